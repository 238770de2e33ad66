import type { MatrixMessages, Standing } from './messages.ts';

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const phaseOf = ({ name, phase }: Standing): string =>
  phase === null
    ? `ännu inte bedömt för ${lowerFirst(name)}`
    : `i fas ${phase} för ${lowerFirst(name)}`;

const open = { one: 'fråga är obesvarad', other: 'frågor är obesvarade' };

/** Swedish words of the matrix. */
export const sv: MatrixMessages = {
  eyebrow: 'Internationaliseringsmatris',
  headline: ({ first, second }) => {
    if (first.phase === null && second.phase === null) return 'Er position är ännu öppen';
    if (first.phase === null) return `${first.short} är ännu inte bedömda`;
    if (second.phase === null) return `${second.short} är ännu inte bedömda`;
    if (first.phase === second.phase)
      return `${first.short} och ${lowerFirst(second.short)} i takt`;
    const [ahead, behind] = first.phase > second.phase ? [first, second] : [second, first];
    return `${ahead.short} ligger före, ${lowerFirst(behind.short)} släpar efter`;
  },
  place: ({ first, second, provisional }) =>
    `${provisional ? 'Enligt svaren hittills är ert företag' : 'Ert företag är'} ${phaseOf(first)} och ${phaseOf(second)}.`,
  nothingOpen: ({ total }) => `Alla ${total} frågor är besvarade.`,
  openArea: ({ open: count, question, shape }, format) =>
    `${count} ${format.plural(count, open)} eller ”vet inte”, så företaget kan ligga var som helst ${shape === 'line' ? 'på den streckade linjen' : 'i det streckade området'}; fråga ${question} skulle ringa in det mest.`,
  openButSettled: ({ open: count }, format) =>
    `${count} ${format.plural(count, open)} eller ”vet inte”, men det kan inte flytta företaget.`,
  notStarted: ({ total }) =>
    `Svara på de ${total} frågorna och se var ert företag står. Redan de första svaren ger det en position.`,
  grid: 'Matris med tre gånger tre faser. Piltangenterna flyttar mellan rutorna.',
  cell: ({ x, y, text }) => `${x}; ${lowerFirst(y)}. ${text}`,
  cellName: ({ x, y }) => `${x}, ${lowerFirst(y)}`,
  firmIsHere: 'Ert företag är här.',
  firmMayBeHere: 'Ert företag kan vara här.',
  firm: 'Ert företag',
  letters:
    'Linjerna är tre vägar framåt, bokstäverna är företag i studien. De visar vilken väg varje företag tog, inte hur långt det hade kommit.',
  rule: 'Företagets position följer det här verktygets poängregel, inte studiens. Hur företag i en ruta ser ut är vår sammanfattning.',
  source: ({ cite }) => `Faser, aktiviteter och vägar: ${cite}, avsnitt 4 och 5.`,
  nextActivities: 'Vad ni kan arbeta med härnäst',
  nextReason: ({ phase, level }) => `${phase}; nu: ${lowerFirst(level)}`,
  whyHere: 'Varför här, och vad som skulle flytta er',
  cases: 'De sex företagen på linjerna',
  table: 'Visa som tabell',
  save: 'Spara',
  partFailed: 'Den här delen kunde inte hämtas. Om det händer igen, ladda om sidan.',
  retry: 'Försök igen',
  later: () => import('./later.sv.ts').then(({ later }) => later),
};
