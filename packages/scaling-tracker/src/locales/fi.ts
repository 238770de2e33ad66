import type { TrackerMessages } from './messages.ts';

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const activities = { one: 'toimi', other: 'toimea' };
const entries = { one: 'merkintä', other: 'merkintää' };

/** Finnish words of the tracker. Names stay as they are: in a sentence Finnish would bend them. */
export const fi: TrackerMessages = {
  title: 'Skaalausloki',
  headlines: {
    empty: 'Missä skaalauksessa mennään?',
    fork: 'Pilotointi on takana: valitkaa tapa kasvaa',
    phase: ({ name, done, total }) => `${name}: ${done}/${total} tehty`,
  },
  wayEmpty:
    'Kirjatkaa, mitä tähän mennessä on tapahtunut: pilotit, toimet, esteet, luvut. Jokaisella merkinnällä on päivä, ja sen voi perua.',
  way: ({ total, done, inProgress, skipped }) =>
    `Matkanne ${total} toimesta tehty ${done}, kesken ${inProgress}${skipped > 0 ? `, perustellusti ohitettu ${skipped}` : ''}.`,
  commonToBoth: 'Vaihe 0, molemmille yhteinen',
  oneOfTwo: 'Sitten toinen näistä',
  phaseLabel: ({ number, stage }) => `${number} ${stage}`,
  chosenOn: ({ day }) => `Valittu ${day}.`,
  youAreHere: 'Olette tässä',
  gatePassed: 'Portti läpäisty',
  markKey: 'Mitä ympyrät tarkoittavat',
  source: ({ cite }) => `Vaiheet, toimet ja esteet: ${cite}, taulukot 2–4.`,
  rule: 'Portit, varoitukset, vertailu ja loki ovat tämän työkalun, eivät tutkimuksen.',

  change: ({ name }) => `Muokkaa: ${name}`,
  changeShort: 'Muokkaa',
  status: 'Tila',
  reason: 'Syy',
  reasonHint: 'Tarvitaan ohittamiseen; se säilyy lokissa.',
  note: 'Muistiinpano',
  evidence: 'Linkki todisteeseen',
  evidenceLink: ({ name }) => `Todiste: ${name}`,
  day: 'Tapahtumapäivä',
  save: 'Tallenna',
  cancel: 'Peruuta',
  optional: 'valinnainen',
  refused: ({ field, needed }) =>
    `Tätä ei voi tallentaa: tarkistakaa ”${field}”.${needed && ` Siihen tarvitaan ${needed}.`}`,
  tooLongAgo: ({ field, day }) => `”${field}” ei voi olla ennen päivää ${day}. Tarkistakaa vuosi.`,
  tooEarly: ({ field, day }) =>
    `”${field}” ei voi olla ennen päivää ${day}: silloin tapahtui se, mihin se perustuu.`,
  tooLate: ({ field, day }) =>
    `”${field}” ei voi olla päivän ${day} jälkeen: silloin tapahtui se, mikä perustuu siihen.`,

  gateTitle: ({ name }) => `Portti vaiheen ”${name}” lopussa`,
  readinessTitle: 'Valmiusportti: oletteko valmiit skaalaamaan?',
  gateReady: 'Kaikki toimet on tehty tai ohitettu. Voitte läpäistä portin.',
  gateOpen: ({ count }, format) =>
    `${count} ${format.plural(count, activities)} on vielä auki. Voitte silti läpäistä portin; kertokaa miksi, niin syy säilyy lokissa.`,
  passGate: 'Läpäise portti',
  gateWasPassed: ({ day, open, reason }, format) =>
    `Läpäisty ${day}${open > 0 ? `, ${open} ${format.plural(open, activities)} auki` : ''}.${reason ? ` Syy: ”${reason}”` : ''}`,

  strategyTitle: ({ recommended, tied, chosen }) => {
    if (tied) return 'Molemmat strategiat sopivat suunnilleen yhtä hyvin';
    if (!recommended) return 'Mihin suuntaan kasvaa?';
    if (chosen && chosen !== recommended)
      return `Valitsitte: ${lowerFirst(chosen)}; ${lowerFirst(recommended)} sopii paremmin`;
    return `${recommended} sopii siihen, mihin tähtäätte`;
  },
  strategySentence: ({ answered, total, provisional }) =>
    answered === 0
      ? `Kertokaa ${total} kohdassa, mihin tähtäätte, ja katsokaa, mikä strategia siihen sopii.`
      : `${answered}/${total} kohtaa arvioitu${provisional ? ', liian vähän luotettavaksi' : ''}. Valinta on teidän.`,
  strategyRule:
    'Viisi riviä ovat tutkimuksen (taulukko 4). Neljä olosuhdetta se mainitsee ilman suuntaa. Se, että niiden ja painojen mukaan ratkaistaan, 2 rivistä ja 1 olosuhteesta, on tämän työkalun sääntö.',
  rate: 'Arvioi tavoitteet',
  unknown: 'En osaa sanoa',
  fit: ({ fit, min, max }, format) =>
    fit === null
      ? 'Ei arvioitu'
      : `Sopivuus ${format.number(fit, 2)}/1${max - min > 0.005 ? `, välillä ${format.number(min, 2)}–${format.number(max, 2)}, kun kaikki on arvioitu` : ''}`,
  speaksFor: 'Puolesta',
  speaksAgainst: 'Vastaan',
  nothingYet: 'ei vielä mitään',
  contingenciesDisagree:
    'Olosuhteenne osoittavat eri suuntaan kuin tavoitteenne. Puhukaa siitä ennen valintaa.',
  choose: ({ name }) => `Valitse ${lowerFirst(name)}`,
  whyChange: 'Miksi vaihdatte?',
  cases: ({ firms }) =>
    `Tutkimuksen yritykset: ${firms.map(({ name, employees, industry, offering }) => `${name} (${employees} työntekijää, ${industry}: ${offering})`).join('; ')}.`,
  aimNotPilot:
    'Arvioikaa, missä haluatte olla, ei sitä, miten teette pilotteja: eräs tutkimuksen yritys, joka nyt kasvaa kumppanien kautta, oli pilottivaiheessa lähellä asiakkaitaan.',

  pilotsEyebrow: 'Pilotit',
  pilotsTitle: ({ ended, contracts, running }, format) => {
    if (ended === 0) {
      return `${running} ${format.plural(running, { one: 'pilotti', other: 'pilottia' })} käynnissä`;
    }
    const led = contracts === 0 ? 'ei yhtään' : `${contracts}`;
    return `${ended} ${format.plural(ended, { one: 'pilotti', other: 'pilottia' })} päättynyt, sopimuksia ${led}`;
  },
  pilotsNone: 'Ei vielä pilotteja',
  today: 'Tänään',
  contract: 'Johti sopimukseen',
  noContract: 'Päättyi, ei sopimusta',
  runningSince: ({ day }) => `Käynnissä ${day} alkaen`,
  addPilot: 'Lisää pilotti',
  editPilot: ({ name }) => `Muokkaa pilottia: ${name}`,
  endPilot: ({ name }) => `Päätä pilotti: ${name}`,
  endShort: 'Päätä pilotti',
  customer: 'Asiakas',
  need: 'Tarve',
  parameters: 'Mitä mitataan ja mikä lasketaan onnistumiseksi',
  parametersHint: 'Yksi riviä kohti.',
  noParameters: 'Mitään ei ole vielä sovittu',
  started: 'Alkoi',
  ended: 'Päättyi',
  outcome: 'Lopputulos',
  result: 'Tulos',
  table: 'Näytä taulukkona',
  pilotColumns: ['Asiakas', 'Tarve', 'Mitataan', 'Alkoi', 'Päättyi', 'Lopputulos'],

  barriersEyebrow: 'Esteet',
  barriersTitle: ({ names }, format) => {
    const [first = '', ...others] = names;
    if (names.length === 0) return 'Mikä teitä jarruttaa?';
    const all = [first, ...others.map(lowerFirst)].join(' ja ');
    return `${all} ${format.plural(names.length, { one: 'tuntuu', other: 'tuntuvat' })} eniten`;
  },
  barrierNow: ({ force, day }) => `${force}, ${day}`,
  notRated: 'ei arvioitu',
  rateBarrier: ({ name }) => `Arvioi: ${name}`,
  rateShort: 'Arvioi',
  howHard: 'Kuinka kovasti se tuntuu?',
  phase: 'Vaihe',
  phaseThatDay: 'Se, jossa olitte sinä päivänä',
  phaseKey: 'Vaiheet viivojen alla',
  phaseFrom: ({ number, name, day }) => `${number} ${name}, alkaen ${day}`,
  symptoms: 'Mitä näistä havaitsette?',

  earlier: ({ count }, format) => `${format.number(count)} aiempaa lokissa`,
  outcomesEyebrow: 'Tulokset',
  outcomesTitle: ({ rising, recorded }) => {
    if (recorded === 0) return 'Mitä siitä on seurannut?';
    return `Kirjatuista luvuista ${rising}/${recorded} on noussut edellisestä`;
  },
  notRecorded: 'ei kirjattu',
  amountOn: ({ amount, day }) => `${amount}, ${day}`,
  addNumber: ({ name }) => `Lisää luku: ${name}`,
  addShort: 'Lisää luku',
  number: 'Luku',
  currency: 'Valuutta, esimerkiksi EUR',
  otherCurrency: 'Vain viimeisimmän valuutan luvut piirretään.',

  logEyebrow: 'Loki',
  logTitle: ({ count }, format) => `${format.number(count)} ${format.plural(count, entries)}`,
  logEmpty: 'Täällä ei ole mitään.',
  filter: 'Näytä',
  filters: {
    all: 'kaikki',
    activity: 'toimet',
    pilot: 'alkaneet pilotit',
    'pilot-ended': 'päättyneet pilotit',
    gate: 'portit',
    strategy: 'strategiat',
    barrier: 'esteet',
    outcome: 'tulokset',
    trait: 'tavoitteet',
    undo: 'perutut',
  },
  entry: {
    activity: ({ name, status }) => `${name}: ${lowerFirst(status)}`,
    pilot: ({ name }) => `Pilotti: ${name}`,
    pilotEnded: ({ name, contract }) =>
      `Pilotti päättyi: ${name}, ${contract ? 'sopimus' : 'ei sopimusta'}`,
    gate: ({ name }) => `Portti läpäisty: ${name}`,
    strategy: ({ name }) => `Valittu strategia: ${lowerFirst(name)}`,
    barrier: ({ name, force }) => `${name}: ${lowerFirst(force)}`,
    outcome: ({ name, amount }) => `${name}: ${amount}`,
    trait: ({ name, lean, end, isClear }) =>
      `${name}: ${end ? `${isClear ? 'selvästi' : 'enemmän'} ”${end}”` : lowerFirst(lean)}`,
    undo: ({ entry }) => `Peruttu: ${entry}`,
    reason: ({ text }) => `Syy: ”${text}”`,
  },
  takenBack: 'peruttu',
  stillHolds: ({ day }) => `Myöhempi merkintä, päivätty ${day}, on yhä voimassa.`,
  noEffect: ({ why }) => `Ilman vaikutusta: ${lowerFirst(why)}`,
  undoShort: 'Peru',
  bringBackShort: 'Palauta',
  undoLast: ({ entry }) => `Peru viimeisin merkintä: ${entry}`,
  newer: 'Uudempia',
  older: 'Vanhempia',
  shown: ({ first, last, count }, format) =>
    `${format.number(first)}–${format.number(last)} / ${format.number(count)}`,

  compareTitle: 'Mitä kahden päivän välillä muuttui',
  compareFrom: 'Alkaen päivän lopusta',
  compareTo: 'päivän loppuun',
  compareOrder: 'Antakaa kaksi päivää, jälkimmäinen ei ennen edellistä.',
  compareNone: 'Näiden päivien välillä ei muuttunut mitään.',
  becomes: ({ what, from, to }) => `${what}: ${lowerFirst(from)} → ${lowerFirst(to)}`,
  place: 'Vaihe',
  strategy: 'Strategia',
  fork: 'Tienhaarassa',
  none: 'Ei mitään',
  pilotBegan: ({ name }) => `Pilotti alkoi: ${name}`,
  pilotEnded: ({ name }) => `Pilotti päättyi: ${name}`,

  warningsTitle: ({ count }, format) =>
    `${count} ${format.plural(count, { one: 'asia', other: 'asiaa' })} katsottavaksi`,
  warnings: {
    'pilots-without-contract': ({ count }, format) =>
      format.plural(count, {
        one: 'Viimeisin pilotti päättyi ilman sopimusta.',
        other: `Viimeisimmät ${count} pilottia päättyivät ilman sopimusta.`,
      }),
    'support-crowds-out-development': () =>
      'Viimeisimmän arvionne mukaan käyttäjien auttaminen vie tuotteelle varatun ajan.',
    'phase-stalled': ({ name, days }, format) =>
      `Vaiheen ”${name}” toimista mitään ei ole tehty noin ${format.number(days / 30.4, 0)} kuukauteen.`,
    'fork-stalled': ({ days }, format) =>
      `Valmiusportti läpäistiin noin ${format.number(days / 30.4, 0)} kuukautta sitten, eikä strategiaa ole valittu.`,
    'both-strategies-started': ({ name, count }, format) =>
      `Molemmat on aloitettu; ${lowerFirst(name)}: myös ${count} ${format.plural(count, activities)}.`,
    'pilot-without-parameters': ({ name }) =>
      `Mitään ei ole sovittu, mikä ratkaisisi pilotin. Asiakas: ${name}.`,
    'pilot-without-end': ({ name, days }, format) =>
      `Pilotti on jatkunut noin ${format.number(days / 30.4, 0)} kuukautta. Asiakas: ${name}.`,
    'breadth-before-depth': () =>
      'Viette ratkaisua muihin asiakasryhmiin ennen kuin mikään tiimi seuraa nykyisiä.',
    'partners-not-looked-after': () =>
      'Kumppanit kantavat kasvuanne, eikä kukaan kysy, miten heillä menee.',
    'barrier-stays-high': ({ name, count }) =>
      `Arvio oli ${count} kertaa peräkkäin kova tai pahempi. Este: ${lowerFirst(name)}.`,
    'left-open-behind-gate': ({ name, count }, format) =>
      `Vaiheessa ”${name}” on auki ${count} ${format.plural(count, activities)} kauan portin jälkeen.`,
  },

  logColumns: ['Päivä', 'Laji', 'Merkintä', 'Muistiinpano'],
  fileTitle: 'Tallenna tai avaa loki',
  saveJson: 'Tallenna tiedostona (JSON)',
  saveCsv: 'Tallenna taulukkona (CSV)',
  openFile: 'Avaa tallennettu loki',
  fileName: 'skaalausloki',
  imported: ({ added, known, bad, others }, format) =>
    `${format.number(added)} ${format.plural(added, entries)} lisätty, ${format.number(known)} oli jo täällä${bad > 0 ? `, ${format.number(bad)} ei voitu lukea` : ''}${others > 0 ? `, ${format.number(others)} kuului muille työkaluille ja jäi ennalleen` : ''}.`,
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
    number: ({ max }, format) => `luku väliltä 0–${format.number(max)}`,
    suchAs: ({ one, other }) => `, esimerkiksi ${one} tai ${other}`,
    day: 'päivä kuten 2026-03-01, vuodesta 1900 alkaen eikä tulevaisuudessa',
    written: ({ day }) => `päivä, joka ei ole merkinnän kirjaamisen (${day}) jälkeen`,
    stamp: 'aika kuten 2026-11-22T01:02:03.004Z-0000',
    record: 'merkinnän kentät, kukin nimellään',
    noCurrency: 'ei valuuttaa, koska tämä on lukumäärä',
    link: 'osoite, jonka alussa on http:// tai https://',
    currency: 'valuutta kolmella kirjaimella, esimerkiksi EUR',
  },
  moreFaults: ({ count }, format) => `Ja vielä ${format.number(count)}.`,
  fileFailed: 'Selain ei voinut lukea tiedostoa.',
  tooLarge:
    'Tiedosto on suurempi kuin 20 Mt. Loki on paljon pienempi; tarkistakaa, että tiedosto on oikea.',
  conflicts: ({ count }, format) =>
    `Täällä on jo eri sisältö samalla tunnuksella: ${format.number(count)} ${format.plural(count, entries)}. Täällä oleva säilyy; tiedostosta jäi pois:`,
  otherVersion:
    'Tiedosto on eri versiota kuin tämä työkalu lukee. Siitä ei otettu mitään; avatkaa se uudemmalla versiolla.',
  clockAhead:
    'Tätä päivää myöhempi tämän laitteen kellon mukaan, tai leimattu aiemmaksi kuin edeltävät; tarkistakaa kello ja päivä.',
  toCome: 'Tätä päivää myöhempi tämän laitteen kellon mukaan; tarkistakaa kello ja päivä.',
  noLog: 'Tiedostossa ei ole lokia.',
  skippedEntries: ({ count }, format) =>
    `Lokissa on ${count} ${format.plural(count, entries)}, joita tämä versio ei voi lukea. Ne säilyvät tiedostossa.`,

  unsavedTitle: 'Ei tallennettu.',
  unsavedText:
    'Selain ei nyt säilytä mitään. Tallentakaa loki tiedostoon ennen kuin suljette sivun.',
  unreadableTitle: 'Tallennettuja tietoja ei voi lukea.',
  unreadableText: 'Niihin ei kosketa, eikä niistä piirretä mitään.',

  partFailed: 'Tätä osaa ei voitu hakea. Jos näin käy uudelleen, ladatkaa sivu uudestaan.',
  retry: 'Yritä uudelleen',
};
