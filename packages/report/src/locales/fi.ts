import type { ReportMessages } from './messages.ts';

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const listed = (names: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale).format(names.map(lowerFirst));

/** Finnish words of the report. */
export const fi: ReportMessages = {
  title: 'Tilanneraportti: digitaaliset palvelut ulkomailla',
  unnamed: 'Yrityksenne',
  asOf: ({ date }) => `Tilanne ${date}`,
  print: 'Tulosta tai tallenna PDF:nä',
  printHint:
    'Valitkaa tulostusikkunassa tulostimeksi tallennus PDF:nä. Sekä A4 että Letter käyvät; jättäkää reunukset oletukseen ja poistakaa ylä- ja alatunnisteet.',
  inShort: 'Lyhyesti',
  sections: {
    place: 'Sijainti',
    answers: 'Vastaukset',
    paths: 'Polku',
    challenges: 'Haasteet',
    scaling: 'Skaalaus',
    cocreation: 'Yhteiskehitys',
    ecosystem: 'Ekosysteemi',
    people: 'Vastaajat',
    comments: 'Kommentit',
    moments: 'Kehitys',
    log: 'Loki',
  },
  notAssessed: ({ sections }, { locale }) => `Ei arvioitu: ${listed(sections, locale)}.`,
  nothing: 'Mitään ei ole vielä arvioitu.',
  nothingText:
    'Kun kysymyksiin on vastattu, polkuja vertailtu, haasteita valittu tai pilotteja, mikropalveluja ja kumppaneita kirjattu, tämä raportti kertoo niistä.',
  basis: 'Mihin raportti perustuu',
  evidence: 'Mihin tutkimus perustuu',
  plan: 'Kuka tekee mitä ja mihin mennessä',
  pathsRule:
    'Kysymykset, painot, sopivuus ja suositeltavuus ovat tämän työkalun, eivät tutkimuksen. Haaleat merkit viivalla ovat kaksi muuta polkua.',
  cards: 'Mitä asiakkaiden kanssa rakennetaan ja mitä siitä on saatu',
  cardColumns: ['Mikropalvelu ja tarve', 'Vaihe ja päätös', 'Odotettu', 'Mitattu tähän asti'],
  owed: 'Kenen vuoro on, vaiheittain ja tiimeittäin',
  reviews: 'Mitä on yhdessä nähty ja opittu',
  stillOpen: 'vielä avoin',
  lessons: 'Mitä on opittu, uusin ensin',
  notMeasured: 'ei mitattu',
  written: ({ notes, comments, open }) => {
    const text = [
      comments > 0 && `avoimia kommentteja ${open}, kaikkiaan ${comments}`,
      notes > 0 && `muistiinpanoja vastausten vieressä ${notes}`,
    ]
      .filter(Boolean)
      .join('; ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  },
  writtenSentence: 'Kirjoittajien omin sanoin. Mikään näistä ei muuta pisteitä.',
  settled: 'Käsitelty',
  moved: ({ date }) => `Muutokset ${date} jälkeen`,
  movedMore: ({ count }) => `ja ${count} muuta yritystiedostossa`,
  notAnswered: 'ei arvioitu',
  answered: ({ assessed, total }) => `Vastattuja kysymyksiä ${assessed}, kaikkiaan ${total}`,
  answersSentence:
    'Jokainen vastaus valitun tason sanoin; jos vastausta ei ole, kysymys niin kuin se kysytään.',
  logged: ({ count }, format) => `Lokien muita merkintöjä ${format.number(count)}`,
  logSentence:
    'Ilman pilotteja, mikropalveluja, arvioita, mittareita, oppeja, kumppaneita ja tarkasteluja, joista yllä olevat luvut kertovat, ja ilman peruttuja merkintöjä. Uusin ensin. Jos kaikille ei ole tilaa, sanottu ja päätetty tulee ennen pelkkiä tietoja.',
  shortened: ({ count }, format) =>
    format.plural(count, {
      one: '1 pitkä teksti päättyy tässä merkkiin ”…”; se on kokonaan yritystiedostossa.',
      other: `${format.number(count)} pitkää tekstiä päättyy tässä merkkiin ”…”; ne ovat kokonaan yritystiedostossa.`,
    }),
  sources: 'Lähteet',
  sourcesText:
    'Vaiheet, polut, haasteet, esteet, tiimit ja reitit ovat peräisin alla olevista tutkimuksista. Kysymykset, pisteet, järjestykset, suunnitelmat ja varoitukset ovat tämän työkalun omia sääntöjä, eivät tutkimusten; jokainen luku kertoo, mitkä. Tulokset auttavat harkinnassa; ne eivät lupaa mitään.',
  sourceOf: ({ sections }, { locale }) => `Käytetty luvuissa: ${listed(sections, locale)}.`,
};
