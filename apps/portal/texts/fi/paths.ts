import type { TextsOf } from '../texts.ts';

export const paths: TextsOf<'paths'> = {
  nav: 'Polut',
  title: 'Mikä tie ulkomaille sopii yrityksellenne?',
  description:
    'Kymmenen lyhyttä kysymystä vertaa kolmea tapaa myydä digitaalisia palveluja ulkomaille, kertoo, mikä puhuu yrityksessänne kunkin puolesta ja vastaan, ja tekee valitsemastanne suunnitelman.',
  contents: {
    compare: 'Vertailu',
    place: 'Matriisissa',
    decide: 'Päätös',
    research: 'Tutkimus',
  },
  colophon:
    'Norrland Export ja sen palvelut on keksitty Servitization Kitin esittelyä varten. Se ei ole vientiorganisaatio eikä anna neuvoja. Tutkimus ja sen yritykset ovat todellisia.',

  opening: {
    heading: 'Mikä tie ulkomaille sopii yrityksellenne?',
    lead: 'Palvelut ensin, kumppanit ensin vai molemmat yhtä aikaa? Kymmenen lyhyttä kysymystä näyttää, mikä polku sopii, mikä puhuu sitä vastaan ja mitä tehdä tällä vuosineljänneksellä.',
    begin:
      '<a href="/">Itsearvioinnin</a> vastaukset otetaan huomioon myös täällä. Jos ette ole tehneet sitä vielä, voitte silti aloittaa tästä; vertailu jää vain avoimemmaksi.',
  },
  compare: {
    heading: 'Kolme polkua rinnakkain',
    text: 'Tässä kymmenen kysymystä yrityksestänne panee kolme polkua järjestykseen ja kertoo, miksi. Vertailun piirtää skripti, jota ei ole suoritettu tässä selaimessa. <a href="https://doi.org/10.1108/JOSM-11-2020-0428">Tutkimuksen</a> luku 5 kuvaa polut, ja alempana on, mitä itseltänne kannattaa kysyä.',
  },
  place: {
    heading: 'Polkunne matriisissa',
    text: 'Tässä valitsemanne polku erottuu kolmen joukosta, ja yrityksenne on sen vieressä. Kuva tarvitsee skriptin, jota ei ole suoritettu tässä selaimessa.',
  },
  direction: {
    heading: 'Polusta suunnaksi',
    text: [
      'Kun olette valinneet, polkunne viiva erottuu matriisissa. Katsokaa, missä yrityksenne on siihen nähden. Jos olette lähellä viivaa, jatkatte niin kuin olette aloittaneet. Jos olette siitä kaukana, suunnitelman ensimmäinen osuus vie sinne, ja silloin kannattaa kysyä, onko jokin toinen viiva lähempänä.',
      'Matriisi täyttyy, kun vastaatte <a href="/">17 kysymykseen</a>. Kuva on sama siellä ja täällä.',
    ],
  },
  asks: {
    heading: 'Mitä kukin tie teiltä vaatii',
    services: {
      heading: 'Palvelut ensin',
      text: [
        'Tarvitsette kotimaasta asiakkaita, jotka maksavat kehitystyön aikana, ja omaa väkeä, joka osaa kehittää. Vaarana on mukavuus: kolme hyvää vuotta Ruotsissa, eikä kukaan ulkomailla ole kuullut teistä.',
      ],
    },
    partners: {
      heading: 'Kumppanit ensin',
      text: [
        'Tarvitsette jotakin yksinkertaista, jota muut voivat myydä, ja oman työntekijän, jonka työtä kumppanit ovat. Vaarana on riippuvuus: suurempi yritys omistaa asiakkaan, ja te luette markkinasta sen osavuosikatsauksesta.',
      ],
    },
    both: {
      heading: 'Molemmat yhtä aikaa',
      text: [
        'Tarvitsette rahaa, joka on luvattu useaksi vuodeksi, ja kaksi tiimiä, joilla ei ole yhteistä väkeä. Vaara on selvä: kumpikin jää puolitiehen. Jos kahta näistä kolmesta edellytyksestä ei ole, vertailu ei suosittele polkua, vaikka muu sopisi kuinka hyvin.',
      ],
    },
  },
  decide: {
    heading: 'Päättäkää yhdessä kokouksessa ja kirjatkaa syy',
    text: [
      'Antakaa kymmenen kysymystä kahdelle ihmiselle, jotka ovat eri mieltä, esimerkiksi omistajalle ja myyntijohtajalle. Missä vastaukset eroavat, puhukaa ensin ja vastatkaa sitten.',
      'Lukekaa kunkin polun alla oleva virke ääneen. Jos se kuulostaa väärältä, etsikää vastaus sen takaa, ennen kuin moititte järjestystä. ”Mikä saisi toisen polun sopimaan paremmin” näyttää, mistä vastauksesta järjestys riippuu.',
      'Valitkaa, ja kirjatkaa syy, kun se on tuoreessa muistissa. Antakaa jokaiselle seuraavista toimenpiteistä nimi ja vuosineljännes, ja ottakaa suunnitelma mukaan taulukkona tai kalenteriinne. Muuttuiko mieli keväällä? Valitkaa uudelleen; aiempi valinta ja sen syy säilyvät.',
    ],
  },
  research: {
    heading: 'Mitä tutkimus sanoo ja mihin se päättyy',
    text: [
      'Kolme polkua on peräisin tutkimuksesta, jossa oli 26 pienehköä teollisuusyritystä Ruotsista ja Suomesta. Kuusi niistä kuvataan tarkemmin, kaksi kultakin polulta. Tutkijat eivät aseta mitään polkua muiden edelle.',
      'Kymmentä kysymystä, niiden painoja ja polkujen sopivuutta ei ole tutkimuksessa. Ne kuuluvat tämän sivun takana olevaan Servitization Kitiin, jossa ne on luettu tutkimuksen kertomasta. Kukaan ei ole testannut, menestyykö yritys sitä paremmin, mitä paremmin polku sopii. Pitäkää järjestystä hyvin perehtyneen kollegan mielipiteenä.',
    ],
  },
  data: {
    heading: 'Tietonne',
    text: [
      'Vastaukset, valinta ja suunnitelma säilyvät tässä selaimessa, samassa asiakirjassa kuin <a href="/#your-data">itsearviointinne</a>. Mitään niistä ei lähetetä. Tallentamanne tiedosto on siellä, minne sen panette.',
    ],
  },
};
