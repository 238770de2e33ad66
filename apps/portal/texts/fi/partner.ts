import type { TextsOf } from '../texts.ts';

export const partner: TextsOf<'partner'> = {
  title: 'Palvelujen myynti ulkomaille – Satamaseudun kauppakamari',
  name: 'Satamaseudun kauppakamari',
  heading: 'Palvelujen myynti ulkomaille',
  lead: 'Jäsenemme kertovat, että ensimmäinen ulkomainen sopimus on vaikein. Aloittakaa siitä, missä olette nyt.',
  after: {
    heading: 'Ja sitten?',
    text: 'Tuokaa tuloksenne torstaipöytäämme. Joku siellä on jo kokenut saman.',
  },
  colophon: 'Keksitty kauppakamari, joka näyttää, miltä työkalu näyttää omalla sivulla.',
};
