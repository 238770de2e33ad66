import type { BoardMessages } from './messages.ts';

const services = { one: 'mikropalvelu', other: 'mikropalvelua' };
const entries = { one: 'merkintä', other: 'merkintää' };
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Finnish words of the board. */
export const fi: BoardMessages = {
  title: 'Yhteis\u00ADkehittämisen taulu',
  headlineEmpty: 'Mikä auttaisi asiakastanne eniten?',
  headline: ({ owed, cycle }, format) =>
    owed === 0
      ? `Kierroksella ${cycle} mikään ei odota tekijää`
      : `${owed} ${format.plural(owed, { one: 'vaihe odottaa', other: 'vaihetta odottaa' })} nyt tekijäänsä, kierros ${cycle}`,
  sentenceEmpty:
    'Kirjatkaa yksi tarve kortille. Se kulkee viiden vaiheen läpi, ja kolmella teidän ja asiakkaan yhteisellä tiimillä on joka vaiheessa yksi tehtävä.',
  sentence: ({ live, stopped, scaled }, format) =>
    `Työn alla ${live} ${format.plural(live, services)}, skaalattavana ${scaled}, pysäytettynä ${stopped}.`,
  source: ({ cite }) => `Vaiheet, tiimit ja tehtävät: ${cite}, luvut 4 ja 5.`,
  rule: 'Vuorot, kierrokset, päätökset ja loki ovat tämän työkalun omia, eivät artikkelin.',
  duties: { owed: 'vuorossa nyt', waiting: 'vuorossa myöhemmin', done: 'valmis' },
  due: ({ day }) => `viimeistään ${day}`,
  andMore: ({ count }) => `ja vielä ${count}`,
  feeds: 'Vaihe 5 ruokkii seuraavan kierroksen vaihetta 1.',
  markKey: 'Mitä merkit tarkoittavat',
  save: 'Tallenna',
  cancel: 'Peruuta',
  change: 'Muokkaa',
  optional: 'valinnainen',
  day: 'Päivä',
  note: 'Muistiinpano',
  reason: 'Syy',
  table: 'Näytä taulukkona',
  refused: ({ field, needed }) =>
    `Tätä ei voi tallentaa: tarkistakaa ”${field}”.${needed && ` Siihen tarvitaan ${needed}.`}`,
  cardsEyebrow: 'Kortit',
  cardsTitle: ({ count }, format) => `${format.number(count)} ${format.plural(count, services)}`,
  cardsEmpty: 'Täällä ei ole kortteja.',
  add: 'Lisää mikropalvelu',
  show: 'Näytä',
  all: 'Kaikki kortit',
  name: 'Nimi',
  need: 'Tarve, johon se vastaa',
  editCard: ({ name }) => `Muokkaa korttia: ${name}`,
  openCard: 'Avaa kortti',
  closeCard: 'Sulje kortti',
  openNamed: ({ name }) => `Avaa kortti: ${name}`,
  place: ({ phase, decision, cycle }) => `${phase}. ${decision}. Taululla kierroksesta ${cycle}.`,
  moveTo: ({ name }) => `Siirrä ${name} vaiheeseen`,
  move: 'Siirrä',
  nextPhase: ({ phase }) => `Eteenpäin: ${phase}`,
  tasks: 'Kenen vuoro on',
  done: 'Valmis',
  reopen: 'Avaa uudelleen',
  setDay: 'Aseta päivä',
  dueDay: 'Määräpäivä',
  worth: 'Mitä se tuo ja maksaa',
  worthHint: 'Arvo ja käyttökustannus koskevat yhtä käyttökierrosta; investointi tehdään kerran.',
  estimate: 'Arvioi',
  estimated: {
    value: 'Arvo kierrosta kohti',
    'running-cost': 'Käyttökustannus kierrosta kohti',
    investment: 'Investointi, kerran',
  },
  low: 'matala',
  likely: 'todennäköinen',
  high: 'korkea',
  range: ({ low, likely, high }) => `noin ${likely}, väliltä ${low} ja ${high}`,
  notEstimated: 'ei arvioitu',
  measure: 'Kirjaa, mitä mitattiin',
  cycle: 'Kierros',
  value: 'Arvo',
  cost: 'Kustannus',
  measuredIn: ({ cycle, value, cost }) =>
    `Kierros ${cycle}: arvo ${value ?? 'ei mitattu'}, kustannus ${cost ?? 'ei mitattu'}`,
  kpis: 'Mittarit ja tavoitteet',
  noKpis: 'Mitään ei vielä mitata.',
  addKpi: 'Lisää mittari',
  unit: 'Yksikkö',
  target: 'Tavoite',
  better: 'Parempi on',
  betters: { higher: 'enemmän', lower: 'vähemmän' },
  addActual: 'Lisää luku',
  actual: 'Mitattu nyt',
  kpiNow: ({ actual, target, met }) =>
    actual === null
      ? `ei mitattu, tavoite ${target}`
      : `${actual}, tavoite ${target}, ${met ? 'saavutettu' : 'ei saavutettu'}`,
  decisions: 'Päätökset',
  decide: 'Päätä',
  decision: 'Päätös',
  decided: ({ decision, day, cycle, reason }) =>
    `${decision}, ${day}, kierros ${cycle}${reason ? `: ”${reason}”` : ''}`,
  meterEyebrow: 'Paradoksimittari',
  meterTitle: ({ cycle, counted, horizon }) => {
    if (counted === 0) return 'Kattaako arvo kustannukset?';
    return cycle === null
      ? `Arvo ei todennäköisesti kata kustannuksia kierrokseen ${horizon} mennessä`
      : `Arvo kattaa kustannukset todennäköisesti kierroksella ${cycle}`;
  },
  meterSentence: ({ early, late, chance, cycle, isNone }, format) => {
    const by = `Todennäköisyys, että arvo kattaa kustannukset kierrokseen ${cycle} mennessä, on noin ${format.percent(chance)}`;
    if (isNone) return `${by}.`;
    const from = early === null ? 'tässä näytettyä myöhemmin' : `kierroksella ${early}`;
    const to = late === null ? 'ei näytetyllä välillä' : `kierroksella ${late}`;
    const range =
      early === late
        ? `puolessa tapauksista raja ylittyy ${from}.`
        : `keskimmäisestä puolikkaasta parhaat ylittävät rajan ${from}, heikoimmat ${to}.`;
    return `${by}; ${range}`;
  },
  meterEmpty:
    'Arvioikaa kortin arvo, käyttökustannus ja investointi: kullekin matala, todennäköinen ja korkea luku.',
  left: ({ names }) => `Ei mukana, koska arvio puuttuu: ${names}.`,
  axis: ({ currency }) => `Kertymä${currency ? `, ${currency}` : ''}`,
  measuredPart: 'Mitattu',
  forecastPart: 'Ennuste',
  half: ({ range }) => `puolet: ${range}`,
  breakEven: ({ cycle }) => `Kustannukset katettu, kierros ${cycle}`,
  ahead: 'Katso eteenpäin',
  cycles: ({ count }, format) =>
    `${count} ${format.plural(count, { one: 'kierros', other: 'kierrosta' })}`,
  currency: 'Valuutta, esimerkiksi EUR',
  setCurrency: 'Valitse valuutta',
  meterColumns: [
    'Kierros',
    'Arvo',
    'väliltä',
    'Kustannus',
    'väliltä',
    'Todennäköisyys, että katettu',
  ],
  ends: ['vähintään', 'enintään'],
  meterNote:
    'Artikkeli nimeää paradoksin ja sen syyt; mittari on tämän työkalun oma. Puolet tapauksista on sisemmässä nauhassa, kaikki arvioiden sallima ulommassa. Arvioiden oletetaan pettävän samaan suuntaan, mikä antaa leveimmän nauhan.',
  formats: {
    svg: 'Tallenna kuva (SVG)',
    png: 'Tallenna kuva (PNG)',
    csv: 'Tallenna taulukko (CSV)',
  },
  saveFailed: ({ reason }) => `Tiedostoa ei voitu luoda: ${reason}`,
  meterFile: 'paradoksimittari',
  causes: 'Mikä voi mennä vikaan',
  causesHint:
    'Rastittakaa, mikä teillä pitää paikkansa. Jokainen syy laskee arvon matalaa päätä tai nostaa kustannuksen korkeaa.',
  lowersValue: ({ share }, format) => `arvon matala pää −${format.percent(share)}`,
  raisesCost: ({ share }, format) => `kustannuksen korkea pää +${format.percent(share)}`,
  retroEyebrow: 'Jälkikatselmus',
  retroTitle: ({ count, cycle }, format) =>
    count === 0
      ? `Mitä kierros ${cycle} opetti?`
      : `${count} ${format.plural(count, { one: 'oppi', other: 'oppia' })} kierrokselta ${cycle}`,
  retroSentence: 'Vaiheessa 5 opittu aloittaa seuraavan kierroksen: tarpeesta tulee kortti.',
  addLesson: 'Lisää oppi',
  lesson: 'Mitä opitte',
  leads: 'Mitä siitä seuraa',
  about: 'Koskee',
  wholeBoard: 'koko taulua',
  makeCard: 'Tee siitä kortti',
  makeCardNamed: ({ name }) => `Tee siitä kortti: ${name}`,
  becameCard: 'Siitä on nyt kortti.',
  inCycle: ({ cycle }) => `Kierros ${cycle}`,
  beginCycle: ({ cycle }) => `Aloita kierros ${cycle}`,
  goOn: 'Mitkä vaiheen 5 kortit jatkavat vaiheeseen 1?',
  offersEyebrow: 'Muista työkaluistanne',
  offersTitle: 'Mitä voisi tulla sisään ja mitä lähteä ulos',
  offersRule:
    'Työkalujen väliset yhteydet ovat meidän omiamme; yksikään artikkeli ei piirrä niitä.',
  takeCard: ({ name }) => `Tee siitä kortti: ${name}`,
  weakTitle: 'Heikkoa itsearvioinnissanne',
  weakPhase: ({ phase, on, names }) =>
    `”${phase}” ei ole vielä vakiinnutettu. Taululla sitä edistää vaihe ”${on}”: ${names === '' ? 'siinä ei ole vielä korttia' : `siinä on nyt ${names}`}.`,
  evidenceTitle: 'Näyttöä itsearvioinnille',
  evidenceText:
    'Vaiheen 5 kortit, joilla on näyttöä, voivat tukea vastausta. Mitään ei kirjoiteta ennen kuin pyydätte.',
  evidenceFor: ({ question, names }) => `”${question}”: ${names}`,
  takeNote: 'Lisää se vastauksen muistiinpanoon',
  notRated: 'Vastatkaa kysymykseen ensin.',
  evidenceNote: ({ names }) => `Näyttö yhteiskehittämisen taululta: ${names}.`,
  logEyebrow: 'Loki',
  logTitle: ({ count }, format) => `${format.number(count)} ${format.plural(count, entries)}`,
  logEmpty: 'Täällä ei ole mitään.',
  types: {
    all: 'Kaikki',
    board: 'Valuutta',
    service: 'Kortti',
    move: 'Siirto',
    task: 'Tehtävä',
    estimate: 'Arvio',
    measured: 'Mitattu',
    kpi: 'Mittari',
    'kpi-actual': 'Luku',
    decision: 'Päätös',
    cause: 'Syy',
    lesson: 'Oppi',
    cycle: 'Kierros',
    undo: 'Peruttu',
  },
  entry: ({ type, what }) => `${type}: ${what}`,
  takenBack: 'peruttu',
  noEffect: ({ why }) => `Ilman vaikutusta: ${lowerFirst(why)}`,
  undoShort: 'Peru',
  bringBackShort: 'Palauta',
  undoLast: ({ entry }) => `Peru viimeisin merkintä: ${entry}`,
  newer: 'Uudempia',
  older: 'Vanhempia',
  shown: ({ first, last, count }, format) =>
    `${format.number(first)}–${format.number(last)} / ${format.number(count)}`,
  warningsTitle: ({ count }, format) =>
    `${count} ${format.plural(count, { one: 'asia', other: 'asiaa' })} katsottavaksi`,
  warnings: {
    'cost-outruns-evidence': ({ count, cost, value }) =>
      `Viimeiset ${count} kierrosta maksoivat ${cost}, ja asiakkaiden arvoksi mitattiin ${value}.`,
    'no-evidence-in-evaluation': ({ name }) =>
      `${name} on arvioitavana, eikä arvoa ole mitattu tai tavoitetta saavutettu.`,
    'used-without-estimate': ({ name }) =>
      `${name} on käytössä eikä ole mukana laskelmassa, koska arvio puuttuu.`,
    'too-much-at-once': ({ count }) => `${count} valittua korttia on matkalla käyttöön.`,
    'team-is-late': ({ name, activity, days }, format) =>
      `${name}, ”${activity}”: ${days} ${format.plural(days, { one: 'päivä', other: 'päivää' })} yli määräpäivän.`,
  },
  logColumns: ['Päivä', 'Laji', 'Merkintä', 'Muistiinpano'],
  fileTitle: 'Tallenna tai avaa taulu',
  saveJson: 'Tallenna tiedostona (JSON)',
  saveCsv: 'Tallenna taulukkona (CSV)',
  openFile: 'Avaa tallennettu taulu',
  fileName: 'yhteiskehittaminen',
  imported: ({ added, known, bad, others }, format) =>
    `${format.number(added)} ${format.plural(added, entries)} lisätty, ${format.number(known)} oli jo täällä${bad > 0 ? `, ${format.number(bad)} ei voitu lukea` : ''}${others > 0 ? `, ${format.number(others)} kuului muille työkaluille ja jäi ennalleen` : ''}.`,
  conflicts: ({ count }, format) =>
    `Täällä on jo eri sisältö samalla tunnuksella: ${format.number(count)} ${format.plural(count, entries)}. Täällä oleva säilyy; tiedostosta jäi pois:`,
  otherVersion:
    'Tiedosto on eri versiota kuin tämä työkalu lukee. Siitä ei otettu mitään; avatkaa se uudemmalla versiolla.',
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
    text: ({ max }, format) => `tekstiä, pituus 1–${format.number(max)} merkkiä`,
    number: ({ min, max, whole }, format) =>
      min === max
        ? format.number(min)
        : `${whole ? 'kokonaisluku' : 'luku'}, vähintään ${format.number(min)} ja enintään ${format.number(max)}`,
    day: 'päivä kuten 2026-03-01, vuodesta 1900 alkaen eikä tulevaisuudessa',
    currency: 'valuutta kolmella kirjaimella, esimerkiksi EUR',
    range: 'matala, todennäköinen ja korkea tässä järjestyksessä',
  },
  moreFaults: ({ count }, format) => `Ja vielä ${format.number(count)}.`,
  fileFailed: 'Selain ei voinut lukea tiedostoa.',
  tooLarge:
    'Tiedosto on suurempi kuin 20 Mt. Loki on paljon pienempi; tarkistakaa, että tiedosto on oikea.',
  clockAhead: 'Kirjattu, kun laitteen kello oli ilmeisesti väärässä; tarkistakaa päivä.',
  noLog: 'Tiedostossa ei ole taulua.',
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
