import type { TextsOf } from '../texts.ts';

export const partner: TextsOf<'partner'> = {
  title: 'Sälja tjänster utomlands – Hamnlänets handelskammare',
  name: 'Hamnlänets handelskammare',
  heading: 'Sälja tjänster utomlands',
  lead: 'Medlemmar säger att det första avtalet utomlands är svårast. Börja med var ni står.',
  after: {
    heading: 'Och sedan?',
    text: 'Ta med resultatet till vårt torsdagsbord. Någon där har redan varit med om det.',
  },
  colophon: 'En påhittad kammare som visar hur en widget ser ut på en egen sida.',
};
