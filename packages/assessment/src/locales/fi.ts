import type { AssessmentMessages } from './messages.ts';

const questions = { one: 'kysymys', other: 'kysymystä' };
const minutes = { one: 'minuutti', other: 'minuuttia' };

/** Finnish words of the assessment. */
export const fi: AssessmentMessages = {
  title: 'Itsearviointi',
  stepEyebrow: ({ dimension, phase, phases }) => `${dimension}, vaihe ${phase}/${phases}`,
  progress: ({ known, unknown, total }) =>
    `${known}/${total} vastattu${unknown > 0 ? `, ${unknown} ”en osaa sanoa”` : ''}`,
  estimate: ({ minutes: time, total }, format) =>
    `${total} ${format.plural(total, questions)}, noin ${time} ${format.plural(time, minutes)}.`,
  kept: 'Vastaukset tallentuvat sitä mukaa kuin vastaatte.',
  timeLeft: ({ minutes: time, open }, format) =>
    `${open} ${format.plural(open, questions)} jäljellä, noin ${time} ${format.plural(time, minutes)}.`,
  nothingOpen: 'Kaikki kysymykset on tehty. Voitte muuttaa vastauksia.',
  instruction: 'Valitkaa ylin taso, joka pitää tänään kokonaan paikkansa.',
  resumed: ({ done, total }) => `Tervetuloa takaisin. Kysymyksistä on tehty ${done}/${total}.`,
  resume: ({ question }) => `Jatka kysymyksestä ${question}`,
  readOnly: 'Vain luettavaksi: vastauksia ei voi muuttaa tässä.',
  phases: 'Kaikki vaiheet',
  review: 'Näytä kaikki vastaukset',
  next: 'Seuraava',
  upNext: ({ phase }) => `Seuraava vaihe: ${phase}`,
  back: 'Edellinen',
  finish: 'Siirry yhteenvetoon',
  addNote: 'Lisää muistiinpano',
  editNote: 'Muokkaa muistiinpanoa',
  noteLabel: ({ question }) => `Muistiinpano kysymykseen ${question}`,
  noteDone: 'Valmis',
  note: ({ text }) => `Muistiinpano: ”${text}”`,
  clearAnswer: 'Poista vastaus',
  undoClear: 'Kumoa poisto',
  clearAll: 'Poista kaikki vastaukset',
  partFailed: 'Tätä osaa ei saatu haettua. Ladatkaa sivu uudestaan, jos se toistuu.',
  retry: 'Yritä uudelleen',
  later: () => import('./later.fi.ts').then(({ later }) => later),
};
