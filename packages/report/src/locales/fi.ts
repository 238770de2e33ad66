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
  inShort: 'Lyhyesti',
  sections: {
    place: 'Sijainti',
    paths: 'Polku',
    challenges: 'Haasteet',
    scaling: 'Skaalaus',
    people: 'Vastaajat',
    moments: 'Kehitys',
  },
  notAssessed: ({ sections }, { locale }) => `Ei arvioitu: ${listed(sections, locale)}.`,
  nothing: 'Mitään ei ole vielä arvioitu.',
  nothingText:
    'Kun kysymyksiin on vastattu, polkuja vertailtu, haasteita valittu tai pilotteja kirjattu, tämä raportti kertoo niistä.',
  basis: 'Mihin raportti perustuu',
  evidence: 'Mihin tutkimus perustuu',
  plan: 'Kuka tekee mitä ja mihin mennessä',
  pathsRule:
    'Kysymykset, painot, sopivuus ja suositeltavuus ovat tämän työkalun, eivät tutkimuksen. Haaleat merkit viivalla ovat kaksi muuta polkua.',
  moved: ({ date }) => `Muutokset ${date} jälkeen`,
  movedMore: ({ count }) => `ja ${count} muuta lokissa`,
  sources: 'Lähteet',
  sourcesText:
    'Vaiheet, polut, haasteet ja esteet ovat peräisin alla olevista tutkimuksista. Kysymykset, pisteet, järjestykset, suunnitelmat ja varoitukset ovat tämän työkalun omia sääntöjä, eivät tutkimusten; jokainen luku kertoo, mitkä. Tulokset auttavat harkinnassa; ne eivät ennusta mitään.',
  sourceOf: ({ sections }, { locale }) => `Käytetty luvuissa: ${listed(sections, locale)}.`,
};
