import type { SavingWords } from './words.ts';

export const saving: SavingWords = {
  newerTitle: 'Tallennettu uudemmalla versiolla.',
  newerText:
    'Näette sen, minkä tämä versio ymmärtää, mutta ette voi muuttaa sitä täällä. Ladatkaa sivu uudelleen; ellei se auta, sivustoa ei ole vielä päivitetty. Mitään ei ole kadonnut.',
  asideTitle: 'Kaikkea tallennettua ei voi lukea.',
  asideText:
    'Se, mikä voitiin lukea, näkyy tässä, ja nyt antamanne tiedot tallennetaan. Alkuperäinen tiedosto on erikseen tallessa, koskemattomana.',
  download: 'Lataa alkuperäinen tiedosto',
  fileName: 'tallennetut-tiedot',
};
