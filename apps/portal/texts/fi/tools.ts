import type { TextsOf } from '../texts.ts';

export const tools: TextsOf<'tools'> = {
  cocreation:
    'Rakenna yksi asiakkaan kanssa yhteiskehittämisen taululla (työkalun ehdotus, ei tutkimuksen)',
  ecosystem: 'Katso, mistä kumppanista tämä on kiinni (työkalun ehdotus, ei tutkimuksen)',
};
