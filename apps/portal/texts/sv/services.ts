import type { TextsOf } from '../texts.ts';

export const services: TextsOf<'services'> = {
  'digital-check': {
    heading: 'Digital genomgång',
    order: 'Boka vår digitala genomgång',
    text: [
      'Två ingenjörer ägnar en dag åt era maskiner och de data som de ger ifrån sig, och skriver på två sidor ner vad som finns och vad som saknas.',
    ],
  },
  'market-desk': {
    heading: 'Marknadsjour',
    order: 'Fråga vår marknadsjour',
    text: [
      'Våra medarbetare i 11 länder svarar inom en vecka: vem som köper, vem som reparerar och hur ett serviceavtal ser ut där.',
    ],
  },
  'partner-search': {
    heading: 'Partnersökning',
    order: 'Beställ en partnersökning',
    text: [
      'Vi utgår från det ni inte klarar själva, tar fram en lista på företag utomlands som gör det och följer med på det första mötet.',
    ],
  },
  'contract-clinic': {
    heading: 'Avtalsverkstad',
    order: 'Kom till avtalsverkstaden',
    text: [
      'Första tisdagen i månaden läser en jurist ert utkast: vem som äger data och vad som händer när en partner också är konkurrent.',
    ],
  },
};
