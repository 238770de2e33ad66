import type { Carrying, JourneyMessages } from './messages.ts';

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const entries = { one: 'merkintä', other: 'merkintää' };

/** Names in a row; of many the first, and how many more. */
const listed = (names: readonly string[]): string => {
  const [first = '', second = '', third = ''] = names;
  if (names.length < 3) return names.join(' ja ');
  if (names.length === 3) return `${first}, ${second} ja ${third}`;
  return `${first}, ${second}, ${third} ja ${names.length - 3} muuta`;
};

const known = (level: number | null): string => (level === null ? 'ei arvioitu' : `${level}/4`);

const range = ({ min, max }: Carrying): string => (min === max ? `${min}` : `${min}–${max}`);

/** Finnish words of the journey. Names stay as they are: in a sentence Finnish would bend them. */
export const fi: JourneyMessages = {
  title: 'Ekosysteemimatka',
  headline: ({ min, max, total }) =>
    `Kantavia suhteita ${min === max ? min : `${min}–${max}`}, kaikkiaan ${total}`,
  mapEmpty:
    'Nimetkää kumppanit, joita ilman ette pärjää, ja kertokaa, kuinka hyvin sovitte yhteen ja kuinka hyvin yhteistyö sujuu.',
  mapSentence: ({ back, open, ahead, atRisk }) =>
    [
      back.length === 0
        ? 'Yhdenkään suhteen ei tiedetä jarruttavan.'
        : `Jarruttamassa: ${listed(back)}.`,
      open > 0 && `Vielä avoimia: ${open}.`,
      ahead.length > 0 &&
        `Yhteistyö sujuu paremmin kuin yhteensopivuus edellyttää, mikä ei ehkä kestä: ${listed(ahead)}.`,
      atRisk.length > 0 && `Vaarassa: ${listed(atRisk)}.`,
    ]
      .filter(Boolean)
      .join(' '),
  firm: 'Te',
  mapLabel: 'Kumppanit yrityksenne ympärillä',
  mapHint: 'Painakaa kumppania, niin näette suhteen ja voitte arvioida sen.',
  mapKey:
    'Mitä lähempänä kumppani on, sitä paremmin sovitte yhteen (konsonanssi); mitä paksumpi side, sitä paremmin yhteistyö sujuu (resonanssi). Pisteviivaa ei ole arvioitu.',
  keyCarries: 'kantaa',
  keyBack: 'jarruttaa',
  keyOpen: 'vielä avoin',
  partnerLabel: ({ consonance, resonance, holdsBack }) =>
    `konsonanssi ${known(consonance)}, resonanssi ${known(resonance)}, ${holdsBack === 'open' ? 'vielä avoin' : holdsBack ? 'jarruttaa' : 'kantaa'}`,
  source: ({ cite }) =>
    `Konsonanssi, resonanssi, ulottuvuudet, silmukat ja reitit: ${cite}, luvut 2–5.`,
  rule: 'Arviot, pienempi arvo suhteen vahvuutena, reitin sopivuus ja katsausten väli ovat tämän työkalun, eivät tutkimuksen.',
  partFailed: 'Tätä osaa ei voitu hakea. Jos näin käy uudelleen, ladatkaa sivu uudestaan.',
  retry: 'Yritä uudelleen',

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
  relationTitle: ({ name, strength }) =>
    `${name}: ${strength === null ? 'ei vielä arvioitu' : strength < 2 ? 'jarruttaa' : 'kantaa'}`,

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
    'Katsauksia',
    'Silmukka ilman merkintää',
  ],
  carryingText: (carrying) => `${range(carrying)}/${carrying.total}`,
  compareFrom: 'Lopusta',
  compareTo: 'loppuun',
  noShift: 'Mikään arvio ei muuttunut näiden välillä.',
  joined: ({ name }) => `Mukaan tuli ${name}`,
  left: ({ name }) => `Lähti ${name}`,
  shift: ({ name, what, from, to }) =>
    `${name}, ${lowerFirst(what)}: ${known(from)} → ${known(to)}`,

  kinds: {
    partner: 'kumppani',
    'partner-left': 'kumppani lähti',
    rating: 'arvio',
    logic: 'lähtökohta',
    activity: 'toimi',
    review: 'katsaus',
    settled: 'hoidettu',
    cadence: 'viikot',
    cycle: 'kierros',
    undo: 'peruttu',
  },
  entry: {
    partner: ({ name }) => `Kumppani: ${name}`,
    left: ({ name }) => `Kumppani on lähtenyt: ${name}`,
    rating: ({ name, mechanism, level }) =>
      `${name}, ${lowerFirst(mechanism)}: ${lowerFirst(level)}`,
    logic: ({ name, lean }) => `${name}: ${lowerFirst(lean)}`,
    activity: ({ name, status }) => `${name}: ${lowerFirst(status)}`,
    review: ({ kind, seen }) => `${kind}: ${seen}`,
    settled: ({ text }) => `Hoidettu: ${text}`,
    cadence: ({ kind, weeks }) => `${kind}: ${weeks} viikon välein`,
    cycle: 'Kierros päätetty',
    undo: ({ entry }) => `Peruttu: ${entry}`,
  },
  fileName: 'ekosysteemiloki',

  day: 'Tapahtumapäivä',
  save: 'Tallenna',
  cancel: 'Peruuta',
  optional: 'valinnainen',
  unknown: 'En osaa sanoa',
  refused: ({ field, needed }) =>
    `Tätä ei voi tallentaa: tarkistakaa ”${field}”.${needed && ` Siihen tarvitaan ${needed}.`}`,
  result: 'Tulos',
  newer: 'Uudempia',
  older: 'Vanhempia',
  shown: ({ first, last, count }, format) =>
    `${format.number(first)}–${format.number(last)} / ${format.number(count)}`,
  takenBack: 'peruttu',
  noEffect: ({ why }) => `Ilman vaikutusta: ${lowerFirst(why)}`,
  undoShort: 'Peru',
  bringBackShort: 'Palauta',
  undoLast: ({ entry }) => `Peru viimeisin merkintä: ${entry}`,
  logEmpty: 'Täällä ei ole mitään.',
  logTitle: ({ count }, format) => `${format.number(count)} ${format.plural(count, entries)}`,
  weakEyebrow: 'Itsearvioinnistanne',
  weakTitle: ({ count }, format) =>
    `${count} ${format.plural(count, { one: 'heikko vaihe, jossa', other: 'heikkoa vaihetta, joissa' })} kumppanit voivat auttaa`,
  weakRule:
    'Nämä työkalujen väliset yhteydet ovat työkalupakin omia; mikään artikkeli ei esitä niitä.',
  weakPhase: ({ phase }) =>
    `”${phase}” ei ole vielä vakiinnutettu. Yksi toimi kummaltakin reitiltä edistää sitä:`,
  ofRoute: ({ route, name }) => `${route}: ${name}`,

  logEyebrow: 'Loki',
  logColumns: ['Päivä', 'Laji', 'Merkintä', 'Muistiinpano'],
  fileTitle: 'Tallenna tai avaa loki',
  saveJson: 'Tallenna tiedostona (JSON)',
  saveCsv: 'Tallenna taulukkona (CSV)',
  openFile: 'Avaa tallennettu loki',
  imported: ({ added, known, bad, others }, format) =>
    `${format.number(added)} ${format.plural(added, entries)} lisätty, ${format.number(known)} oli jo täällä${bad > 0 ? `, ${format.number(bad)} ei voitu lukea` : ''}${others > 0 ? `, ${format.number(others)} kuului muille työkaluille ja jäi ennalleen` : ''}.`,
  conflicts: ({ count }, format) =>
    `Täällä on jo eri sisältö samalla tunnuksella: ${format.number(count)} ${format.plural(count, entries)}. Täällä oleva säilyy; tiedostosta jäi pois:`,
  fault: ({ place, path, problem, needed }) =>
    `Merkintä tai rivi ${place}, ${path}: ${problem}${needed && `; siihen tarvitaan ${needed}`}.`,
  lost: {
    head: 'Tiedoston alku puuttuu, ja sen mukana ehkä merkintöjä.',
    end: ({ place }) =>
      `Merkintä tai rivi ${place}: tiedosto loppuu tähän liian aikaisin; jatko puuttuu.`,
  },
  problems: {
    missing: 'puuttuu',
    type: 'on väärää lajia',
    range: 'ei kelpaa',
    unknown: 'on tuntematon',
  },
  needed: {
    event: 'merkintä JSON-muodossa',
    choice: 'jokin vaihtoehdoista',
    'one-of': ({ of }) => `jokin näistä: ${of}`,
    'some-of': ({ of }) => `joitakin näistä, kukin kerran: ${of}`,
    text: ({ max }, format) => `tekstiä, pituus 1–${format.number(max)} merkkiä`,
    texts: ({ max, count }, format) =>
      `enintään ${count} eri riviä, kunkin pituus 1–${format.number(max)} merkkiä`,
    number: ({ min, max, whole }, format) =>
      min === max
        ? format.number(min)
        : `${whole ? 'kokonaisluku' : 'luku'}, vähintään ${format.number(min)} ja enintään ${format.number(max)}`,
    day: 'päivä kuten 2026-03-01, vuodesta 1900 alkaen eikä tulevaisuudessa',
    link: 'osoite, jonka alussa on http:// tai https://',
    currency: 'valuutta kolmella kirjaimella, esimerkiksi EUR',
  },
  moreFaults: ({ count }, format) => `Ja vielä ${format.number(count)}.`,
  fileFailed: 'Selain ei voinut lukea tiedostoa.',
  tooLarge:
    'Tiedosto on suurempi kuin 20 Mt. Loki on paljon pienempi; tarkistakaa, että tiedosto on oikea.',
  clockAhead: 'Kirjattu, kun laitteen kello oli edellä; tarkistakaa päivä.',
  noLog: 'Tiedostossa ei ole lokia.',
  otherVersion:
    'Tiedosto on eri versiota kuin tämä työkalu lukee. Siitä ei otettu mitään; avatkaa se uudemmalla versiolla.',
  skippedEntries: ({ count }, format) =>
    `Lokissa on ${count} ${format.plural(count, entries)}, joita tämä versio ei voi lukea. Ne säilyvät tiedostossa.`,
  unsavedTitle: 'Ei tallennettu.',
  unsavedText:
    'Selain ei nyt säilytä mitään. Tallentakaa loki tiedostoon ennen kuin suljette sivun.',
  unreadableTitle: 'Tallennettuja tietoja ei voi lukea.',
  unreadableText: 'Niihin ei kosketa, eikä niistä piirretä mitään.',
  table: 'Näytä taulukkona',
};
