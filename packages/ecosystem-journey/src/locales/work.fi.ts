import { known, listed } from './first.fi.ts';
import type { Carrying, WorkMessages } from './messages.ts';

export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const range = ({ min, max }: Carrying): string => (min === max ? `${min}` : `${min}–${max}`);

/** Finnish words of where entries are made. */
export const work: WorkMessages = {
  tableColumns: [
    'Kumppani',
    'Konsonanssi',
    'Resonanssi',
    'Vahvuus',
    'Jarruttaa',
    'Ei tule muualta',
  ],
  notAssessed: 'Ei arvioitu',
  levelText: ({ level, name }) => `${level} ${lowerFirst(name)}`,
  strengthText: ({ strength, min, max }) =>
    strength === null
      ? `Vahvuutta ei ole arvioitu: ${min === max ? min : `${min}–${max}`}/4, olipa avoin mitä tahansa`
      : `Vahvuus ${strength}/4: pienempi kahdesta`,
  holdsBack: { yes: 'kyllä', no: 'ei', open: 'vielä avoin' },
  resonanceAhead: 'Resonanssi on suurempi kuin konsonanssi, johon se nojaa',
  formats: {
    svg: 'Tallenna kuva (SVG)',
    png: 'Tallenna kuva (PNG)',
    csv: 'Tallenna taulukko (CSV)',
  },
  ends: ['vähintään', 'enintään'],
  criticalResources: 'Kriittiset voimavarat',
  saveFailed: ({ reason }) => `Tiedostoa ei voitu luoda: ${reason}`,
  figureName: 'kumppanit',
  partnersEyebrow: 'Kumppanit',
  partnersTitle: ({ count }, format) =>
    count === 0
      ? 'Keitä yrityksenne ympärillä on?'
      : `${count} ${format.plural(count, { one: 'kumppani', other: 'kumppania' })}`,
  partnersHint: 'Aloittakaa niistä, joiden voimavaroja ilman ette pärjää.',
  addPartner: 'Lisää kumppani',
  editPartner: ({ name }) => `Muokkaa: ${name}`,
  changeShort: 'Muokkaa',
  leave: ({ name }) => `Kumppani on lähtenyt: ${name}`,
  leaveShort: 'On lähtenyt',
  leaveHint: 'Kumppani poistuu kuvasta; kirjattu säilyy lokissa.',
  name: 'Nimi',
  role: 'Rooli',
  resources: 'Kriittiset voimavarat: mitä ilman ette pärjää',
  resourcesHint: 'Yksi rivillä.',
  soleResources: ({ names }) => `Ei tule muualta: ${names.join(', ')}.`,
  since: ({ day }) => `Mukana ${day} alkaen`,
  inTheWay: ({ day }) =>
    `Myöhemmät merkinnät (viimeinen ${day}) nojaavat siihen, mitä tämä muuttaisi. Valitkaa myöhempi päivä.`,
  relationTitle: ({ name, holdsBack }) =>
    `${name}: ${holdsBack === 'open' ? 'ei vielä arvioitu' : holdsBack ? 'jarruttaa' : 'kantaa'}`,
  routeEyebrow: 'Reitti',
  routeTitle: ({ names }) => {
    if (names.length === 0) return 'Mikä reitti sopii lähtökohtaanne?';
    return names.length > 1
      ? 'Lähtökohta on sekoitus: molemmat reitit sopivat'
      : `Lähtökohtaanne sopii ${lowerFirst(names[0] ?? '')}`;
  },
  routeSentence: ({ answered, total, provisional, settled }) =>
    answered === 0
      ? `Kertokaa lähtökohtanne ${total} kohdassa.`
      : `Arvioitu ${answered}/${total} kohtaa${provisional ? ', liian vähän luotettavaksi' : settled && answered < total ? '; loput eivät muuta tätä' : ''}.`,
  equifinal: 'Molemmat reitit voivat johtaa samaan päämäärään; valinta on teidän.',
  rateLogic: 'Kerro lähtökohta',
  fit: ({ fit, min, max }, format) =>
    fit === null
      ? 'Ei arvioitu'
      : `Sopivuus ${format.number(fit, 2)}/1${max - min > 0.005 ? `, välillä ${format.number(min, 2)}–${format.number(max, 2)}, kun kaikki on arvioitu` : ''}`,
  startsFrom: ({ text }) => `Lähtökohta: ${text}.`,
  leadsTo: ({ texts }) => `Tulos: ${texts.join(' ja ')}.`,
  speaksFor: 'Puolesta',
  speaksAgainst: 'Vastaan',
  nothingYet: 'ei vielä mitään',
  caseLine: ({ name, industry, did }) => `Tutkimuksessa ${name} (${industry}): ${did}`,
  routeRule:
    'Reitit ja niiden toimet ovat tutkimuksen (luvut 4 ja 5), luettu kahdesta suuresta yrityksestä. Vertailu näiden viiden kohdan ja painojen mukaan on tämän työkalun sääntö. Tekijät pitävät toisen reitin ekosysteemiä elinvoimaisempana.',
  nextEyebrow: 'Seuraavaksi yhdessä',
  nextTitle: ({ count }, format) =>
    count === 0
      ? 'Ei vielä yhteistä tehtävää'
      : `${count} ${format.plural(count, { one: 'yhteinen tehtävä', other: 'yhteistä tehtävää' })}`,
  nextNone:
    'Ne seuraavat lähtökohdasta: arvioikaa se yllä, niin ne ovat tässä, kunnes ne on tehty.',
  withPartners: ({ names, mechanism }) =>
    `${listed(names)}: tämä vahvistaa tätä: ${lowerFirst(mechanism)}.`,
  firstStep: ({ text }) => `Ensimmäinen askel: ${text}`,
  statusOf: ({ name }) => `Tila: ${name}`,
  nextRule:
    'Ensin se, mikä on käynnissä, sitten se, mikä auttaa heikossa suhteessa. Järjestys on tämän työkalun.',
  loopEyebrow: 'Matka',
  loopTitle: ({ number }) => `Kierros ${number} on käynnissä`,
  loopCounts: {
    'setting-the-condition': ({ done, total }) => `Suhteita arvioitu ${done}/${total}`,
    'systemic-and-systematic-combining': ({ done, total }) =>
      `Aloitetuista toimista käynnissä ${done}/${total}`,
    'digital-servitization-outcomes': ({ done, total }) =>
      `Aloitetuista toimista tehty ${done}/${total}`,
    'ecosystem-co-evolution': ({ done }) => `Päättyneitä kierroksia ${done}`,
  },
  loopSteps: ({ from, to }) => `Kohdasta ”${from}” takaisin kohtaan ”${to}”.`,
  loopNote:
    'Neljä ulottuvuutta yhä uudelleen: kaksi silmukkaa johtaa takaisin. Niiden alku ja loppu on luettu tutkimuksen tekstistä; luvut ovat lokistanne.',
  reviewsEyebrow: 'Katsaukset',
  reviewsTitle: ({ overdue }) =>
    overdue.length === 0
      ? 'Mitä näette ja opitte yhdessä'
      : `Myöhässä: ${listed(overdue.map(lowerFirst))}`,
  due: ({ day, overdue, weeks }, format) =>
    `${format.plural(weeks, { one: 'Joka viikko', other: `${weeks} viikon välein` })}: seuraava ${day}${overdue > 0 ? `, myöhässä ${overdue} ${format.plural(overdue, { one: 'päivä', other: 'päivää' })}` : ''}.`,
  addReview: ({ name }) => `Kirjaa: ${lowerFirst(name)}`,
  next: 'Mitä siitä pitää seurata?',
  nextHint: 'Se pysyy avoinna, kunnes se on hoidettu, myös seuraavalla kierroksella.',
  about: 'Koskee',
  wholeCircle: 'koko piiriä',
  everyWeeks: ({ name }) => `Muokkaa viikkoja: ${lowerFirst(name)}`,
  weeks: 'Viikkoja, 1–52',
  cadenceRule:
    'Tutkimus suosittaa lyhyitä jaksoja ja säännöllisiä seurantoja. Viikot ovat tämän työkalun: vähemmän, kun jokin suhde jarruttaa tai on avoin. Asettakaa omanne.',
  carried: 'Mukana aiemmilta kierroksilta',
  fresh: 'Tältä kierrokselta',
  settle: ({ text }) => `Hoidettu: ${text}`,
  settleShort: 'Hoidettu',
  reviewLine: ({ day, kind, partner }) =>
    `${kind}, ${day}${partner === null ? '' : `, ${partner}`}`,
  closeCycle: ({ number }) => `Päätä kierros ${number}`,
  closeHint: ({ missing }) =>
    missing.length === 0
      ? 'Kummallakin silmukalla on merkintöjä. Päättäkää kierros, niin avoin siirtyy seuraavalle.'
      : `Vielä ilman merkintää tällä kierroksella: ${listed(missing.map(lowerFirst))}.`,
  cyclesEyebrow: 'Kierrokset vertailussa',
  cyclesTitle: ({ from, to }) =>
    from === null
      ? `Kantavia suhteita ${range(to)}/${to.total}`
      : `Kantavia suhteita ennen ${range(from)}/${from.total}, nyt ${range(to)}/${to.total}`,
  cyclesNone: 'Kun päätätte kierroksen, seuraavaa verrataan siihen tässä.',
  cycleName: ({ number }) => `Kierros ${number}`,
  untilNow: 'nyt',
  cycleColumns: [
    'Kierros',
    'Päivät',
    'Kantavia suhteita',
    'Kat\u00ADsauk\u00ADsia',
    'Silmukka ilman mer\u00ADkin\u00ADtää',
  ],
  carryingText: (carrying) => `${range(carrying)}/${carrying.total}`,
  compareFrom: 'Lopusta',
  compareTo: 'loppuun',
  noShift: 'Mikään arvio ei muuttunut näiden välillä.',
  joined: ({ name }) => `Mukaan tuli ${name}`,
  left: ({ name }) => `Lähti ${name}`,
  shift: ({ name, what, from, to }) =>
    `${name}, ${lowerFirst(what)}: ${known(from)} → ${known(to)}`,
  day: 'Tapahtumapäivä',
  save: 'Tallenna',
  cancel: 'Peruuta',
  optional: 'valinnainen',
  unknown: 'En osaa sanoa',
  refused: ({ field, needed }) =>
    `Tätä ei voi tallentaa: tarkistakaa ”${field}”.${needed && ` Siihen tarvitaan ${needed}.`}`,
  result: 'Tulos',
  weakEyebrow: 'Itsearvioinnistanne',
  weakTitle: ({ count }, format) =>
    `${count} ${format.plural(count, { one: 'heikko vaihe, jossa', other: 'heikkoa vaihetta, joissa' })} kumppanit voivat auttaa`,
  weakRule:
    'Nämä työkalujen väliset yhteydet ovat työkalupakin omia; mikään artikkeli ei esitä niitä.',
  weakPhase: ({ phase }) =>
    `”${phase}” ei ole vielä vakiinnutettu. Yksi toimi kummaltakin reitiltä edistää sitä:`,
  ofRoute: ({ route, name }) => `${route}: ${name}`,
  table: 'Näytä taulukkona',
};
