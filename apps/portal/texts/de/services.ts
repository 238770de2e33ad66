import type { TextsOf } from '../texts.ts';

export const services: TextsOf<'services'> = {
  'digital-check': {
    heading: 'Digital-Check',
    order: 'Unseren Digital-Check buchen',
    text: [
      'Zwei Ingenieure befassen sich einen Tag lang mit Ihren Maschinen und deren Daten und halten auf zwei Seiten fest, was da ist und was fehlt.',
    ],
  },
  'market-desk': {
    heading: 'Marktauskunft',
    order: 'Unsere Marktauskunft fragen',
    text: [
      'Unsere Leute in 11 Ländern beantworten eine Frage innerhalb einer Woche: wer kauft, wer repariert und wie ein Servicevertrag dort aussieht.',
    ],
  },
  'partner-search': {
    heading: 'Partnersuche',
    order: 'Partnersuche bestellen',
    text: [
      'Ausgehend von dem, was Sie nicht selbst leisten können, stellen wir eine Liste ausländischer Firmen zusammen, die es können, und kommen zum ersten Treffen mit.',
    ],
  },
  'contract-clinic': {
    heading: 'Vertragssprechstunde',
    order: 'In die Vertragssprechstunde kommen',
    text: [
      'Am ersten Dienstag im Monat liest eine Juristin Ihren Entwurf: wem die Daten gehören und was geschieht, wenn ein Partner zugleich Wettbewerber ist.',
    ],
  },
};
