import type { TextsOf } from '../texts.ts';

export const matcher: TextsOf<'matcher'> = {
  nav: 'Haasteet',
  title: 'Mikä jarruttaa teitä ulkomailla, ja mikä auttaa?',
  description:
    'Valitkaa, mikä jarruttaa yritystänne ulkomailla, ja saatte lyhyen suunnitelman digitaalisista toimenpiteistä, kunkin perusteluineen ja näyttöineen, sekä suoran sanan siitä, mihin tutkimus ei tunne digitaalista keinoa.',
  contents: {
    match: 'Haasteenne',
    services: 'Apumme',
    research: 'Tutkimus',
    'your-data': 'Tietonne',
  },
  colophon:
    'Norrland Export ja sen palvelut on keksitty Servitization Kitin esittelyä varten. Se ei ole vientiorganisaatio eikä anna neuvoja. Tutkimus on todellinen.',

  opening: {
    heading: 'Mikä jarruttaa teitä ulkomailla, ja mikä auttaa?',
    lead: 'Valitkaa haasteet, jotka tunnistatte omasta myynnistänne. Saatte enintään kolme digitaalista toimenpidettä alkuun pääsemiseksi ja suoran sanan, jos minkään digitaalisen ei tiedetä auttavan.',
    begin:
      'Aikaa kuluu minuutti. Jos olette tehneet <a href="/">itsearvioinnin</a>, se ehdottaa, mistä etsiä ensin.',
  },
  match: {
    heading: '21 haastetta, 21 toimenpidettä',
    text: 'Tässä valitsette, mikä teitä jarruttaa, ja näette, mikä siihen vastaa. Luettelon piirtää skripti, jota ei ole suoritettu tässä selaimessa. <a href="https://doi.org/10.1016/j.jik.2022.100199">Tutkimus</a> käy haasteet ja toimenpiteet läpi sanoin, ja se on vapaasti luettavissa.',
    freight: 'Kysy markkinaneuvonnasta rahdista',
  },
  three: {
    heading: 'Kolme toimenpidettä, ei kolmeatoista',
    text: [
      'Kahdentoista hengen yrityksessä yksi ihminen hoitaa kaiken, mikä ei ole tuotantoa. Jos häneltä pyytää samana keväänä verkkosivuja, asiakasjärjestelmää ja anturihanketta, saa kolme alkua.',
      'Siksi suunnitelma pysähtyy kolmeen, ellette toisin sano. Siihen tulevat toimenpiteet, jotka yhdessä vastaavat suurimpaan osaan siitä, mikä painaa, ja siitä jäävät pois ne, joista olisi vain hieman lisää apua. Yksi toimenpide vastaa usein moneen haasteeseen. Näkyminen hakukoneissa auttaa tuntemattomuuteen ja myös silloin, kun etsitte ensimmäistä asiakasta.',
      'Merkitkää, minkä pidätte, mikä on jo käynnissä ja mikä ei ole teitä varten. Suunnitelma täyttää aukon seuraavaksi parhaalla.',
    ],
  },
  noApp: {
    heading: 'Kun mikään sovellus ei auta',
    text: [
      'Rahti Kiirunasta maksaa sen, mitä se maksaa. Säännöt ja verot vaihtuvat joka rajalla, ja julkinen hanke voi päättyä ennen ensimmäistä tilaustanne. Näihin tutkimus ei mainitse mitään digitaalista, eikä luettelo keksi sellaista. Ne kannattaa silti rastia. Silloin näette, mitä teille jää jäljelle, ja voitte puhua siitä jonkun kanssa.',
      'Rahdissa <a href="/#market-desk">markkinaneuvontamme</a> tietää, kuka jakaa kontteja. Säännöissä auttaa <a href="/#contract-clinic">sopimusklinikka</a>.',
    ],
  },
  help: {
    heading: 'Missä voimme auttaa',
    visibility: {
      heading: 'Hakuklinikka',
      order: 'Tule hakuklinikalle',
      text: [
        'Ottakaa mukaan verkkosivunne ja kohdemaa. Kahdessa tunnissa katsomme yhdessä, mitä asiakkaat siellä kirjoittavat hakukenttään ja minkä sivuistanne pitäisi vastata.',
      ],
    },
    pool: {
      heading: 'Yhteinen kollega',
      order: 'Ota digiosaaja yhdessä muiden kanssa',
      text: [
        'Neljä yritystä, yksi dataa osaava ihminen, päivä viikossa kullekin. Etsimme yritykset ja kirjoitamme sopimuksen.',
        'Muut palvelumme ovat <a href="/#services">etusivulla</a>.',
      ],
    },
  },
  research: {
    heading: 'Mitä tutkimus sanoo ja mihin se päättyy',
    text: [
      'Haasteet ja toimenpiteet ovat peräisin keskusteluista 29 pienen ja keskisuuren yrityksen kanssa Ruotsin ja Suomen maaseudulla. Yhtenäinen viiva tarkoittaa, että jokin yritys kertoo vaikutuksesta tai tutkijat toteavat sen. Katkoviiva tarkoittaa, että toimenpiteestä voi olla apua, ja pisteviiva on meidän tulkintamme: tutkimus mainitsee toimenpiteen, ja me liitämme sen haasteeseen.',
      'Mikään tästä ei mittaa, paljonko jokin toimenpide tuottaa. Pisteet, työmäärä ja kolmen valinta kuuluvat tämän sivun takana olevaan Servitization Kitiin.',
    ],
  },
  data: {
    heading: 'Tietonne',
    text: [
      'Valintanne ja se, mitä toimenpiteistä päätätte, säilyvät tässä selaimessa, samassa asiakirjassa kuin <a href="/#your-data">itsearviointinne</a>. Mitään niistä ei lähetetä.',
    ],
  },
};
