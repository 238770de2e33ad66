import type { TextsOf } from '../texts.ts';

export const cocreation: TextsOf<'cocreation'> = {
  nav: 'Yhteiskehitys',
  title: 'Mikä pieni palvelu tehdään ensin?',
  description:
    'Taulu pienistä digitaalisista palveluista, joita yritys rakentaa asiakkaan kanssa: mitä kukin kolmesta ryhmästä on nyt velkaa, mitä kortti tuo ja maksaa, milloin se maksaa itsensä ja kuinka varmaa se on, ja mitä kierros opettaa seuraavalle.',
  contents: {
    board: 'Taulu',
    small: 'Aloittakaa pienestä',
    services: 'Apumme',
    research: 'Tutkimus',
    'your-data': 'Tietonne',
  },
  colophon:
    'Norrland Export, sen palvelut ja Lumivisio on keksitty Servitization Kitin esittelyä varten. Se ei ole vientiorganisaatio eikä anna neuvoja. Tutkimus on todellinen.',

  opening: {
    heading: 'Mikä pieni palvelu tehdään ensin?',
    lead: 'Kaiken tekevä alusta on myöhässä ja kallis, ja puolet siitä jää avaamatta. Yhteen tarpeeseen vastaava palvelu on käytössä kevääksi, ja kesällä tiedätte kumpikin, kannattiko se.',
    begin:
      'Alla on keksityn yrityksen, Lumivision, taulu: se etsii vikoja kartongista ja lasista. Lukekaa, missä se on kolmannella kierroksellaan, ja aloittakaa sitten omalla kortilla.',
  },
  whose: {
    label: 'Kenen taulu',
    example: 'Esimerkki: Lumivisio',
    own: 'Aloita oma',
  },
  shown: {
    heading: 'Viisi vaihetta, kolme ryhmää, yksi tarve kortilla',
    text: 'Tässä kortit kulkevat viiden vaiheen läpi, ja taulu kertoo, mikä kolmesta ryhmästä on velkaa seuraavan askeleen. Taulun piirtää skripti, jota ei ole suoritettu tässä selaimessa. Lyhyesti: valitkaa yksi tarve, rakentakaa pienin siihen vastaava palvelu, ottakaa se käyttöön ja antakaa opitun ratkaista, mitä tulee seuraavaksi. <a href="https://doi.org/10.1016/j.jbusres.2020.01.009">Tutkimus</a> kertoo ryhmistä ja vaiheista.',
  },
  small: {
    heading: 'Yksi kortti, yksi tarve, yksi asiakas',
    text: [
      'Kirjatkaa tarve niin kuin se sen sanoo, jolla se on: ”asentaja ajaa neljä tuntia säätääkseen kameran”, ei ”etäpalvelut”. Jos ette osaa sanoa, kuka jäisi sitä kaipaamaan, se ei ole vielä kortti.',
      'Antakaa sille sitten kolme lukua: mitä kierros käytössä tuo, mitä sen pitäminen käynnissä maksaa, mitä rakentaminen vie. Arvatkaa myös alakanttiin ja yläkanttiin. Mittari näyttää, kuinka kaukana ne ovat toisistaan, ja arvaus, joka myöntää leveytensä, on arvokkaampi kuin yksi luku sentilleen.',
    ],
  },
  friday: {
    heading: 'Pysäyttäminenkin on tulos',
    text: [
      'Kortti, joka pysäytetään perustellen, on säästänyt loput kustannuksistaan. Taulu säilyttää sen perusteluineen, jottei kukaan tuo samaa ajatusta vuoden päästä uutena.',
      'Kun kortti on ollut kierroksen käytössä, kirjatkaa, mitä mitattiin ja mitä opitte. Siinä esiin tuleva tarve on seuraava kortti.',
    ],
  },
  help: {
    heading: 'Missä voimme auttaa',
    first: {
      heading: 'Ensimmäinen iltapäivä',
      text: [
        'Istumme teidän ja yhden asiakkaan kanssa: kummaltakin puolelta joku, joka päättää, joku, joka rakentaa, ja joku, joka tulee käyttämään. Kolmessa tunnissa korteilla on viisi tarvetta, ja yksi niistä on ensimmäinen. Kuka allekirjoittaa mitäkin, selviää <a href="/#contract-clinic">sopimusklinikallamme</a>.',
      ],
    },
  },
  research: {
    heading: 'Mitä tutkimus kertoo',
    text: [
      'Neljältä toimittajalta ja kunkin yhdeltä asiakkaalta kysyttiin, miten he rakentavat digitaalisia palveluja yhdessä. Toimivat pienet palvelut lyhyillä kierroksilla ja kolme ryhmää, joissa istuu väkeä kummastakin yrityksestä; ei toiminut suuri suunnitelma, jonka tuotot oli laskettu liian suuriksi ja kustannukset liian pieniksi.',
      'Useimmat yrityksistä ovat suuria, ja niillä on osasto kutakin ryhmää varten. Teillä ryhmissä istuvat ehkä samat viisi ihmistä, joiden on hyvä sanoa, missä roolissa milloinkin puhuvat. Mittari, sen luvut ja kortit ovat Servitization Kitin omia.',
    ],
  },
  data: {
    heading: 'Tietonne',
    text: [
      'Taulunne säilyy tässä selaimessa, tällä laitteella, kaiken muun vastaamanne kanssa. Mitään siitä ei lähetetä. Esimerkki on erillään ja vain luettavissa. Asiakasta koskevat luvut ovat teidän ja asiakkaan välisiä: ladatkaa tiedosto ennen kuin jaatte näyttönne, ja poistakaa se yhteiseltä koneelta.',
    ],
  },
};
