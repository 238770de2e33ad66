import type { FirstMessages } from './messages.ts';

/** Names in a row; of many the first, and how many more. */
export const listed = (names: readonly string[]): string => {
  const [first = '', second = '', third = ''] = names;
  if (names.length < 3) return names.join(' und ');
  if (names.length === 3) return `${first}, ${second} und ${third}`;
  return `${first}, ${second}, ${third} und ${names.length - 3} weitere`;
};

export const known = (level: number | null): string =>
  level === null ? 'nicht eingeschätzt' : `${level} von 4`;

/** German words of what stands before anything is recorded. */
export const first: FirstMessages = {
  title: 'Weg des Ökosystems',
  headline: ({ min, max, total }, format) =>
    `${min === max ? min : `${min} bis ${max}`} von ${total} ${format.plural(total, { one: 'Beziehung', other: 'Beziehungen' })} ${max === 1 ? 'trägt' : 'tragen'}`,
  mapEmpty:
    'Nennen Sie die Partner, ohne die es nicht geht, und sagen Sie, wie gut Sie zueinander passen und wie gut die Zusammenarbeit läuft.',
  mapSentence: ({ back, open, ahead, atRisk }, format) =>
    [
      back.length === 0
        ? 'Soweit bekannt, hält keine Beziehung Sie auf.'
        : `${listed(back)} ${format.plural(back.length, { one: 'hält', other: 'halten' })} Sie auf.`,
      open > 0 && `${open} ${format.plural(open, { one: 'ist', other: 'sind' })} noch offen.`,
      ahead.length > 0 &&
        `${listed(ahead)}: Die Zusammenarbeit läuft besser, als Sie zueinander passen; das hält vielleicht nicht.`,
      atRisk.length > 0 && `In Gefahr: ${listed(atRisk)}.`,
    ]
      .filter(Boolean)
      .join(' '),
  firm: 'Sie',
  mapLabel: 'Partner rund um Ihr Unternehmen',
  mapHint: 'Einen Partner wählen, um die Beziehung zu sehen und einzuschätzen.',
  mapKey:
    'Je näher ein Partner steht, desto besser passen Sie zueinander (Konsonanz); je dicker das Band, desto besser läuft die Zusammenarbeit (Resonanz). Ein gepunktetes Band ist nicht eingeschätzt.',
  keyCarries: 'trägt',
  keyBack: 'hält auf',
  keyOpen: 'noch offen',
  partnerLabel: ({ consonance, resonance, holdsBack }) =>
    `Konsonanz ${known(consonance)}, Resonanz ${known(resonance)}, ${holdsBack === 'open' ? 'noch offen' : holdsBack ? 'hält auf' : 'trägt'}`,
  source: ({ cite }) =>
    `Konsonanz, Resonanz, Dimensionen, Schleifen und Routen: ${cite}, Abschnitte 2 bis 5.`,
  rule: 'Die Einschätzungen, der kleinere der beiden Werte als Stärke, die Eignung einer Route und die Wochen zwischen Rückblicken sind von diesem Werkzeug, nicht aus der Studie.',
  partFailed:
    'Dieser Teil ließ sich nicht laden. Wenn es noch einmal fehlschlägt, laden Sie die Seite neu.',
  retry: 'Noch einmal versuchen',
};
