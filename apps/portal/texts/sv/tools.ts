import type { TextsOf } from '../texts.ts';

export const tools: TextsOf<'tools'> = {
  cocreation: 'Bygg en med en kund på samskapandetavlan (verktygets förslag, inte studiens)',
  ecosystem: 'Se vilken partner det hänger på (verktygets förslag, inte studiens)',
};
