import type { TextsOf } from '../texts.ts';

export const frame: TextsOf<'frame'> = {
  skip: 'Hoppa till huvudinnehållet',
  pages: 'Sidor',
  onThisPage: 'På den här sidan',
  languages: 'Språk',
  brands: 'Den här sidan som en annan påhittad organisations',
  freeToRead: 'Fritt att läsa, CC\u00A0BY\u00A04.0.',
};
