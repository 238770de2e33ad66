import type { KeptWords } from './words.ts';

const userDeletes = 'Kun käyttäjä poistaa sen';
const whoeverHasIt = 'Se, jolla tiedosto on';
const withEveryEntry = 'Jokaisen kirjauksen yhteydessä';
const whole = 'Koko asiakirja';
const origin = 'Kaikki saman alkuperän sivut ja skriptit sekä selaimen käyttäjä';

export const fi: KeptWords = {
  placeColumns: {
    where: 'Paikka',
    holds: 'Mitä siinä on',
    written: 'Kirjoitetaan',
    gone: 'Poistuu',
    readers: 'Kuka voi lukea',
  },
  places: {
    document: {
      where: 'Selaimen paikallinen tallennustila, {key}',
      holds:
        'Koko asiakirja: nimi, vastaukset, muistiinpanot, päätökset, lokit, ajankohdat, kommentit',
      written: 'Jokaisen kirjauksen yhteydessä, ei mitään ennen ensimmäistä',
      gone: 'Painikkeella ”Poista kaikki” (tyhjä asiakirja jää), selaimen sivustotietojen mukana, joissakin selaimissa viikon jälkeen ilman käyntiä',
      readers: origin,
    },
    aside: {
      where: 'Selaimen paikallinen tallennustila, {key}',
      holds:
        'Teksti, jota ei voitu lukea, sellaisena kuin se löytyi; se, mitä ei ollut vielä lähetetty, kun sivuston palvelimelle tuli toinen asiakirja',
      written: 'Kun sivu avautuu ja teksti on vioittunut tai kun toinen asiakirja tulee vastaan',
      gone: 'Painikkeella ”Poista kaikki” tai yritystiedoston luettelosta',
      readers: origin,
    },
    looked: {
      where: 'Selaimen paikallinen tallennustila, {key}',
      holds:
        'Toisen yrityksen koko asiakirja ja neuvojan kommentit, jotka eivät ole vielä missään tiedostossa',
      written: 'Jokaisen katsottavaan tiedostoon kirjoitetun kommentin yhteydessä',
      gone: 'Kun tiedosto ladataan tai siitä poistutaan, painikkeella ”Poista kaikki” tai yritystiedoston riviltä',
      readers: origin,
    },
    remote: {
      where:
        'Selaimen paikallinen tallennustila, {key}, vain jos sivustolla on oma tallennuspaikka',
      holds: 'Asiakirja ja se, mitä sivuston palvelimella oli viimeksi: jono, kun yhteyttä ei ole',
      written: 'Jokaisen kirjauksen ja jokaisen vaihdon yhteydessä',
      gone: 'Painikkeella ”Poista kaikki” (tyhjä asiakirja jää), selaimen sivustotietojen mukana',
      readers: origin,
    },
    host: {
      where: 'Sivuston oma palvelin, vain jos sivusto on ottanut käyttöön oman tallennuspaikan',
      holds: whole,
      written: 'Jokaisen kirjauksen jälkeen heti, kun palvelimeen saadaan yhteys',
      gone: 'Sivuston päätöksen mukaan',
      readers: 'Sivusto ja ne, joille se antaa luvan',
    },
    held: {
      where: 'Sivuston sivun muisti, jos sivu itse pitää asiakirjaa hallussaan',
      holds: whole,
      written: withEveryEntry,
      gone: 'Sivuston päätöksen mukaan',
      readers: 'Sivuston sivu',
    },
    memory: {
      where: 'Sivun muisti, jos tallennustila on täynnä, estetty tai puuttuu',
      holds: whole,
      written: 'Jokaisen kirjauksen yhteydessä; käyttäjälle kerrotaan, ettei sitä tallenneta',
      gone: 'Kun sivu suljetaan',
      readers: 'Kyseinen sivu',
    },
    fragment: {
      where: 'Jakolinkki, {key} osoitteessa',
      holds: 'Koko asiakirja, pakattuna ja salaamattomana',
      written: 'Kun käyttäjä tekee linkin',
      gone: 'Osoiteriviltä, kun käyttäjä on päättänyt, mitä sille tehdään; ei koskaan sieltä, minne se on lähetetty',
      readers:
        'Se, jolla linkki on; ei mikään palvelin, sillä selaimet eivät lähetä osoitteen loppuosaa',
    },
    file: {
      where: 'Lataus, {key}',
      holds: 'Koko asiakirja tekstinä',
      written: 'Kun käyttäjä lataa sen',
      gone: userDeletes,
      readers: whoeverHasIt,
    },
    pictures: {
      where: 'Ladatut kuviot, taulukot, lokit ja kalenterit',
      holds: 'Se, mitä kuvio tai taulukko näyttää',
      written: 'Kun käyttäjä tallentaa sellaisen',
      gone: userDeletes,
      readers: whoeverHasIt,
    },
    frame: {
      where:
        'Kehyssivu: samat paikat kehyksen oman alkuperän tallennustilassa; hiekkalaatikossa ilman alkuperää vain muistissa',
      holds: whole,
      written: withEveryEntry,
      gone: 'Kuten noissa paikoissa',
      readers: 'Kehyksen alkuperä ja sivu, joka näyttää kehyksen',
    },
  },
  requestColumns: { request: 'Pyyntö', when: 'Milloin', carries: 'Mitä siinä kulkee' },
  requests: {
    script: {
      request: 'GET skriptistä, sen osista, sanoista ja tyyleistä',
      when: 'Kun osaa tarvitaan',
      carries: 'Ei mitään asiakirjasta: tiedostojen nimet, ei kyselyä, ei sisältöä',
    },
    fonts: {
      request: 'GET sivun fonttitiedostoista',
      when: 'Kun kuvio tallennetaan kuvana',
      carries: 'Ei mitään asiakirjasta',
    },
    store: {
      request: 'GET ja PUT sivuston antamaan osoitteeseen',
      when: 'Vain jos sivustolla on oma tallennuspaikka',
      carries: 'Koko asiakirja sekä sivuston antamat otsakkeet',
    },
  },
};
