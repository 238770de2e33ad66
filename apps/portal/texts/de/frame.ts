import type { TextsOf } from '../texts.ts';

export const frame: TextsOf<'frame'> = {
  skip: 'Zum Hauptinhalt springen',
  pages: 'Seiten',
  onThisPage: 'Auf dieser Seite',
  languages: 'Sprachen',
  brands: 'Diese Seite im Auftritt einer anderen erfundenen Exportförderung',
  freeToRead: 'Frei zu lesen, CC\u00A0BY\u00A04.0.',
};
