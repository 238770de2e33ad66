import type { AssessmentMessages } from './messages.ts';

const questions = { one: 'fråga', other: 'frågor' };
const minutes = { one: 'minut', other: 'minuter' };

/** Swedish words of the assessment. */
export const sv: AssessmentMessages = {
  title: 'Självvärdering',
  stepEyebrow: ({ dimension, phase, phases }) => `${dimension}, fas ${phase} av ${phases}`,
  progress: ({ known, unknown, total }, format) =>
    `${known} av ${total} ${format.plural(known, { one: 'besvarad', other: 'besvarade' })}${unknown > 0 ? `, ${unknown} ”vet inte”` : ''}`,
  estimate: ({ minutes: time, total }, format) =>
    `${total} ${format.plural(total, questions)}, ungefär ${time} ${format.plural(time, minutes)}.`,
  kept: 'Svaren sparas efter hand.',
  timeLeft: ({ minutes: time, open }, format) =>
    `${open} ${format.plural(open, questions)} kvar, ungefär ${time} ${format.plural(time, minutes)}.`,
  nothingOpen: 'Alla frågor är klara. Ni kan ändra vilket svar som helst.',
  instruction: 'Välj den högsta nivån som stämmer helt i dag.',
  resumed: ({ done, total }) => `Välkommen tillbaka. Klart: ${done} av ${total} frågor.`,
  resume: ({ question }) => `Fortsätt med fråga ${question}`,
  readOnly: 'Endast för läsning: svaren kan inte ändras här.',
  phases: 'Alla faser',
  review: 'Gå igenom alla svar',
  next: 'Nästa',
  upNext: ({ phase }) => `Nästa fas: ${phase}`,
  back: 'Tillbaka',
  finish: 'Avsluta',
  addNote: 'Lägg till en anteckning',
  editNote: 'Ändra anteckningen',
  noteLabel: ({ question }) => `Anteckning till fråga ${question}`,
  noteDone: 'Klart',
  note: ({ text }) => `Anteckning: ”${text}”`,
  clearAnswer: 'Ta bort svaret',
  undoClear: 'Ångra borttagningen',
  clearAll: 'Ta bort alla svar',
  partFailed: 'Den här delen kunde inte hämtas. Om det händer igen, ladda om sidan.',
  retry: 'Försök igen',
  later: () => import('./later.sv.ts').then(({ later }) => later),
};
