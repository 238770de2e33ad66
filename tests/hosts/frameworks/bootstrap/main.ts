import 'bootstrap/dist/css/bootstrap.min.css';
import 'bootstrap';

/** The questions once more, for as long as the modal is open. */
const modal = document.querySelector('#modal');
modal?.addEventListener('show.bs.modal', () => {
  const questions = document.createElement('servitization-assessment');
  questions.setAttribute('profile', 'acme');
  questions.setAttribute('aria-label', 'Questions, again');
  questions.id = 'again';
  modal.querySelector('.modal-body')?.append(questions);
});
modal?.addEventListener('hidden.bs.modal', () => {
  modal.querySelector('servitization-assessment')?.remove();
});
