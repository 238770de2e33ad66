import type { TextsOf } from '../texts.ts';

export const builder: TextsOf<'builder'> = {
  nav: 'Omalle sivustolle',
  title: 'Lisätkää työkalu omalle sivustollenne',
  description:
    'Valitkaa työkalu, ulkoasu ja kieli, katsokaa sitä omanne kaltaisella sivulla ja ottakaa liitettävät rivit sekä se, mitä tietoturvakäytäntönne, tietosuojavastaavanne ja lukijanne tarvitsevat.',
  contents: {
    choose: 'Valinnat',
    preview: 'Esikatselu',
    paste: 'Liitettävät rivit',
    check: 'Tarkistus',
    data: 'Tietolehti',
  },
  colophon:
    'Norrland Export ja Satamaseudun kauppakamari on keksitty esittelemään Servitization Kitiä. Liitettävät rivit ovat oikeita, samoin se, minkä ne lataavat.',

  opening: {
    heading: 'Lisätkää työkalu omalle sivustollenne',
    lead: 'Valitkaa työkalu ja antakaa sille oma ulkoasunne. Näette sen kumppanin sivulla ja saatte rivit, jotka liitätte omallenne.',
    begin:
      'Valintojanne ei lähetetä minnekään. Ne ovat tämän sivun osoitteessa, joten linkki näyttää työtoverille saman.',
    noScript:
      'Skriptit on estetty tässä selaimessa. Sivu tarvitsee niitä; skriptin README kertoo kaiken tämän sanoin.',
  },
  form: {
    heading: 'Valinnat',
    widget: 'Työkalu',
    locale: 'Työkalun kieli',
    more: 'Lisää valintoja',
    share: 'Kopioi linkki näihin valintoihin',
    again: 'Aloita alusta',
    look: 'Ulkoasu',
    content: 'Sisältö',
    fallback: 'Ennen kuin se tulee, ja jos se ei tule',
  },
  widgets: {
    assessment: 'Itsearviointi',
    matrix: 'Kansainvälistymismatriisi',
    paths: 'Strategiapolut',
    matcher: 'Haasteet ja toimet',
    tracker: 'Skaalausloki',
    cocreation: 'Yhteis\u00ADkehittämisen taulu',
    ecosystem: 'Ekosysteemi\u00ADmatka',
    file: 'Yritystiedosto',
  },
  fields: {
    profile: {
      label: 'Asiakirjan nimi',
      hint: 'Saman sivuston samannimiset työkalut jakavat vastauksensa.',
    },
    'aria-label': {
      label: 'Nimi ruudunlukijalle',
      hint: 'Jos sivulla on kaksi samanlaista.',
    },
    theme: { label: 'Värit' },
    density: { label: 'Väljyys' },
    'heading-level': { label: 'Otsikon taso', hint: 'Yhtä alempi kuin otsikko sen yllä.' },
    loading: { label: 'Milloin se latautuu' },
    locale: { label: 'Työkalun kieli' },
    id: { label: 'Tunnus (id)', hint: 'Kysymysten osoitteet alkavat sillä.' },
    view: { label: 'Kysymykset' },
    'read-only': { label: 'Kirjaukset' },
    today: {
      label: 'Päivä',
      hint: 'Päivä, jonka mukaan varoitukset ja kaaviot lasketaan. Tyhjä: lukijan oma.',
    },
    criteria: { label: 'Omat kriteerit', hint: 'JSON, kuten polkujen README kuvaa.' },
    'result-link': { label: 'Missä tulos on', hint: 'Tarjotaan viimeisen kysymyksen jälkeen.' },
    'report-link': {
      label: 'Missä raportti on',
      hint: 'Tulostettava sivu, johon yritystiedosto johtaa.',
    },
    consent: {
      label: 'Hyväksyttävä teksti',
      hint: 'Vain jos sivunne on tarkoitus saada vastaukset. Tyhjä: mitään ei lähetetä.',
    },
    'brand-color': { label: 'Oma värinne', hint: 'Yksi riittää, esimerkiksi #003a70.' },
    'brand-radius': { label: 'Kulmat, px', hint: '0–24.' },
    'brand-font': {
      label: 'Fontit',
      hint: 'Luettelo, esimerkiksi Inter, sans-serif. Tyhjä: sivunne oma.',
    },
    'fallback-text': { label: 'Lause', hint: 'Sen saavat myös lukijat, joilla ei ole skriptejä.' },
    'fallback-link': { label: 'Minne lause johtaa', hint: 'Osoite. Voi olla tyhjä.' },
    release: { label: 'Versio' },
    preview: { label: 'Täytetty' },
  },
  values: {
    theme: {
      auto: 'kuten sivulla',
      light: 'vaaleat',
      dark: 'tummat',
      'high-contrast': 'suuri kontrasti',
    },
    density: { comfortable: 'väljä', compact: 'tiivis' },
    loading: { eager: 'heti', lazy: 'kun se tulee lähelle' },
    view: { phases: 'vaihe kerrallaan', all: 'kaikki yhdellä sivulla' },
    'read-only': { false: 'otetaan vastaan', true: 'vain luettavana' },
    release: { followed: 'seuraa tätä pääversiota', pinned: 'pysyy ennallaan, tarkistussummalla' },
    preview: { example: 'keksityn yrityksen tiedoilla', empty: 'ei mitään' },
    width: { phone: 'Puhelin, {px} px', desktop: 'Työpöytä, {px} px' },
  },
  faults: {
    heading: 'Kaikkea tässä linkissä ei voitu käyttää.',
    unknown: '”{name}” ei ole tämän sivun valinta.',
    value: '{name}: ”{value}” ei kelpaa.',
    instead: 'Sen tilalla on tavallinen.',
    nothing: 'Tässä ei sallita mitään.',
    characters: 'Siinä on merkki, jota mikään sivu ei voi sisältää.',
    color: 'Peittävä väri, esimerkiksi #003a70, rgb(0 58 112) tai navy.',
    radius: 'Luku väliltä 0–24.',
    font: 'Fonttien nimiä pilkuin erotettuina, lainausmerkit pareittain, ilman merkkejä ; { } < > \\ tai @.',
    text: 'Tekstiä 1–200 merkkiä.',
    prose: 'Tekstiä 1–1,000 merkkiä.',
    data: 'JSON, enintään 20,000 merkkiä.',
    link: 'Osoite: http, https, suhteellinen tai # ja tunnus.',
    day: 'Päivä, esimerkiksi 2026-11-22.',
    list: 'Jokin näistä: {list}.',
  },
  preview: {
    heading: 'Kumppanin sivulla',
    frame: 'Esikatselu: kumppanin sivu ja työkalu',
    width: 'Sivun leveys',
    text: 'Oikea sivu ja oikea elementti. Kokeilunne pysyvät omassa asiakirjassaan.',
    waiting: 'Esikatselu on tulossa.',
    failed: 'Työkalua ei voitu näyttää: {message}',
  },
  paste: {
    heading: 'Liitettävät rivit',
    label: 'Tapoja lisätä se sivulle',
    copy: 'Kopioi',
    copied: 'Kopioitu.',
    notCopied: 'Selain ei anna tämän sivun kopioida. Valitkaa rivit ja kopioikaa ne.',
    code: 'Liitettävät rivit: {name}',
    policy: 'Jos sivustollanne on Content Security Policy',
    policyText: 'sen on sallittava tämä nykyisen lisäksi:',
    pictures: 'img-src tarvitaan vain kuvion tallentamiseen PNG-kuvana; muu toimii ilman.',
    noHash:
      'Tämä selain ei pysty laskemaan tyylin tarkistussummaa. Siirtäkää sääntö omaan tyylitiedostoonne.',
    ways: {
      script: {
        name: 'Skripti',
        text: 'Useimmille sivustoille. Ei koontia eikä kehystä: liittäkää se kohtaan, johon työkalu tulee.',
      },
      react: {
        name: 'React-sovellus',
        text: 'Sovellukselle, jossa on React 18 tai 19 ja niputin. Paketeissa ovat tyypit, propsit ja sanat.',
      },
      frame: {
        name: 'Kehys',
        text: 'Pitää työkalun ja sivun erillään. Pieni skripti tekee kehyksestä sisältönsä korkuisen, ja sivunne väri tulee mukaan.',
      },
      cms: {
        name: 'Julkaisu\u00ADjärjestelmä ilman skriptejä',
        text: 'Muokkaimille, jotka poistavat skriptit. Kehyksen korkeus on kiinteä ja se vierii sisältä; värinne ei tule mukaan.',
      },
    },
  },
  check: {
    heading: 'Tarkistus',
    text: 'Laskettu valinnoistanne valmiista skriptistä ja esikatselusta, ei taulukosta.',
    contrast: {
      name: 'Kontrasti',
      kit: 'Työkalujen omat värit: tekstillä on vähintään {text}:1 ja jokaisella merkillä {graphic}:1.',
      kept: 'Värinne on käytössä sellaisenaan. Tekstillä on vähintään {text}:1 ja jokaisella merkillä {graphic}:1, sekä vaaleassa että tummassa.',
      changed:
        'Näillä korjauksilla tekstillä on vähintään {text}:1 ja jokaisella merkillä {graphic}:1:',
      faint:
        '{color} {scheme}: värillä {from} on pintaa vasten {before}:1. Saman sävyn {to} yltää arvoon {after}:1.',
      hue: '{color} {scheme} sekoittuisi väriinne ja saa toisen sävyn: {from}, nyt {to}.',
      frame: 'Kehys ilman skriptiä ei voi ottaa väriänne: se näyttää työkalujen oman.',
      colors: {
        accent: 'Värinne',
        maturity: 'Digitaalisen palvelukypsyyden sininen',
        ecosystem: 'Ekosysteemin okra',
        other: 'Muu väri',
      },
      schemes: { light: 'vaaleassa', dark: 'tummassa' },
    },
    width: {
      name: 'Leveys',
      works:
        'Toimii palstassa, jonka leveys on vähintään noin {px} px. Mitattu esikatselussa tällä kielellä ja ulkoasulla.',
      wide: 'Kun leveys on {px} px, jotain jää vielä ulkopuolelle. Antakaa sille leveämpi palsta.',
      waiting: 'Mitataan heti, kun esikatselu on valmis.',
    },
    weight: {
      name: 'Koko',
      text: '{kB} kB Brotli-pakattuna ennen kuin sitä voi käyttää. Lisää tulee, kun lukija pyytää.',
      frame: '{kB} kB Brotli-pakattuna kehyksessä, {host} kB skriptiä sivullanne.',
      bare: '{kB} kB Brotli-pakattuna kehyksessä, ei mitään sivullanne.',
      react:
        'Elementti painaa {kB} kB Brotli-pakattuna. Omassa nipussanne se riippuu siitä, mitä jaatte; React tulee lisäksi, jos sitä ei ole.',
    },
    languages: {
      name: 'Kieli',
      whole: 'Kaikki {texts} tekstiä ovat valmiina, kieli {language}.',
      part: '{translated}/{texts} tekstiä on omiaan, kieli {language}; muut ovat nimiä tai samoja sanoja kuin englanniksi.',
      others: 'Myös: {list}.',
    },
    version: { name: 'Skriptin versio', text: 'Nyt: Servitization Kit {version}.' },
  },
  sheet: {
    heading: 'Tietolehti',
    text: 'Sille, joka vastaa sivustonne tietosuojasta. Se on pelkkää tekstiä: ladatkaa se tai liittäkää se selosteeseenne.',
    download: 'Lataa tekstinä',
    fileName: 'tietovirta',
    title: 'Työkalun tietovirta',
    subject: {
      widget: 'Työkalu',
      element: 'Elementti',
      way: 'Miten se tulee sivulle',
      document: 'Asiakirjan nimi',
      from: 'Skriptin lähde',
      version: 'Versio',
    },
    stored: 'Mitä säilytetään missä',
    leaves: 'Mitä sivulta lähtee',
    nothing: 'Ei mitään asiakirjasta, ellei käyttäjä itse anna tiedostoa tai linkkiä.',
    consent:
      'Kun käyttäjä merkitsee ruudun ja painaa painiketta, koko asiakirja ja hyväksytty teksti menevät tapahtumana työkalua ympäröivälle sivulle. Mitä sivu niillä tekee, sivusto kertoo tässä: ____',
    store:
      'Sivuston oma tallennuspaikka saa koko asiakirjan jokaisen kirjauksen jälkeen, vain jos sellainen on otettu käyttöön: ____',
    frame:
      'Kehyksessä ympäröivä sivu saa tiedon jokaisesta kirjauksesta ja koko asiakirjan. Kehyksen palvelin päättää, kuka saa näyttää sen.',
    requests: 'Tehtävät pyynnöt',
    retention: 'Kuinka kauan',
    retentionText:
      'Kunnes käyttäjä poistaa sen tai tyhjentää sivuston tiedot. Muuta määräaikaa ei ole, koska palvelimella ei ole mitään. Safari unohtaa seitsemän käyttöpäivän jälkeen ilman käyntiä.',
    ownSite: 'joka näyttää työkalun',
    erase: 'Miten poistetaan',
    eraseText: [
      'Käyttäjä: ”Poista kaikki” yritystiedostossa tai ”Poista kaikki vastaukset” kysymyksissä.',
      'Missä tahansa selaimessa: tyhjentäkää sivuston tiedot ({origin}) tai poistakaa avain {key} sen paikallisesta tallennustilasta.',
      'Tiedostot ja linkit, jotka käyttäjä on tehnyt, hän poistaa itse.',
    ],
    never: 'Mitä ei ole',
    neverText:
      'Ei evästeitä, ei istuntotallennusta, ei tiliä, ei henkilön tunnistetta, ei mittausta, ei pyyntöjä kenellekään muulle.',
    persons: 'Henkilöt',
    personsText:
      'Asiakirja kuvaa yritystä. Ihmisten nimiä on siinä vain, jos joku kirjoittaa niitä: vastuuhenkilöitä, kommenttien kirjoittajia tai muistiinpanoja.',
  },
};
