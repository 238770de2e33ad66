import type { PathsWords } from './words.ts';

export const fi: PathsWords = {
  paths: {
    innovation: {
      idea: 'Vahvistakaa ensin digitaalisia palvelujanne, lähinnä tutuilla markkinoilla, jolloin ne houkuttelevat uusia markkinoita ja ideoita tuovia kumppaneita.',
      suits:
        'Se voi sopia yritykselle, joka jo käyttää antureita ja dataa ja jolla on väkeä ja rahaa yhteen ponnistukseen kerrallaan.',
      price:
        'Myynti uusiin maihin alkaa myöhään, ja kilpailija, joka rakentaa palveluja ja kumppanuuksia yhtä aikaa, voi ehtiä ensin.',
    },
    ecosystem: {
      idea: 'Etsikää ensin kumppanit ja myykää yksinkertaisia digitaalisia palveluja niiden kautta; niiltä opittu vauhdittaa sitten omia palvelujanne.',
      suits:
        'Se voi sopia yritykselle, joka jo nojaa läheisiin kumppaneihin tai voisi myydä ulkomaille muiden yritysten jälleenmyyjien kautta.',
      price:
        'Olette riippuvaisia muista: luottamus yli rajojen syntyy hitaasti, ja omat digitaaliset palvelunne pysyvät pidempään yksinkertaisina.',
    },
    scaling: {
      idea: 'Rakentakaa digitaalisia palveluja ja kumppanuuksia rinnakkain niin nopeasti, että olette markkinanne kärjessä maailmalla ennen kilpailijoita.',
      suits:
        'Se voi sopia yritykselle, jolla on ainutlaatuinen ratkaisu, runsaasti rahaa investoida ja riittävästi väkeä tehdä molempia yhtä aikaa.',
      price:
        'Se on kolmesta nopein ja vaikein: se vaatii eniten väkeä ja rahaa, ja menetettävää on paljon.',
    },
  },
  cases: {
    A: {
      industry: 'kaivosala',
      offering: 'prosessinohjaus ja simulointi',
      story:
        'Yritys panosti ensin digitaalisiin palveluihin; niillä tavoitellaan parempaa laatua, suurempaa tuotantoa ja pienempiä ympäristöhaittoja. Tutkimus ei kerro polusta enempää.',
    },
    B: {
      industry: 'metsäteollisuus',
      offering: 'etäseuranta turvalliseen ja varmaan tuotantoon',
      story:
        'Palvelut kehittyivät yhä pidemmälle Ruotsissa olevien asiakkaiden kanssa ja levisivät massa- ja paperiteollisuudesta muille aloille. Kumppanit auttoivat viemään ne Japaniin, ja kiinnostus Aasiassa kasvoi.',
    },
    C: {
      industry: 'kaivosala',
      offering: 'työmaan ihmiset ja koneet yhdistävä ohjelmisto',
      story:
        'Yritys uudisti ja räätälöi palvelujaan määrätietoisesti ja sitoutui samalla tiiviisti suureen kumppaniin, joka myy ja toimittaa kaikkialle maailmaan. Tutkimus pitää sitä alansa johtavana yrityksenä maailmassa.',
    },
    D: {
      industry: 'teräs ja metalli',
      offering: '2D- ja 3D-mittaus',
      story:
        'Suuri kotimainen konevalmistaja liitti koneisiinsa yrityksen mittausjärjestelmän. Kun se toimi hyvin, yritykset tekivät sopimuksen, lisäsivät toimintoja ja myivät kaikkialle maailmaan; myöhemmin yritys myi ulkomaille myös itse.',
    },
    E: {
      industry: 'kaivosala',
      offering: 'ihmisten ja koneiden reaaliaikainen paikannus',
      story:
        'Yritys rakensi digitaaliset palvelut ja kumppanuudet yhtä aikaa. Tutkimus kuvaa, mitä se myy, mutta ei sitä, miten se eteni.',
    },
    F: {
      industry: 'metsäteollisuus',
      offering: 'automaattisen puunkuivauksen ohjaus',
      story:
        'Yritys asetti kumppanuudet etusijalle ja kehittyneemmät digitaaliset palvelut toiseksi. Tutkimus ei kerro, millaisin askelin se eteni.',
    },
  },
  casesNote:
    'Tutkimus kertoo, minkä polun kukin yritys valitsi, ei sitä, kuinka pitkällä se oli; siksi kirjain merkitsee viivaa eikä muuta.',
};
