import type { TextsOf } from '../texts.ts';

export const home: TextsOf<'home'> = {
  nav: 'Itsearviointi',
  title: 'Missä vaiheessa digitaaliset palvelunne ovat?',
  description:
    '17 kysymystä sijoittaa teollisuusyrityksen kahdelle asteikolle, digitaalisten palvelujen kypsyyteen ja ekosysteemiin osallistumiseen, ja näyttää kolme tapaa myydä digitaalisia palveluja ulkomaille.',
  contents: {
    questions: 'Kysymykset',
    place: 'Paikkanne',
    research: 'Tutkimus',
    'your-data': 'Tietonne',
  },
  colophon:
    'Norrland Export ja sen palvelut on keksitty Servitization Kitin esittelyä varten. Se ei ole vientiorganisaatio eikä anna neuvoja. Myös kanadalainen saha on keksitty. Tutkimus ja sen yritykset ovat todellisia.',

  opening: {
    heading: 'Missä vaiheessa digitaaliset palvelunne ovat, ja kuka lähtee kanssanne ulkomaille?',
    lead: '17 kysymystä sijoittaa yrityksenne kahdelle asteikolle ja näyttää kolme tietä eteenpäin. Varatkaa 15 minuuttia. Vastaukset pysyvät tässä selaimessa.',
    begin:
      'Vastatkaa <a href="#together">oikeiden ihmisten kanssa</a> tai <a href="/workshop/?example=complete">katsokaa ensin esimerkkiyritystä</a>.',
  },
  questions: {
    heading: 'Kaikki 17 kysymystä',
    text: 'Tässä arvioitte 17 toimenpidettä viidellä tasolla. Lomakkeen piirtää skripti, jota ei ole suoritettu tässä selaimessa. Voitte tehdä työn myös paperilla: <a href="https://doi.org/10.1108/JOSM-11-2020-0428">tutkimuksen</a> luku 4 käy toimenpiteet läpi yksi kerrallaan, ja se on vapaasti luettavissa.',
  },
  place: {
    heading: 'Paikkanne matriisissa',
    text: 'Tässä vastauksistanne tulee paikka ruudukossa, jossa on kolme kertaa kolme vaihetta ja johon on piirretty kolme tietä eteenpäin. Ilman skriptiä kuvaa ei ole; <a href="https://doi.org/10.1108/JOSM-11-2020-0428">tutkimuksen</a> luku 5 kuvaa tiet sanoin, ja tiivistelmä on alempana.',
    back: 'Takaisin kysymyksiin',
  },
  harder: {
    heading: 'Palvelua on vaikeampi viedä ulkomaille kuin konetta',
    text: [
      'Kun viette koneen ulkomaille, se lähtee käsistänne. Kun se käy ja on maksettu, suurin osa työstä on takana. Rahti, tulli ja paikallinen huoltoliike ovat tuttuja asioita.',
      'Digitaalinen palvelu jää teille. Sanotaan, että valvotte kanadalaisen sahan kuivaamoja. Jonkun on kytkettävä anturit, pidettävä data liikkeessä ja vastattava, kun se katkeaa. Palvelun on sovittava muidenkin merkkien koneisiin ja ohjausjärjestelmään, jota ette ole valinneet. Ja asiakas voi lopettaa sen ensi kuussa.',
      'Kotimaassa hoidatte paljon tästä itse, vuosien takaa tuttujen kumppanien kanssa. Ulkomailla kahdenkymmenen hengen yritys on harvoin paikalla ja usein unessa, kun asiakas soittaa. Moni yrittää silti, koska kotimarkkinat yksin eivät ehkä koskaan maksa kehitystyötä takaisin.',
      'Selvitettävää on siis kaksi asiaa. Onko palvelu valmis asiakkaille, jotka eivät muistuta kotimaan asiakkaita? Ja kuka on paikalla, kun te ette voi olla?',
    ],
  },
  grow: {
    heading: 'Kaksi asiaa, jotka kasvavat',
    text: [
      'Luulajan teknillisen yliopiston tutkijat kysyivät, miten pienehköt teollisuusyritykset vievät digitaalisia palveluja ulkomaille. He löysivät kaksi kasvavaa asiaa, joissa kummassakin on kolme vaihetta. Menestys ulkomailla vaatii molempia, mutta ei samassa tahdissa. ”Ekosysteemi” on tutkijoiden sana kaikille yrityksille ja organisaatioille, joista palvelu riippuu.',
    ],
    maturity: {
      heading: 'Digitaalisten palvelujen kypsyys',
      what: 'Mitä teillä on tarjota',
      phases: [
        {
          name: 'Digitaalinen tietoisuus',
          text: 'Tiedätte, kuinka digitaalinen oma yrityksenne on. Maksatte antureista ja yhteyksistä ja alatte lukea, mitä koneet kertovat.',
        },
        {
          name: 'Digitaalisten palvelujen innovointi',
          text: 'Datasta syntyy palvelu, josta asiakas hyötyy, ja myytte sitä ulkomaille yhdessä tuotteen kanssa.',
        },
        {
          name: 'Digitaalisten palvelujen massa\u00ADräätälöinti',
          text: 'Palvelu koostuu moduuleista. Kokoatte ne yhdelle asiakkaalle tai uudelle toimialalle aloittamatta alusta.',
        },
      ],
    },
    ecosystem: {
      heading: 'Ekosysteemiin osallistuminen',
      what: 'Kuka toimittaa kanssanne',
      phases: [
        {
          name: 'Ekosysteemin tietosynergia',
          text: 'Opitte markkinan niiltä, jotka toimivat siellä, punnitsette mahdollisia kumppaneita ja selvitätte, mitä yksi osaa ja toinen ei.',
        },
        {
          name: 'Integroituminen ekosysteemiin',
          text: 'Hyvästä tahdosta tulee sopimuksia ja säännöllisiä tapaamisia, myös sellaisen kumppanin kanssa, joka muualla kilpailee kanssanne.',
        },
        {
          name: 'Arvon yhteisluonti ekosysteemissä',
          text: 'Kumppanit kokoontuvat asiakkaan hyödyn ympärille ja luottavat toisiinsa niin, että kehittävät ja myyvät yhdessä.',
        },
      ],
    },
  },
  together: {
    heading: '15 minuuttia ja oikeat ihmiset paikalla',
    text: [
      'Vastatkaa yhdessä. Mukaan tarvitaan se, joka myy ulkomaille, se, joka huolehtii asennetuista koneista, se, joka tuntee ohjelmiston, ja se, joka päättää rahasta. Kuuden hengen yrityksessä kaksi ihmistä voi riittää.',
      'Jokaisessa kysymyksessä on viisi tasoa, ei aloitetusta edelläkävijään. Valitkaa lause, joka pitää paikkansa tänään, ei se, jonka pitäisi päteä keväällä. Jos olette eri mieltä, valitkaa alempi taso ja kirjoittakaa syy muistiinpanoon. Erimielisyys on usein arvokkaampi kuin vastaus.',
      'Eikö kukaan paikalla tiedä? Vastatkaa ”En osaa sanoa”. Se ei ole sama kuin nolla. Matriisi näyttää yrityksellenne laajemman alueen ja nimeää avoimen kysymyksen, joka kaventaisi sitä eniten. Kysykää kollegalta tai kumppanilta, joka tietää, ja palatkaa asiaan.',
    ],
  },
  ways: {
    heading: 'Kolme tietä eteenpäin, eikä mikään ole paras',
    text: [
      'Tutkimuksen yritykset kulkivat eri teitä, eivätkä tutkijat aseta mitään niistä muiden edelle. Teille sopiva riippuu siitä, mitä voitte muuttaa: palvelujanne, kumppaneitanne vai molempia.',
    ],
    innovation: {
      heading: 'Innovaatiopolku',
      text: 'Palvelut ensin. Kehitätte niitä tuttujen asiakkaiden kanssa, kunnes ne ovat niin hyviä, että ne houkuttelevat kumppaneita, ja nämä avaavat laajemmat markkinat. Eräs 22 hengen metsäteollisuuden toimittaja rakensi etävalvontansa Ruotsissa; sitten kumppanit veivät sen Japaniin.',
    },
    ecosystem: {
      heading: 'Ekosysteemipolku',
      text: 'Kumppanit ensin. Aloitatte ulkomailla yksinkertaisella palvelulla ja suuremman yrityksen myyntiverkostolla ja parannatte palvelua sillä, mitä siellä opitte. Viiden hengen mittausyritys liitti järjestelmänsä suuren toimittajan koneisiin. Yritykset lähtivät maailmalle yhdessä, ja ajan myötä pieni myi myös omin päin.',
    },
    scaling: {
      heading: 'Skaalauspolku',
      text: 'Molemmat yhtä aikaa. Tie on nopein ja vaikein: se vaatii suuria investointeja ja väkeä kahteen ponnistukseen, ja se voi epäonnistua. Se sopii ratkaisulle, jota kenelläkään muulla ei ole. Kaivosohjelmistoja tekevä 150 hengen yritys kulki tätä tietä suuren, maailmanlaajuisesti myyvän kumppanin kanssa.',
    },
    joined: [
      'Yrityksenne ei ehkä ole millään näistä kolmesta viivasta. Ne ovat suuntia, ja kullekin pääsee sieltä, missä nyt olette. Kymmenen lisäkysymystä <a href="/paths/">vertaa polkuja yrityksenne kannalta</a> ja tekee valitsemastanne suunnitelman.',
    ],
  },
  research: {
    heading: 'Mitä tutkimus sanoo ja mihin se päättyy',
    text: [
      'Tutkimus perustuu 40 haastatteluun 26 teollisessa pk-yrityksessä Ruotsissa ja Suomessa. Kuusi niistä kuvataan tarkemmin: 5–150 hengen yrityksiä kaivosalalta, metsäteollisuudesta sekä teräs- ja metallialalta. Ne valittiin, koska ne olivat jo päässeet pitkälle ulkomailla, joten yrittäneistä ja luovuttaneista opitte tästä vain vähän.',
      'Tutkimus näyttää, miten yritykset toimivat, enimmäkseen niiden itsensä kertomana. Se ei näytä, paljonko jokin vaihe tai polku tuo lisää myyntiä, ja tutkijat muistuttavat, että muilla alueilla ja toimialoilla voi olla toisin.',
    ],
    scoring: {
      heading: 'Pisteytys ei ole tutkimuksesta',
      text: [
        'Tutkimuksessa on vaiheita ja toimenpiteitä mutta ei pisteitä. Viisi tasoa ja sääntö, jonka mukaan vaihe on vakiinnutettu 60\u00A0prosentista alkaen, ovat tämän sivun takana olevan Servitization Kitin omia. Niin on myös yrityksenne tarkka paikka matriisissa. Kolme viivaa on piirretty tutkimuksen tekstistä eikä kopioitu sen kuviosta. Kirjain kertoo, mitä viivaa jokin tutkimuksen yritys seurasi, ei sitä, kuinka pitkälle se pääsi. Pitäkää tulosta keskustelun aiheena. Se ei ole todistus.',
      ],
    },
  },
  help: {
    heading: 'Missä voimme auttaa',
    text: [
      'Matriisi nimeää toimenpiteet, jotka ovat yrityksessänne seuraavaksi vuorossa. Osaan niistä meillä on joku, joka on tehnyt sen ennenkin. Jos tiellä on jotain muuta, <a href="/matcher/">valitkaa haasteenne</a>, niin näette, mitkä digitaaliset toimenpiteet vastaavat niihin. Jos kokeilut sujuvat hyvin mutta kukaan ei tilaa, <a href="/tracker/">pitäkää niistä lokia</a>. Ja ennen kuin tapaatte jonkun meistä, <a href="/file/">ottakaa tiedostonne mukaan</a>.',
    ],
  },
  data: {
    heading: 'Tietonne',
    text: [
      'Vastauksenne ja muistiinpanonne säilyvät tässä selaimessa, tällä laitteella. Mitään niistä ei lähetetä meille eikä muille. Tilejä ja seurantaa ei ole. Kuka tahansa samaa selainta käyttävä voi lukea ne, joten olkaa yhteiskäyttöisellä koneella varovaisia.',
      'Kysymysten lopussa oleva ”Poista kaikki vastaukset” poistaa vastaukset ja muistiinpanot. Jos haluatte poistaa kaikki jäljet, tyhjentäkää tämän osoitteen sivustotiedot selaimen asetuksista. Yksityinen ikkuna unohtaa kaiken, kun suljette sen. Safari voi poistaa vastaukset itsestään, jos selainta on käytetty seitsemänä päivänä käymättä täällä. Jos haluatte säilyttää tuloksen, tallentakaa matriisi kuvana tai <a href="/file/">viekää koko tiedosto kotiin</a>; siellä voitte myös poistaa sen.',
    ],
  },
};
