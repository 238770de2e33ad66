import type { TextsOf } from '../texts.ts';

export const tracker: TextsOf<'tracker'> = {
  nav: 'Skaalaus',
  title: 'Pilotit onnistuvat. Miksi kukaan ei osta?',
  description:
    'Loki piloteista, esteistä ja myynnistä näyttää, missä pieni yritys on matkalla kokeilusta markkinoille, varoittaa, kun kokeilut toistuvat ilman sopimusta, ja auttaa valitsemaan kahdesta tavasta kasvaa.',
  contents: {
    log: 'Loki',
    pilots: 'Pilotit',
    services: 'Apumme',
    research: 'Tutkimus',
    'your-data': 'Tietonne',
  },
  colophon:
    'Norrland Export, sen palvelut ja Norrlys Analytics on keksitty Servitization Kitin esittelyä varten. Se ei ole vientiorganisaatio eikä anna neuvoja. Tutkimus on todellinen.',

  opening: {
    heading: 'Pilotit onnistuvat. Miksi kukaan ei osta?',
    lead: 'Pieni yritys voi kokeilla vuosikausia, ja jokainen kokeilu onnistuu. Kirjatkaa, mitä tapahtuu, rivi kerrallaan, niin näette sen tulevan: kolmannen kokeilun ilman sopimusta, paikalleen jääneen vaiheen, tuen, joka vie kehittäjien ajan.',
    begin:
      'Alla on kaksi vuotta keksityn yrityksen elämää: Norrlys Analytics laskee, mikä pysäyttää sahan. Lukekaa, miten kävi, ja aloittakaa sitten omanne.',
  },
  whose: {
    label: 'Kenen loki',
    example: 'Esimerkki: Norrlys Analytics',
    own: 'Aloita oma',
  },
  shown: {
    heading: 'Yksi kokeiluvaihe, sitten toinen kahdesta tavasta',
    text: 'Tässä yritys pitää lokia piloteistaan, siitä, mitä se on tehnyt, ja siitä, mitä siitä seurasi. Lokin piirtää skripti, jota ei ole suoritettu tässä selaimessa. Lyhyesti: valitkaa kokeilut huolella, selvittäkää, oletteko valmiita, ja kasvakaa sitten joko kumppanien kautta tai pitämällä asiakkaista tiivistä huolta. <a href="https://doi.org/10.1177/00081256251374721">Tutkimus</a> kertoo molemmista.',
  },
  pilots: {
    heading: 'Kolme kysymystä ennen seuraavaa pilottia',
    text: [
      'Onko tämä asiakas valmis vai vain utelias? Mikä ongelma poistuu, ja kenen se on? Mikä luku ratkaisee, ja mitä tapahtuu sinä päivänä, kun se saavutetaan? Jos yksikin vastaus puuttuu, kokeilusta tulee mukava mutta laskua ei synny.',
      'Siksi loki kysyy asiakasta, tarvetta ja sitä, mitä mitataan. Viimeisen voitte jättää tyhjäksi. Loki kertoo kyllä, mitä se siitä ajattelee.',
    ],
  },
  oneWay: {
    heading: 'Kumppanit tai tiivis tuki, ei molempia yhtä aikaa',
    text: [
      'Yksi tapa kasvaa on tuote, jonka muut rakentavat omaansa ja myyvät. Toinen on pysyä muutaman asiakkaan rinnalla ja kasvaa niiden tahdissa. Kumpikin on onnistunut seitsemän hengen yrityksiltä. Puolet kummastakin onnistuu harvoin, sillä samojen seitsemän pitäisi aamupäivällä kouluttaa kumppaneita ja iltapäivällä vastata asiakkaille.',
      'Arvioikaa, mihin tähtäätte, niin loki kertoo, kumpaan suuntaan se kallistuu ja miksi. Saatte valita toisenkin. Mieltä saa muuttaa myös ensi vuonna: loki kysyy syyn ja säilyttää sen.',
    ],
  },
  help: {
    heading: 'Missä voimme auttaa',
    review: {
      heading: 'Pilottikatsaus',
      text: [
        'Kahdesti vuodessa tunti lokinne ääressä kaivoksille myyneen asiantuntijan kanssa. Tuokaa loki tiedostona; vertaamme sitä viime kertaan ja lopetamme sen, mikä ei johda mihinkään.',
      ],
    },
    partners: {
      heading: 'Kumppanit',
      text: [
        'Jos kasvatte muiden kautta, <a href="/#partner-search">kumppanihakumme</a> löytää heidät, ja <a href="/#contract-clinic">sopimusklinikka</a> lukee sen, minkä aiotte allekirjoittaa.',
      ],
    },
  },
  research: {
    heading: 'Mitä tutkimus sanoo ja mihin se päättyy',
    text: [
      'Vaiheet, toimenpiteet ja esteet ovat peräisin neljästä pienestä yrityksestä, jotka myyvät digitaalisia ratkaisuja kaivoksille ja tehtaille ja joista pienimmässä on neljä työntekijää. Se riittää oppimiseen mutta ei ennustamiseen.',
      'Loki, portit, varoitukset ja vertailun laskutapa kuuluvat tämän sivun takana olevaan Servitization Kitiin. Kun varoitus noudattaa tutkimuksen neuvoa, raja-arvo on meidän.',
    ],
  },
  data: {
    heading: 'Tietonne',
    text: [
      'Lokinne säilyy tässä selaimessa, samassa asiakirjassa kuin <a href="/#your-data">itsearviointinne</a>. Mitään siitä ei lähetetä. Esimerkki on erillään ja vain luettavissa, joten ne eivät koskaan sekoitu. Lokin lopussa voitte tallentaa sen tiedostoksi ja avata sen uudelleen täällä tai toisella koneella.',
    ],
  },
};
