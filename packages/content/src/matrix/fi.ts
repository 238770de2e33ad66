import type { MatrixWords } from './words.ts';

export const fi: MatrixWords = {
  dimensions: {
    'digital-service-maturity': {
      name: 'Digitaalisten palvelujen kypsyys',
      short: 'Digitaaliset palvelut',
      description:
        'Kuinka pitkälle olette edenneet koneiden ja varaosien myynnistä myös dataan perustuvien palvelujen myyntiin.',
    },
    'ecosystem-involvement': {
      name: 'Ekosysteemiin osallistuminen',
      short: 'Kumppanuudet',
      description:
        'Kuinka tiiviisti toimitte niiden yritysten ja organisaatioiden kanssa, jotka voivat auttaa myynnissä ja toimituksissa ulkomaille.',
    },
  },
  phases: {
    'digital-awareness': {
      name: 'Digitaalinen tietoisuus',
      short: 'Digitaalinen tietoisuus',
      description:
        'Yritys kartoittaa osaamisensa ja järjestelmänsä, ostaa ensimmäiset anturinsa ja alkaa lukea dataa.',
    },
    'digital-service-innovation': {
      name: 'Digitaalisten palvelujen innovointi',
      short: 'Palvelu\u00ADinnovointi',
      description:
        'Yritys myy ensimmäisiä digitaalisia palvelujaan, kuten etätukea, ja vie niitä ulkomaille tuotteidensa mukana.',
    },
    'digital-service-mass-customization': {
      name: 'Digitaalisten palvelujen massa\u00ADräätälöinti',
      short: 'Massa\u00ADräätälöinti',
      description:
        'Yritys rakentaa palvelut vakiomoduuleista ja sovittaa ne nopeasti eri toimialoille.',
    },
    'ecosystem-knowledge-synergy': {
      name: 'Ekosysteemin tietosynergia',
      short: 'Tietosynergia',
      description:
        'Yritys kerää tietoa ulkomaisista markkinoista, vertailee mahdollisia kumppaneita ja selvittää, mitä kukin osaa.',
    },
    'ecosystem-integration': {
      name: 'Integroituminen ekosysteemiin',
      short: 'Integroituminen',
      description:
        'Yritys tekee sopimuksia, tapaa kumppaninsa sovittuina aikoina ja päättää, miten toimii kilpailijoiden kanssa.',
    },
    'ecosystem-value-co-creation': {
      name: 'Arvon yhteisluonti ekosysteemissä',
      short: 'Arvon yhteisluonti',
      description:
        'Yritys saa muita mukaan yhteiseen ratkaisuun, toimii avoimesti ja kehittää uusia palveluja kumppaniensa kanssa.',
    },
  },
  activities: {
    'assess-digital-readiness': {
      name: 'Arvioikaa digitaalinen valmiutenne',
      question: 'Miten arvioitte omaa digitaalista osaamistanne ja järjestelmiänne?',
      description:
        'Kun tunnette puutteet ensin, ette osta työkaluja, joita kukaan ei osaa käyttää.',
      anchors: [
        'Kukaan ei ole vielä selvittänyt, mitä meillä on tai mitä puuttuu',
        'Puutteista puhutaan kokouksissa, mutta niitä ei kirjata',
        'Koko yritys tai osa siitä on arvioitu kirjallisesti',
        'Joka vuosi koko yritys arvioidaan, ja tuloksena on tehtävälista',
        'Vuosiarviossa on mukana ulkopuolinen; jokaisella puutteella on vastuuhenkilö ja budjetti',
      ],
    },
    'invest-in-digital-technologies': {
      name: 'Investoikaa digitaaliseen tekniikkaan',
      question: 'Miten rahoitatte anturit ja verkkoon kytketyt koneet?',
      description:
        'Anturit ja yhteydet keräävät tiedon, jonka varassa kaikki myöhemmät palvelut toimivat.',
      anchors: [
        'Raha menee koneisiin ja työkaluihin, ei vielä antureihin eikä dataan',
        'Olemme pyytäneet tarjouksia tai lainanneet anturin, mutta emme ole ostaneet mitään',
        'Antureita tai modeemeja ostetaan tapauskohtaisesti, koneeseen tai pariin kerrallaan',
        'Vuosibudjetissa on niille oma rivi, ja useimmat uudet koneet kytketään verkkoon',
        'Kolmen vuoden hankkeet on järjestetty takaisinmaksuajan mukaan; kaikki uudet koneet ovat verkossa',
      ],
    },
    'develop-monitoring-analytics': {
      name: 'Seuratkaa koneita ja analysoikaa niiden dataa',
      question: 'Mitä teette käytössä olevien koneiden datalla?',
      description: 'Datasta on hyötyä vasta, kun joku toimii sen mukaan, olipa kone missä tahansa.',
      anchors: [
        'Se, mitä koneemme tallentavat, jää niihin lukematta',
        'Joku lukee lokeja käsin, yleensä vasta vian jälkeen',
        'Seurantanäyttöä tai hälytystä kokeillaan yhdellä tai muutamalla koneella',
        'Nimetty henkilö seuraa useimpia verkkoon kytkettyjä koneita ja reagoi hälytyksiin',
        'Useimmista vioista saadaan varoitus ennalta, ja väärät hälytykset lasketaan',
      ],
    },
    'create-value-adding-digital-services': {
      name: 'Luokaa digitaalisia palveluja, joita asiakkaat arvostavat',
      question: 'Mitä digitaalisia palveluja asiakkaat ostavat teiltä?',
      description:
        'Etätuesta tai seurannasta tulee liiketoimintaa, kun se säästää asiakkaan aikaa ja sillä on hinta.',
      anchors: [
        'Ei mitään, eikä asiasta ole puhuttu: myymme koneita, varaosia ja huoltotunteja',
        'Mitään ei vielä myydä; autamme ilmaiseksi videolla tai kokeilemme ideoita asiakkailla',
        'Yhtä palvelua, kuten etätukea, kokeillaan muutaman asiakkaan kanssa',
        'Ainakin yhdellä on hinta ja sopimus, ja asiakkaat maksavat siitä joka vuosi',
        'Niistä tulee yli kymmenesosa myynnistämme, ja useimmat sopimukset uusitaan',
      ],
    },
    'develop-international-product-service-offerings': {
      name: 'Myykää tuote ja digitaalinen palvelu yhdessä ulkomaille',
      question: 'Miten myytte tuotteen ja palvelun yhdessä ulkomaille?',
      description:
        'Kone, jossa on etäpalvelu, sitoo ulkomaisen asiakkaan paremmin kuin pelkkä kone.',
      anchors: [
        'Emme vie mitään, tai viemme tuotteita ilman palveluja',
        'Kun ulkomainen asiakas kysyy, laskemme palvelulle tarjouksen',
        'Ensimmäisessä maassa myymme koneen ja etäpalvelun pakettina',
        'Vähintään kahdessa maassa myymme pakettia, jolla on kiinteät hinnat ja ehdot',
        'Useimpiin vientitilauksiin, vähintään viidestä maasta, kuuluu palvelupaketti',
      ],
    },
    'take-modular-service-approach': {
      name: 'Rakentakaa palvelut vakiomoduuleista',
      question: 'Miten kokoatte uuden palvelun?',
      description:
        'Kun moduulit tehdään kerran ja niitä käytetään usein, kymmenettä asiakasta on halvempi palvella.',
      anchors: [
        'Jokainen tehdään alusta asti, tai niitä ei vielä ole',
        'Vanhoista töistä kopioidaan osia sen mukaan, mitä joku muistaa',
        'Ensimmäinen palvelu on jaettu moduuleihin, joilla on kiinteä sisältö ja hinta',
        'Useimmat palvelut kootaan kirjallisesta vakiomoduulien luettelosta',
        'Palvelun lisääminen vie päiviä, sillä lähes kaikki moduulit ovat jo olemassa',
      ],
    },
    'configure-product-service-digital-modules': {
      name: 'Yhdistäkää tuote, palvelu ja ohjelmisto kokonaisuudeksi',
      question: 'Miten sovitatte tuotteen, palvelun ja ohjelmiston kokonaisuudeksi?',
      description:
        'Ennalta testatuilla yhdistelmillä vastaatte asiakkaalle nopeasti ja voitte luvata jopa lopputuloksen.',
      anchors: [
        'Tarjoamme tuotteen; kaikki muu on erillinen asia',
        'Insinööri laskee jokaisen yhdistelmän käsin',
        'Muutamassa tarjouksessa on kokeiltu listaa yhteensopivista vaihtoehdoista',
        'Työkalussa tai hinnastossa on kaikki testatut vaihtoehdot; tarjous syntyy päivässä',
        'Testatuilla vaihtoehdoilla teemme sopimuksia, joissa luvataan tietty käytettävyys tai tuotanto',
      ],
    },
    'customize-for-customer-and-industry-segments': {
      name: 'Räätälöikää palvelut asiakasryhmille ja toimialoille',
      question: 'Miten palvelunne eroavat toimialasta toiseen?',
      description:
        'Se, mikä toimii sahalla, voi toimia kaivoksessa, kun tiedätte, mitä on muutettava.',
      anchors: [
        'Asiakkaita ei ole ryhmitelty: sama palvelu kaikille tai jokaiselle omansa',
        'Sahojen, kaivosten tai konepajojen toiveet kirjataan, mutta versioita ei vielä ole',
        'Yhdellä asiakasryhmällä on oma versio, kokeilussa tai myynnissä',
        'Vähintään kahdella toimialalla on oma versio, hinta ja referenssikohde',
        'Joka toinen vuosi menemme uudelle toimialalle, lähinnä asetuksia muuttamalla',
      ],
    },
    'gather-global-market-knowledge': {
      name: 'Kerätkää tietoa ulkomaisista markkinoista',
      question: 'Miten hankitte tietoa ulkomaisista markkinoista?',
      description:
        'Vientineuvojat, asiakkaat ja kokeneet viejät kertovat, mitä markkina vaatii, ennen kuin käytätte siihen rahaa.',
      anchors: [
        'Uutiset muista maista tavoittavat meidät sattumalta',
        'Luemme raportteja ja olemme puhuneet tukiorganisaation kanssa',
        'Olemme käyneet paikan päällä yhdessä tai kahdessa maassa, ja havainnot on tallennettu',
        'Nimetty henkilö kerää markkinatietoa, joka käydään läpi neljännesvuosittain',
        'Kumppanien kuukausiraportit ovat osa neljännesvuosi\u00ADkatsausta ja ovat muuttaneet suunnitelmia',
      ],
    },
    'assess-potential-partners': {
      name: 'Arvioikaa mahdolliset kumppanit',
      question: 'Miten valitsette kumppanit ulkomaanmyyntiin?',
      description:
        'Moni voisi myydä tai tukea ratkaisuanne; harvalla on verkosto, osaaminen ja syy siihen.',
      anchors: [
        'Listaa ei ole; kumppaniksi päätyy se, joka sattuu kohdalle',
        'Muutama nimi tunnetaan messuilta tai asiakkaiden kautta',
        'Vähintään kahta ehdokasta on verrattu kirjallisin perustein',
        'Kaikki ehdokkaat pisteytetään verkoston, osaamisen ja toiveiden mukaan',
        'Kumppanit pisteytetään vuosittain uudelleen, ja ainakin yksi on tullut lisää tai vaihtunut',
      ],
    },
    'identify-knowledge-complementarities': {
      name: 'Etsikää, missä kumppanien osaaminen täydentää omaanne',
      question: 'Miten selvitätte, mitä kumppani osaa ja te ette?',
      description: 'Kumppani on arvokkain siellä, missä kumpikin osaa sen, mitä toinen ei osaa.',
      anchors: [
        'Osaamistamme ei ole verrattu kenenkään muun osaamiseen',
        'Siitä jutellaan lounaalla tai messuilla, mutta mitään ei ole paperilla',
        'Yhden tai kahden kumppanin kanssa on listattu, kuka osaa mitäkin',
        'Yhteiset tarjoukset pohjautuvat luetteloon kaikkien pääkumppanien osaamisesta',
        'Jokaisen yhteisen hankkeen jälkeen päivitämme luettelon ja koulutamme toisiamme',
      ],
    },
    'formalize-collaboration': {
      name: 'Tehkää kumppanuuksista kirjalliset sopimukset',
      question: 'Mitä olette sopineet kirjallisesti kumppanienne kanssa?',
      description:
        'Allekirjoitettu sopimus kertoo, kuka tekee mitä, ja pätee, vaikka sopijat vaihtuisivat.',
      anchors: [
        'Vain tilaukset ja laskut; muu on kädenpuristuksen varassa',
        'Meillä on aiesopimus tai luonnos, mutta ei allekirjoitettua sopimusta',
        'Osa kumppaneista on allekirjoittanut sopimuksen hankkeesta, koevuodesta tai pidemmästä ajasta',
        'Kaikkien pääkumppanien sopimuksissa määritellään roolit, datan omistus ja maksut',
        'Sopimukset ovat monivuotisia ja jakavat tuotot, ja osa niistä on jo uusittu',
      ],
    },
    'develop-coordination-routines': {
      name: 'Luokaa kumppanityölle rutiinit',
      question: 'Miten pidätte yhteistyön kumppanien kanssa tahdissa?',
      description:
        'Sovitut kokoukset ja yhteiset listat pitävät työn käynnissä yli kielten ja aikavyöhykkeiden.',
      anchors: [
        'Soitamme toisillemme, kun jokin on mennyt vikaan',
        'Joku meistä pitää silloin tällöin yhteyttä puhelimella ja sähköpostilla',
        'Säännöllistä kokousta ja muistiota kokeillaan yhden kumppanin kanssa',
        'Jokaisella pääkumppanilla on kokousajat, yhteyshenkilö ja yhteinen tehtävälista',
        'Kaikki kumppanit käyttävät samaa tikettijärjestelmää, ja vasteajat mitataan',
      ],
    },
    'align-coopetition': {
      name: 'Toimikaa kilpailijoiden kanssa selvin ehdoin',
      question: 'Miten suhtaudutte kilpailijaan, joka voisi olla myös kumppani?',
      description:
        'Sama yritys voi olla yhdessä työssä kilpailijanne ja seuraavassa kumppaninne, kilpailulain rajoissa.',
      anchors: [
        'Kilpailijat pysyvät kilpailijoina; emme ole valinneet ketään yhteistyöhön',
        'Juttelemme messuilla ja olemme nimenneet yhden, jonka kanssa voisimme toimia',
        'Yhteistä tarjousta tai toimitusta kilpailijan kanssa on kokeiltu',
        'Yhteiset työt toistuvat, ja on kirjattu, mitä jaetaan ja mikä on salaista',
        'Varastoa, huoltoryhmää tai datastandardia ylläpidetään yhdessä kilpailijan kanssa',
      ],
    },
    'use-value-proposition-for-ecosystem-formation': {
      name: 'Näyttäkää kumppaneille yhteistyön hyödyt',
      question: 'Miten osoitatte muille yrityksille, mitä ne hyötyvät teistä?',
      description:
        'Yritykset lähtevät mukaan, kun ne näkevät lukuina, mitä yhdessä voi saavuttaa ja yksin ei.',
      anchors: [
        'Emme ole kysyneet itseltämme, mitä muut hyötyisivät',
        'Osaamme kertoa sen kokouksessa, mutta lukuja emme ole näyttäneet',
        'Jotkin yritykset ovat nähneet laskelman; enintään yksi on lähtenyt mukaan',
        'Vähintään kaksi yritystä lähti mukaan nähtyään lukumme',
        'Yritykset pyytävät päästä mukaan, ja kumppanit esittelevät yhteisen ratkaisun itse',
      ],
    },
    'build-synergetic-trustful-relationships': {
      name: 'Rakentakaa avoimia ja luottamukseen perustuvia suhteita',
      question: 'Kuinka avoimia te ja kumppaninne olette toisillenne?',
      description:
        'Kun suunnitelmista, datasta ja virheistä puhutaan avoimesti, yhdessä uskalletaan enemmän.',
      anchors: [
        'Kumpikin kertoo sen, mitä tilaus vaatii, eikä muuta',
        'Suunnitelmista kerrotaan yhteyshenkilölle, jonka satumme tuntemaan hyvin',
        'Yksi kumppani näkee datamme ja virheemme ja näyttää omansa meille',
        'Pääkumppanit näkevät ajantasaisen datan, ja huonot uutiset kerrotaan muutamassa päivässä',
        'Kumppanit arvioivat avoimuutemme vuosittain, ja virheiden kulut jaetaan sovitusti',
      ],
    },
    'develop-co-creation-routines': {
      name: 'Tehkää yhteisestä kehittämisestä rutiinia',
      question: 'Miten kehitätte uusia palveluja kumppanien ja asiakkaiden kanssa?',
      description:
        'Sovitut vaiheet tekevät yhdestä onnistumisesta seuraavan ja vievät uusiin maihin.',
      anchors: [
        'Kehitämme yksin, jos ollenkaan, ja näytämme tuloksen',
        'Kumppaneilta ja asiakkailta kysytään mielipidettä matkan varrella',
        'Ainakin yhteen hankkeeseen ovat molemmat osapuolet antaneet väkeä ja rahaa',
        'Yhteiset hankkeet etenevät sovituin vaihein, ideoista tuottojen jakoon',
        'Yhteinen tiimi tuo joka vuosi palvelun uuteen maahan',
      ],
    },
  },
  levels: ['Ei aloitettu', 'Selvityksessä', 'Kokeilussa', 'Vakiintunut', 'Edelläkävijä'],
  unknown: 'En osaa sanoa',
  paths: {
    innovation: 'Innovaatiopolku',
    ecosystem: 'Ekosysteemipolku',
    scaling: 'Skaalauspolku',
  },
  cells: {
    '1-1':
      'Yritykset myyvät tuotteita, kokeilevat antureita ja tutustuvat ulkomaisiin markkinoihin.',
    '1-2':
      'Sopimuskumppanit vievät tuotteet ulkomaille; digitaaliset palvelut ovat yksinkertaisia tai ilmaisia.',
    '1-3':
      'Yritykset kehittävät kumppanien kanssa, mutta omat digitaaliset palvelut ovat vielä alussa.',
    '2-1':
      'Muutama asiakas maksaa etätuesta tai seurannasta; kumppaneita ulkomailta vielä etsitään.',
    '2-2': 'Tuote ja digitaalinen palvelu myydään pakettina ulkomaille sopimuskumppanien kautta.',
    '2-3':
      'Kumppanit auttavat keksimään ja myymään palveluja, mutta ne ovat vielä pitkälti käsityötä.',
    '3-1': 'Palvelut räätälöidään nopeasti vakiomoduuleista, lähinnä tutuille markkinoille.',
    '3-2':
      'Räätälöidyt palvelut tavoittavat useita toimialoja, ja sopimuskumppanit vievät ne ulkomaille.',
    '3-3':
      'Yritykset räätälöivät palveluja kumppaniensa kanssa ja tuovat ne markkinoille maa toisensa jälkeen.',
  },
  cite: {
    'kolagar-2022': 'Kolagar ym. 2022',
    'reim-2022': 'Reim ym. 2022',
    'ciasullo-2021': 'Ciasullo ym. 2021',
    'garcia-martin-2025': 'Garcia Martin ym. 2025',
    'sjodin-2020': 'Sjödin ym. 2020',
  },
  scope: {
    'kolagar-2022':
      'Haastattelut 26 pienessä ja keskisuuressa teollisuusyrityksessä Ruotsissa ja Suomessa, kuudessa perusteellisesti.',
  },
};
