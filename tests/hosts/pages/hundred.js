// Half of them ask and half of them show; ten firms, so that some share a document.
for (let index = 0; index < 100; index++) {
  const element = document.createElement(`servitization-${index % 2 ? 'matrix' : 'assessment'}`);
  element.setAttribute('profile', `firm-${Math.floor(index / 10)}`);
  element.setAttribute('aria-label', `Element ${index}`);
  document.body.append(element);
}
