import type { Finding, MatrixMessages, Standing } from './messages.ts';

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const phaseOf = ({ name, phase, between }: Standing): string =>
  phase === null
    ? `ännu inte bedömt för ${lowerFirst(name)}`
    : `i fas ${phase} för ${lowerFirst(name)}${between ? ` (kan vara ${between.join(between[1] - between[0] > 1 ? '\u00a0till\u00a0' : '\u00a0eller\u00a0')})` : ''}`;

const open = { one: 'fråga är obesvarad', other: 'frågor är obesvarade' };

function findingOf({ first, second }: Finding, nothingBegun: boolean): string {
  if (nothingBegun) return `${first.short} och ${lowerFirst(second.short)} i allra första början`;
  if (first.phase === second.phase) return `${first.short} och ${lowerFirst(second.short)} i takt`;
  const [ahead, behind] =
    (first.phase ?? 0) > (second.phase ?? 0) ? [first, second] : [second, first];
  return `${ahead.short} ligger före, ${lowerFirst(behind.short)} släpar efter`;
}

/** Swedish words of the matrix. */
export const sv: MatrixMessages = {
  eyebrow: 'Internationaliseringsmatris',
  open: 'Er position är ännu öppen',
  placing: 'Er position räknas ut',
  headline: ({ nothingBegun, ...finding }) => {
    const { first, second, provisional } = finding;
    if (first.phase === null) return `${first.short} är ännu inte bedömda`;
    if (second.phase === null) return `${second.short} är ännu inte bedömda`;
    const text = findingOf(finding, nothingBegun);
    return provisional ? `Preliminärt: ${lowerFirst(text)}` : text;
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
  grid: 'Matris med 3 gånger 3 faser. Piltangenterna flyttar mellan rutorna.',
  cell: ({ x, y, text }) => `${x}; ${lowerFirst(y)}. ${text}`,
  cellName: ({ x, y }) => `${x}, ${lowerFirst(y)}`,
  firmIsHere: 'Ert företag är här.',
  firmIsHereSoFar: 'Enligt svaren hittills är ert företag här.',
  firmBeginsHere: ({ phases, provisional }) =>
    `${provisional ? 'Enligt svaren hittills är ert företag' : 'Ert företag är'} här, i allra första början av ${phases.map(lowerFirst).join(' och ')}: ${phases.length > 1 ? '' : 'en del av '}det som följer ligger ännu framför det.`,
  firmMayBeHere: 'Ert företag kan vara här.',
  chooseSquare: 'Välj en ruta och läs hur företag där ser ut.',
  firm: ({ company }) => company ?? 'Ert företag',
  letters:
    'Linjerna är 3 vägar framåt, bokstäverna är företag i studien. De visar vilken väg varje företag tog, inte hur långt det hade kommit.',
  rule: 'Företagets position följer det här verktygets poängregel, inte studiens. Hur företag i en ruta ser ut är vår sammanfattning.',
  source: ({ cite }) => `Faser, aktiviteter och vägar: ${cite}, avsnitt 4 och 5.`,
  nextActivities: 'Vad ni kan arbeta med härnäst',
  nextRule:
    'I den här ordningen: den tidigaste fasen som inte är befäst, och i den fasen den lägsta nivån. Ordningen är det här verktygets, inte studiens.',
  nothingNext: ({ open: count }) =>
    count > 0
      ? 'Inget att nämna än: det som inte är befäst är obesvarat. Svara på de frågorna först.'
      : 'Inget återstår: varje fas är befäst eller helt ledande. Håll i det och svara igen när något ändras.',
  nextReason: ({ phase, level, next }) =>
    `${phase}; nu: ${lowerFirst(level)}. Nästa nivå: ”${next}”`,
  whyHere: 'Varför här, och vad som skulle flytta er',
  cases: 'De 6 företagen på linjerna',
  table: 'Visa som tabell',
  save: 'Ladda ner',
  partFailed: 'Den här delen kunde inte hämtas. Om det händer igen, ladda om sidan.',
  retry: 'Försök igen',
  later: () => import('./later.sv.ts').then(({ later }) => later),
};
