import type { Format } from '@servitization/ui';
import type { FileMessages } from './messages.ts';

const counted = (count: number, format: Format, one: string, other: string): string =>
  `${count} ${format.plural(count, { one, other })}`;

/** `a, b ja c`. */
const listed = (parts: readonly string[], { locale }: Format): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);

const holding: FileMessages['holding'] = (held, format) => {
  const { answers, total, colleagues, choices, events, moments, comments } = held;
  const rest = [
    colleagues > 0 && `${counted(colleagues, format, 'kollegan', 'kollegan')} vastaukset`,
    choices > 0 && counted(choices, format, 'valinta', 'valintaa'),
    events > 0 && counted(events, format, 'lokimerkintä', 'lokimerkintää'),
    moments > 0 && counted(moments, format, 'tilannekuva', 'tilannekuvaa'),
    comments > 0 && counted(comments, format, 'kommentti', 'kommenttia'),
  ].filter((one) => one !== false);
  const answered = `${answers}/${total} kysymykseen vastattu`;
  return rest.length === 0 ? answered : `${answered}, lisäksi ${listed(rest, format)}`;
};

const CODES = {
  missing: 'puuttuu',
  type: 'on väärää lajia',
  range: 'ei ole sallittu',
  unknown: 'on täällä tuntematon',
} as const;

