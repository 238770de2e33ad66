import type { TextsOf } from '../texts.ts';

export const frame: TextsOf<'frame'> = {
  skip: 'Siirry pääsisältöön',
  pages: 'Sivut',
  onThisPage: 'Tällä sivulla',
  languages: 'Kielet',
  brands: 'Sama sivu toisen keksityn organisaation ilmeessä',
  freeToRead: 'Vapaasti luettavissa, CC\u00A0BY\u00A04.0.',
};
