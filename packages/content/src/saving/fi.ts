import type { SavingWords } from './words.ts';

export const saving: SavingWords = {
  newerTitle: 'Tallennettu uudemmalla versiolla.',
  newerText:
    'Näette sen, minkä tämä versio ymmärtää, mutta ette voi muuttaa sitä täällä. Ladatkaa sivu uudelleen; ellei se auta, sivustoa ei ole vielä päivitetty. Mitään ei ole kadonnut.',
  asideTitle: 'Kaikkea tallennettua ei voi lukea.',
  asideText:
    'Se, mikä voitiin lukea, näkyy tässä, ja nyt antamanne tiedot tallennetaan. Alkuperäinen tiedosto on erikseen tallessa, koskemattomana.',
  fullTitle: 'Viimeisimpiä muutoksia ei ole tallennettu.',
  fullText:
    'Selain ei ottanut niitä vastaan; sen tallennustila on luultavasti täynnä. Aiemmin tallennetut tiedot ovat tallessa. Ladatkaa kaikki viimeisimpine muutoksineen, ennen kuin suljette sivun. Seuraavan muutoksen yhteydessä yritetään uudelleen.',
  fullDownload: 'Lataa kaikki',
  download: 'Lataa alkuperäinen tiedosto',
  fileName: 'tallennetut-tiedot',
  unsentTitle: 'Ei vielä sivustolla.',
  unsentText: (since) =>
    `Sivustoon ei ole saatu yhteyttä (alkaen ${since}). Syöttämänne tiedot ovat tallessa tässä selaimessa ja lähetetään heti, kun se onnistuu. Siihen asti muut laitteet eivät näe niitä.`,
  refusedTitle: 'Sivusto ei ota tietojanne vastaan.',
  refusedText:
    'Ne ovat tallessa vain tässä selaimessa. Ladatkaa ne yritystiedostona, jos sivustolla on sellainen, ja kertokaa asiasta sivuston ylläpitäjälle.',
};