/** Finnish words of the company file. */
export const fi: FileMessages = {
  title: 'Yritystiedosto',
  unnamed: 'Yritystiedostonne',
  holding,
  nothing: 'Se on vielä tyhjä. Se, mitä vastaatte tällä sivustolla, kertyy tähän tiedostoon.',
  company: 'Yrityksen nimi',
  companyHint: 'Näkyy tuloksissanne ja tiedoston nimessä.',
  keeper: {
    browser: 'Tallessa vain tässä selaimessa, tällä laitteella.',
    site: 'Tämä sivusto säilyttää tiedoston.',
    page: 'Ei tallessa: katoaa, kun suljette tämän sivun.',
  },
  downloaded: ({ date, changes }, format) => {
    if (date === null) return 'Ei koskaan ladattu.';
    const since =
      changes === 0
        ? 'ei mitään uutta sen jälkeen'
        : `sen jälkeen ${counted(changes, format, 'uusi tieto', 'uutta tietoa')}`;
    return `Ladattu ${date}, ${since}.`;
  },
  dueTitle: 'On aika ottaa kopio.',
  dueText:
    'Jotkin selaimet poistavat sivun tallentamat tiedot, kun sivulla ei ole käyty viikkoon. Lataamanne tiedosto pysyy teillä.',
  download: 'Ladatkaa tiedosto',
  open: 'Avatkaa tiedosto',
  drop: 'Pudottakaa tiedosto tähän. Teiltä kysytään, ennen kuin mitään muuttuu.',
  done: {
    merge: 'Tiedostot on yhdistetty.',
    replace: 'Toinen tiedosto on nyt auki.',
    colleague: 'Vastaukset on otettu mukaan.',
    erase: 'Kaikki on poistettu.',
    left: 'Vastaukset on poistettu.',
  },
  undo: 'Kumotkaa',
  sections: {
    moments: ({ count }, format) =>
      count === 0
        ? 'Tilannekuvat'
        : `Tilannekuvat: ${counted(count, format, 'tallessa', 'tallessa')}`,
    people: ({ count }, format) =>
      count < 2
        ? 'Kysykää kollegoilta'
        : `Vastaajat: ${counted(count, format, 'henkilö', 'henkilöä')}`,
    comments: ({ count, open }, format) =>
      count === 0 ? 'Kommentit' : `Kommentit: ${counted(open, format, 'avoin', 'avointa')}`,
    share: 'Jakakaa linkkinä',
    erase: 'Poistakaa kaikki',
  },
  readOnly: 'Voitte katsoa tätä tiedostoa, mutta ette muuttaa sitä.',
  fileName: 'yritys',
  partFailed: 'Tätä osaa ei voitu hakea.',
  retry: 'Yritä uudelleen',
  notices: {
    unsavedTitle: 'Ei tallennettu.',
    unsavedText: 'Selain ei säilytä mitään. Ladatkaa tiedosto, ennen kuin suljette sivun.',
    unreadableTitle: 'Selaimeen tallennettuja tietoja ei voi lukea.',
    unreadableText: 'Niihin ei kosketa. Ladatkaa ne ja näyttäkää sivuston ylläpitäjälle.',
    asideText:
      'Luettavissa ollut osa on käytössä ja tallessa. Koko teksti on siirretty sivuun sellaisenaan.',
    newerTitle: 'Tiedosto on uudemmasta versiosta.',
    newerText:
      'Voitte katsoa sitä ja ladata sen. Saatte uudemman version lataamalla sivun uudelleen.',
    saveText: 'Ladatkaa tallennetut tiedot',
    textName: 'tallennettu-teksti',
  },
  incoming: {
    reading: 'Luetaan …',
    fromLink: 'Avattu linkistä',
    of: ({ name }) => `Yritystiedosto: ${name}`,
    ofNobody: 'Tiedosto ilman yrityksen nimeä',
    holds: ({ date, ...held }, format) =>
      `${holding(held, format)}.${date === null ? '' : ` Viimeksi muutettu ${date}.`}`,
    refusedTitle: 'Tätä ei voi avata.',
    problems: {
      failed: 'Selain ei voinut lukea tiedostoa. Onko se vielä paikallaan?',
      'too-large': 'Se on suurempi kuin 20 Mt. Niin suuri ei mikään yritystiedosto ole.',
      'not-text': 'Se ei ole tekstiä. Yritystiedoston nimen lopussa on .servitization.json.',
      'not-json': 'Se ei ole yritystiedosto, tai se on katkennut matkalla.',
      newer: 'Se on uudemmasta versiosta. Ladatkaa sivu uudelleen ja avatkaa se taas.',
      'no-document':
        'Se ei ole yritystiedosto. Yritystiedoston nimen lopussa on .servitization.json.',
      'bad-link': 'Linkki on vioittunut tai katkennut matkalla. Pyytäkää sen sijaan tiedostoa.',
      'no-unpacking': 'Selain on liian vanha tällaisille linkeille. Pyytäkää sen sijaan tiedostoa.',
    },
    place: ({ line, column }) => `Virhe alkaa riviltä ${line}, merkistä ${column}.`,
    damagedTitle: 'Osa tiedostosta on vioittunut.',
    damagedText: ({ count }, format) =>
      `${counted(count, format, 'tieto', 'tietoa')} on lukukelvotonta ja jäisi pois. Muu on ehjää.`,
    issue: ({ path, code }) => `${path} ${CODES[code]}`,
    moreIssues: ({ count }) => `ja ${count} muuta`,
    question: 'Mitä haluatte tehdä tiedostolla?',
    look: 'Katsoa ja kommentoida',
    lookText: 'Neuvojille. Omassa tiedostossanne ei muutu mitään.',
    merge: 'Yhdistää meidän tiedostoomme',
    mergeText:
      'Jos vastaus on molemmissa, myöhempi jää voimaan. Toinen säilyy, ja sen voi ottaa takaisin.',
    replace: 'Avata meidän tiedostomme tilalle',
    replaceText: (held, format) =>
      `Oma tiedostonne poistuu tästä selaimesta: ${holding(held, format)}.`,
    openHere: 'Avata tässä',
    openHereText: 'Jatkatte siitä, mitä tiedostossa on.',
    colleague: 'Ottaa mukaan kollegan vastaukset',
    colleagueText: 'Ne tulevat vastaustenne rinnalle, jotta näette, missä olette eri mieltä.',
    role: 'Kollegan rooli',
    otherCompany: ({ mine, theirs }) =>
      `Teidän tiedostonne yritys on ${mine}, tämän ${theirs}: kaksi yritystä menisi sekaisin.`,
    otherDocument: 'Se ei ole saanut alkuaan tiedostonne kopiosta.',
    would: 'Mikä tiedostossanne muuttuisi',
    wouldNothing: 'Ei mikään: kaikki on jo tiedostossanne.',
    name: ({ from, to }) => `Nimi: ${from || 'ei nimeä'} → ${to || 'ei nimeä'}`,
    kinds: {
      answers: 'Vastaukset',
      choices: 'Valinnat',
      entries: 'Lokimerkinnät',
      comments: 'Kommentit',
      moments: 'Tilannekuvat',
    },
    tally: ({ added, changed, removed }, format) =>
      listed(
        [
          added > 0 && counted(added, format, 'uusi', 'uutta'),
          changed > 0 && counted(changed, format, 'muuttuu', 'muuttuu'),
          removed > 0 && counted(removed, format, 'poistuu', 'poistuu'),
        ].filter((one) => one !== false),
        format,
      ),
    confirm: {
      look: 'Katsokaa',
      merge: 'Yhdistäkää',
      replace: 'Avatkaa tilalle',
      colleague: 'Ottakaa vastaukset mukaan',
    },
    cancel: 'Jättäkää avaamatta',
  },
  sharing: {
    warning: 'Linkissä ovat kaikki vastaukset ja muistiinpanot.',
    text: 'Jokainen, jolla linkki on, voi lukea ne. Ne ovat itse linkissä: sivusto ja sen palvelimet eivät näe niitä koskaan.',
    make: 'Luokaa linkki',
    link: 'Linkki, jossa on koko tiedosto',
    copy: 'Kopioikaa linkki',
    copied: 'Linkki on kopioitu.',
    notCopied: 'Selain ei antanut kopioida. Valitkaa linkki ja kopioikaa se itse.',
    long: ({ characters }, format) =>
      `Linkissä on ${format.number(characters, 0)} merkkiä. Jotkin sähköpostiohjelmat katkaisevat tällaiset linkit: tiedoston lähettäminen on varmempaa.`,
    tooLarge: 'Tiedosto on liian suuri linkiksi. Ladatkaa se ja lähettäkää se sen sijaan.',
    unable:
      'Selain on liian vanha tällaisten linkkien luomiseen. Ladatkaa tiedosto ja lähettäkää se sen sijaan.',
    stale: 'Tiedostonne on muuttunut linkin luomisen jälkeen.',
  },
  erasing: {
    text: (held, format) => `Tämä poistuu lopullisesti: ${holding(held, format)}.`,
    copies: 'Lataamanne tiedostot ja lähettämänne linkit säilyvät.',
    erase: 'Poistakaa kaikki',
    question: 'Poistetaanko kaikki?',
    confirm: 'Poistakaa lopullisesti',
    cancel: 'Säilyttäkää tiedosto',
  },
  moments: {
    text: 'Tilannekuva säilyttää kaikki vastaukset sellaisina kuin ne ovat nyt, jotta voitte verrata myöhemmin.',
    name: 'Tilannekuvan nimi',
    keep: 'Tallentakaa tilannekuva',
    kept: ({ name }) => `”${name}” on tallessa.`,
    needsName: 'Antakaa tilannekuvalle nimi, esimerkiksi ”Ennen messuja”.',
    none: 'Tilannekuvia ei ole vielä.',
    item: ({ date, answers }, format) =>
      `${date}, ${counted(answers, format, 'vastaus', 'vastausta')}`,
    from: 'Mistä',
    to: 'Mihin',
    now: 'Nyt',
    twice: 'Valitkaa kaksi eri tilannekuvaa.',
    headline: ({ from, to }) => `”${from}” – ”${to}”`,
    way: ({ from, to }, format) => {
      const [before, now] = [from, to].map((one) => one !== null && format.number(one));
      if (!before || !now)
        return before || now ? `Ei paikkaa ${now ? 'silloin' : 'nyt'}` : 'Ei paikkaa';
      return before === now ? `Yhä ${now}` : `Ennen ${before}, nyt ${now}`;
    },
    moved: 'Te siirryitte',
    told: 'Vastasitte enempään',
    model: 'Malli siirsi teitä',
    unknown: 'ei tiedossa',
    noPlace: 'ei voi sanoa',
    parts: {
      same: 'Molemmat on pisteytetty samoilla säännöillä, joten malli ei ole siirtänyt teitä.',
      changed:
        'Säännöt ovat välillä muuttuneet. Vanhat vastaukset pisteytetään uudelleen nykyisillä säännöillä; sen vaikutus näytetään erikseen.',
      unknown:
        'Säännöt ovat välillä muuttuneet, eivätkä vanhat ole saatavilla. Molemmat on pisteytetty nykyisillä säännöillä.',
    },
    changes: ({ count }, format) =>
      count === 1
        ? 'Yksi vastaus muuttui'
        : `${counted(count, format, 'vastaus', 'vastausta')} muuttui`,
    noChanges: 'Mikään vastaus ei muuttunut.',
    change: ({ from, to }) => `${from} → ${to}`,
    open: 'avoin',
    dropped: ({ count }, format) =>
      `${counted(count, format, 'vanha vastaus kuuluu', 'vanhaa vastausta kuuluu')} kysymyksiin, joita ei enää kysytä.`,
    rule: 'Yksi askel on yksi matriisin vaihe. Vertailu on tämän työkalun, ei tutkimuksen.',
  },
  people: {
    text: 'Myynti, huolto ja IT näkevät saman yrityksen usein eri tavoin. Suurimmista eroista kannattaa puhua tunti yhdessä.',
    invite:
      'Kukin vastaa omalla laitteellaan, lataa tiedostonsa ja lähettää sen teille. Avatkaa se yllä ja ottakaa vastaukset mukaan hänen roolissaan.',
    roles: {
      self: 'Te',
      sales: 'Myynti',
      service: 'Huolto',
      it: 'IT',
      partner: 'Kumppani',
    },
    answered: ({ answered, total }) => `${answered}/${total} vastattu`,
    takeOut: 'Poistakaa',
    takeOutOf: ({ role }) => `Poistakaa vastaukset: ${role}`,
    one: 'Kun kaksi on vastannut, näette tässä, missä he ovat eri mieltä.',
    agenda: ({ count }, format) =>
      format.plural(count, {
        one: 'Puhukaa ensin tästä kysymyksestä',
        other: `Puhukaa ensin näistä ${count} kysymyksestä`,
      }),
    agreed: ({ shared }, format) =>
      `Ei suuria eroja ${counted(shared, format, 'yhteisessä kysymyksessä', 'yhteisessä kysymyksessä')}`,
    gap: ({ spread }, format) => `Ero ${counted(spread, format, 'askel', 'askelta')}`,
    open: 'avoin',
    shared: ({ shared, total }) => `Vähintään kahden vastaukset on ${shared}/${total} kysymykseen.`,
    table: 'Kaikki kysymykset taulukkona',
    tableCaption: 'Kunkin vastaukset ja kuinka kaukana ne ovat toisistaan',
    question: 'Kysymys',
    spread: 'Ero askelina',
    save: 'Tallentakaa taulukko (CSV)',
    fileName: 'vastaajat',
    rule: 'Asialistalla ovat vähintään kahden askeleen erot, suurimmat ensin, enintään viisi. Sääntö on tämän työkalun. Mitään vastausta ei pidetä oikeana.',
  },
  comments: {
    none: 'Ei vielä kommentteja. Neuvoja, joka avaa tiedostonne, voi kirjoittaa niitä ja palauttaa tiedoston.',
    whole: 'Koko tiedosto',
    by: ({ from, date }) => `${from}, ${date}`,
    somebody: 'Ei nimeä',
    settle: 'Merkitkää käsitellyksi',
    settleOf: ({ text }) => `Merkitkää käsitellyksi: ${text}`,
    settled: 'Käsitellyt kommentit',
    write: 'Kirjoittakaa kommentti',
    from: 'Nimenne',
    add: 'Lisätkää kommentti',
    added: 'Kommentti on lisätty.',
    needsText: 'Kirjoittakaa ensin kommentti.',
  },
  conflicts: {
    title: ({ count }, format) =>
      `${counted(count, format, 'tieto', 'tietoa')} on kirjoitettu kahdella tavalla`,
    text: 'Kaksi laitetta tai henkilöä kirjoitti eri tavoin. Myöhempi on voimassa; toinen säilyy, kunnes päätätte.',
    stands: 'Voimassa nyt',
    other: 'Kirjoitettu myös',
    at: ({ value, date }) => `${value} (${date})`,
    take: 'Ottakaa tämä tilalle',
    keep: 'Pitäkää voimassa oleva',
    takeOf: ({ value, what }) => `Ottakaa tämä tilalle: ${value}, ${what}`,
    keepOf: ({ value, what }) => `Pitäkää voimassa oleva: ${value}, ${what}`,
    cleared: 'ei vastausta',
    name: 'Yrityksen nimi',
    answer: ({ question, role }) => `${question} (${role})`,
    choice: ({ key }) => `Valinta: ${key}`,
    allSettled: 'Kaikki on päätetty.',
  },
  look: {
    eyebrow: 'Katsotte toisen yrityksen tiedostoa',
    text: 'Mikään täällä ei muuta omaa tiedostoanne. Kirjoittakaa kommentit, ladatkaa tiedosto niiden kanssa ja palauttakaa se.',
    unsent: ({ count }, format) =>
      `${counted(count, format, 'uusi kommentti on', 'uutta kommenttia on')} vain tällä sivulla, kunnes lataatte tiedoston.`,
    from: 'Nimenne kommentteja varten',
    send: 'Ladatkaa kommentteineen',
    sent: 'Ladattu. Palauttakaa tiedosto: joka sen avaa, saa kommenttinne.',
    leave: 'Takaisin omaan tiedostoon',
    leaveTitle: 'Poistutaanko lataamatta?',
    leaveText: ({ count }, format) =>
      `${counted(count, format, 'kommentti katoaa', 'kommenttia katoaa')}.`,
    leaveConfirm: 'Poistukaa',
    stay: 'Jääkää',
    whole: 'Koko tiedosto',
    comment: 'Kommentoikaa',
    commentOn: ({ what }) => `Kommentti kysymykseen: ${what}`,
    commentText: 'Kommentti koko tiedostosta',
    open: 'avoin',
    place: ({ coordinate, of }, format) =>
      coordinate === null ? 'Ei vielä paikkaa' : `${format.number(coordinate)}/${of}`,
    fileName: 'kommentteineen',
  },
};
