import type { Format } from '@servitization/ui';
import type { OpeningMessages } from './messages.ts';

const counted = (count: number, format: Format, one: string, other: string): string =>
  `${count} ${format.plural(count, { one, other })}`;

/** `a, b ja c`. */
const listed = (parts: readonly string[], { locale }: Format): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);

const CODES = {
  missing: 'puuttuu',
  type: 'on väärää lajia',
  range: 'ei ole sallittu',
  unknown: 'on täällä tuntematon',
} as const;

/** Finnish words of files that come and go: opened, shared, erased, and not saved. */
export const opening: OpeningMessages = {
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
    stalledTitle: 'Ei vielä sivustolla.',
    stalledText:
      'Sivustoon ei saada yhteyttä, tai se ei vastaa selvästi. Syöttämänne tiedot ovat tallessa tässä selaimessa ja lähetetään heti, kun se onnistuu. Siihen asti muut laitteet eivät näe niitä.',
    refusedTitle: 'Sivusto ei ota tiedostoa vastaan.',
    refusedText:
      'Syöttämänne tiedot ovat tallessa vain tässä selaimessa. Ladatkaa tiedosto ja kertokaa asiasta sivuston ylläpitäjälle.',
    saveText: 'Lataa tallennetut tiedot',
    textName: 'tallennettu-teksti',
  },
  incoming: {
    reading: 'Luetaan …',
    fromLink: 'Avattu linkistä',
    of: ({ name }) => `Yritystiedosto: ${name}`,
    ofNobody: 'Tiedosto ilman yrityksen nimeä',
    holds: ({ date, holding }) =>
      `${holding}.${date === null ? '' : ` Viimeksi muutettu ${date}.`}`,
    refusedTitle: 'Tätä ei voi avata.',
    problems: {
      failed: 'Selain ei voinut lukea tiedostoa. Onko se vielä paikallaan?',
      'too-large': 'Se on suurempi kuin 20 Mt. Niin suuri ei mikään yritystiedosto ole.',
      'not-text': 'Se ei ole tekstiä. Yritystiedoston nimen lopussa on .servitization.json.',
      'not-json': 'Se ei ole yritystiedosto, tai se on katkennut matkalla.',
      'no-document':
        'Se ei ole yritystiedosto. Yritystiedoston nimen lopussa on .servitization.json.',
      'bad-link': 'Linkki on vioittunut tai katkennut matkalla. Pyytäkää sen sijaan tiedostoa.',
      'no-unpacking': 'Selain on liian vanha tällaisille linkeille. Pyytäkää sen sijaan tiedostoa.',
    },
    newerTitle: 'Tiedosto on uudemmasta versiosta.',
    newerText:
      'Voitte katsoa sitä, mitä tämä versio siitä ymmärtää. Itse tiedostosta ei muutu eikä puutu mitään. Jos haluatte muokata sitä, ladatkaa sivu uudelleen ja avatkaa tiedosto taas.',
    newerSave: 'Lataa se sellaisenaan',
    place: ({ line, column }) => `Virhe alkaa riviltä ${line}, merkistä ${column}.`,
    damagedTitle: 'Osa tiedostosta on vioittunut.',
    damagedText: ({ count }, format) =>
      `${counted(count, format, 'kohta', 'kohtaa')} siitä on lukukelvotonta tai puuttuu ja jäisi pois. Muu on ehjää.`,
    slipTitle: 'Tiedostossa on muotovirhe.',
    slipText: 'Mitään ei katoa: kaikki on luettavissa ja säilyy. Vain muoto ei ole kohdallaan.',
    issue: ({ path, code }) => `${path} ${CODES[code]}`,
    moreIssues: ({ count }) => `ja ${count} muuta`,
    question: 'Mitä haluatte tehdä tiedostolla?',
    look: 'Katsoa ja kommentoida',
    lookText: 'Neuvojille. Omassa tiedostossanne ei muutu mitään.',
    merge: 'Yhdistää meidän tiedostoomme',
    mergeText:
      'Jos vastaus on molemmissa, myöhempi jää voimaan. Toinen säilyy, ja sen voi ottaa takaisin.',
    replace: 'Avata meidän tiedostomme tilalle',
    replaceText: ({ holding }) => `Oma tiedostonne poistuu tästä selaimesta: ${holding}.`,
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
      look: 'Katso',
      merge: 'Yhdistä',
      replace: 'Avaa tilalle',
      colleague: 'Ota vastaukset mukaan',
    },
    cancel: 'Jätä avaamatta',
  },
  sharing: {
    warning: 'Linkissä ovat kaikki vastaukset ja muistiinpanot.',
    text: 'Jokainen, jolla linkki on, voi lukea ne. Ne ovat itse linkissä: sivusto ja sen palvelimet eivät näe niitä koskaan.',
    make: 'Luo linkki',
    link: 'Linkki, jossa on koko tiedosto',
    copy: 'Kopioi linkki',
    copied: 'Linkki on kopioitu.',
    notCopied: 'Selain ei antanut kopioida. Valitkaa linkki ja kopioikaa se itse.',
    long: ({ characters }, format) =>
      `Linkissä on ${format.number(characters, 0)} merkkiä. Jotkin sähköpostiohjelmat katkaisevat tällaiset linkit: tiedoston lähettäminen on varmempaa.`,
    tooLarge: 'Tiedosto on liian suuri linkiksi. Ladatkaa se ja lähettäkää se sen sijaan.',
    unable:
      'Selain on liian vanha tällaisten linkkien luomiseen. Ladatkaa tiedosto ja lähettäkää se sen sijaan.',
    stale: 'Tiedostonne on muuttunut linkin luomisen jälkeen.',
  },
  aside: {
    text: 'Tässä on sanasta sanaan tallessa se, mitä selaimeen oli tallennettu mutta ei voitu lukea, tai mitä ei ollut vielä lähetetty sivustolle, kun toinen tiedosto tuli sen tilalle. Näyttäkää se sivuston ylläpitäjälle. Se, mitä vioittuneesta tekstistä voitiin lukea, on tiedostossanne.',
    size: ({ kilobytes }, format) => `noin ${format.number(Math.max(kilobytes, 0.1))}\u00A0kt`,
    save: 'Lataa',
    saveOf: ({ date }) => `Lataa teksti: ${date}`,
    erase: 'Poista tekstit',
    question: 'Poistetaanko tekstit?',
    warning: 'Niitä ei saa takaisin. Tiedostonne säilyy ennallaan.',
    confirm: 'Poista ne',
    cancel: 'Säilytä ne',
  },
  erasing: {
    text: ({ holding }) => `Tämä poistuu lopullisesti: ${holding}.`,
    copies: 'Lataamanne tiedostot ja lähettämänne linkit säilyvät.',
    erase: 'Poista kaikki',
    question: 'Poistetaanko kaikki?',
    confirm: 'Poista lopullisesti',
    cancel: 'Säilytä tiedosto',
  },
};
