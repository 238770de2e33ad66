import type { TextsOf } from '../texts.ts';

export const partner: TextsOf<'partner'> = {
  title: 'Dienstleistungen ins Ausland verkaufen – Kammer Hafenland',
  name: 'Kammer Hafenland',
  heading: 'Dienstleistungen ins Ausland verkaufen',
  lead: 'Mitglieder sagen uns, der erste Vertrag im Ausland sei der schwerste. Beginnen Sie damit, wo Sie stehen.',
  after: {
    heading: 'Und dann?',
    text: 'Bringen Sie Ihr Ergebnis an unseren Donnerstagstisch. Jemand dort hat es schon erlebt.',
  },
  colophon: 'Eine erfundene Kammer, die zeigt, wie ein Widget auf einer eigenen Seite aussieht.',
};
