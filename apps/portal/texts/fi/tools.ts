import type { TextsOf } from '../texts.ts';

export const tools: TextsOf<'tools'> = {
  cocreation:
    'Rakentakaa yksi asiakkaan kanssa yhteiskehittämisen taululla (työkalun ehdotus, ei tutkimuksen)',
  ecosystem: 'Katsokaa, mistä kumppanista tämä on kiinni (työkalun ehdotus, ei tutkimuksen)',
};
