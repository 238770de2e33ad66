import type { Format } from '@servitization/ui';
import type { ComparingMessages } from './messages.ts';

const counted = (count: number, format: Format, one: string, other: string): string =>
  `${count} ${format.plural(count, { one, other })}`;

/** `a, b ja c`. */
const listed = (parts: readonly string[], { locale }: Format): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);

/** Finnish words of what is compared and talked about: moments, people, comments, conflicts. */
export const comparing: ComparingMessages = {
  moments: {
    text: 'Tilannekuva säilyttää kaikki vastaukset sellaisina kuin ne ovat nyt, jotta voitte verrata myöhemmin.',
    name: 'Tilannekuvan nimi',
    keep: 'Tallenna tilannekuva',
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
    paths: {
      title: 'Strategiapolut',
      first: 'Sopii parhaiten',
      chosen: 'Valittu polku',
      circumstances: 'Vastaukset yrityksen lähtökohdista',
      still: ({ now }) => `${now}, kuten ennenkin`,
      none: 'ei mikään',
      changed: ({ count }) => (count === 0 ? 'ennallaan' : `${count} muuttunut`),
      rule: 'Molemmat ajankohdat punnitaan nykyisin perustein.',
    },
    between: ({ entries, choices }, format) =>
      `Välillä kirjattu: ${listed(
        [
          entries > 0 && counted(entries, format, 'lokimerkintä', 'lokimerkintää'),
          choices > 0 && counted(choices, format, 'valinta', 'valintaa'),
        ].filter((one) => one !== false),
        format,
      )}.`,
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
    takeOut: 'Poista',
    takeOutOf: ({ role }) => `Poista vastaukset: ${role}`,
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
    save: 'Tallenna taulukko (CSV)',
    fileName: 'vastaajat',
    rule: 'Asialistalla ovat vähintään kahden askeleen erot, suurimmat ensin, enintään viisi. Sääntö on tämän työkalun. Mitään vastausta ei pidetä oikeana.',
  },
  comments: {
    none: 'Ei vielä kommentteja. Neuvoja, joka avaa tiedostonne, voi kirjoittaa niitä ja palauttaa tiedoston.',
    whole: 'Koko tiedosto',
    by: ({ from, date }) => `${from}, ${date}`,
    somebody: 'Ei nimeä',
    settle: 'Merkitse käsitellyksi',
    settleOf: ({ text }) => `Merkitse käsitellyksi: ${text}`,
    settled: 'Käsitellyt kommentit',
    isSettled: 'Kommentti on käsitelty.',
    write: 'Kirjoita kommentti',
    from: 'Nimenne',
    add: 'Lisää kommentti',
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
    take: 'Ota tämä tilalle',
    keep: 'Pidä voimassa oleva',
    takeOf: ({ value, what }) => `Ota tämä tilalle: ${value}, ${what}`,
    keepOf: ({ value, what }) => `Pidä voimassa oleva: ${value}, ${what}`,
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
    kept: ({ count }, format) =>
      `${counted(count, format, 'uusi kommentti säilyy', 'uutta kommenttia säilyy')} tässä selaimessa, kunnes lataatte tiedoston.`,
    from: 'Nimenne kommentteja varten',
    send: 'Lataa kommentteineen',
    sent: 'Ladattu. Palauttakaa tiedosto: joka sen avaa, saa kommenttinne.',
    leave: 'Takaisin omaan tiedostoon',
    leaveTitle: 'Poistutaanko lataamatta?',
    leaveText: ({ count }, format) =>
      `${counted(count, format, 'kommentti katoaa', 'kommenttia katoaa')}.`,
    leaveConfirm: 'Poistu',
    stay: 'Jää',
    whole: 'Koko tiedosto',
    comment: 'Kommentoi',
    commentOn: ({ what }) => `Kommentti kysymykseen: ${what}`,
    commentText: 'Kommentti koko tiedostosta',
    open: 'avoin',
    place: ({ coordinate, of }, format) =>
      coordinate === null ? 'Ei vielä paikkaa' : `${format.number(coordinate)}/${of}`,
    tools: {
      names: {
        path: 'Strategiapolku',
        plan: 'Suunnitelma',
        challenges: 'Haasteet',
        scaling: 'Pilotit ja skaalaus',
        cocreation: 'Yhteiskehittämisen taulu',
        ecosystem: 'Ekosysteemimatka',
      },
      unknownPath: 'Polku, jota tämä sivu ei tunne',
      planned: ({ count }, format) =>
        `${counted(count, format, 'toimi, jolla', 'toimea, joilla')} on vastuuhenkilö tai neljännes`,
      marked: ({ challenges, activities }, format) =>
        `${counted(challenges, format, 'haaste', 'haastetta')} merkitty, ${counted(activities, format, 'toimi', 'toimea')} valittu niihin`,
      logged: ({ count, date }, format) =>
        `${counted(count, format, 'merkintä', 'merkintää')}, viimeisin ${date}`,
    },
    left: {
      text: ({ name, date, count }, format) =>
        `${counted(count, format, 'kommentti', 'kommenttia')} ${name ? `yrityksen ${name} tiedostoon` : 'nimettömän yrityksen tiedostoon'}, viimeisin ${date}, lataamatta.`,
      resume: 'Jatka kommentteja',
      erase: 'Poista kommentit',
      question: 'Poistetaanko kommentit?',
      confirm: 'Poista kommentit',
      cancel: 'Säilytä ne',
    },
    fileName: 'kommentteineen',
  },
};
