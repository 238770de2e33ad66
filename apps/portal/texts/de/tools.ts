import type { TextsOf } from '../texts.ts';

export const tools: TextsOf<'tools'> = {
  cocreation:
    'Einen mit einem Kunden auf der gemeinsamen Tafel bauen (Vorschlag des Werkzeugs, nicht der Studie)',
  ecosystem: 'Sehen, an welchem Partner es hängt (Vorschlag des Werkzeugs, nicht der Studie)',
};
