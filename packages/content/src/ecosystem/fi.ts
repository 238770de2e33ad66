import type { EcosystemWords } from './words.ts';

export const fi: EcosystemWords = {
  antecedents: {
    'stakeholder-selection': {
      name: 'Sidosryhmien valinta',
      description:
        'Valitsette kumppanit sen perusteella, mitä ette voi olla ilman ja mitä arvostatte.',
    },
    actors: {
      name: 'Toimijat',
      description:
        'Ihmiset, koneet ja ohjelmistot osallistuvat kaikki ja tekevät jotakin toisilleen.',
    },
    'boundary-dematerialization': {
      name: 'Rajojen häviäminen',
      description:
        'Tieto ja osaaminen kulkevat yrityksen rajan yli yhtä helposti kuin sen sisällä.',
    },
  },
  mechanisms: {
    consonance: {
      name: 'Konsonanssi',
      description: 'Sovitte yhteen: haluatte samaa, ja kummallakin on se, mikä toiselta puuttuu.',
    },
    resonance: {
      name: 'Resonanssi',
      description: 'Yhteistyö sujuu, ja ajan myötä yhä paremmin.',
    },
    'decision-making': {
      name: 'Päätöksenteko',
      description: 'Päätökset tehdään siellä, missä tieto on, ja jokainen niistä opettaa jotakin.',
    },
  },
  outcomes: {
    'strategic-value': {
      name: 'Strateginen arvo',
      description:
        'Opitte, mitä asiakkaat seuraavaksi tarvitsevat, ja pääsette uusille markkinoille.',
    },
    'relational-value': {
      name: 'Suhteiden arvo',
      description:
        'Muut luottavat siihen, että pidätte kokonaisuuden koossa, ja hyötyvät toisistaan.',
    },
  },
  dimensions: {
    'setting-the-condition': {
      name: 'Arvon yhteisluonnin edellytykset',
      short: 'Edellytykset',
      description:
        'Mistä lähdette ja keiden kanssa: siteet, jotka ovat olemassa, ja ne, jotka puuttuvat.',
    },
    'systemic-and-systematic-combining': {
      name: 'Systeeminen ja järjestelmällinen yhdistäminen',
      short: 'Yhdistäminen',
      description: 'Liitätte vaihe vaiheelta tiedot, ihmiset ja työkalut kumppanien omiin.',
    },
    'digital-servitization-outcomes': {
      name: 'Digitaalisen palvelullistamisen tulokset',
      short: 'Tulokset',
      description: 'Uudet digitaaliset palvelut ja se, mitä asiakkaat ja kumppanit niistä saavat.',
    },
    'ecosystem-co-evolution': {
      name: 'Ekosysteemin yhteinen kehittyminen',
      short: 'Yhteinen kehitys',
      description: 'Teidän ja kumppanien suunnitelmat alkavat muovata toisiaan.',
    },
  },
  loops: {
    reinforcing: {
      name: 'Vahvistava silmukka',
      description:
        'Kun seuraatte käyttäjiä ja tuloksia yhdessä, näette pian, mitä kannattaa lisätä.',
    },
    balancing: {
      name: 'Tasapainottava silmukka',
      description: 'Yhdessä oppiminen korjaa ryhmän suuntaa, kun ympärillä jokin muuttuu.',
    },
  },
  reviews: {
    'co-monitoring': {
      name: 'Yhteinen seuranta',
      description:
        'Lyhyt katsaus kumppanien kanssa siihen, mitä käyttäjät kertovat ja luvut näyttävät.',
      question: 'Mitä käyttäjät tai luvut osoittivat?',
    },
    'co-learning': {
      name: 'Yhteinen oppiminen',
      description:
        'Katsaus kumppanien kanssa siihen, mikä on muuttunut ja miten siihen sopeudutaan.',
      question: 'Mitä opitte yhdessä?',
    },
  },
  routes: {
    adaptation: {
      name: 'Sopeutuminen',
      idea: 'Digitaaliset työkalut tulevat ensin, yksi kerrallaan, ja palvelut kasvavat tiedosta.',
      starts: 'tuote keskiössä, katkoja myynnin ja toimituksen välillä, ei reaaliaikaista tietoa',
      boundaries: 'Rajat aukeavat vähitellen, jokaisen uuden digitaalisen työkalun myötä.',
      decides: 'Päätökset seuraavat tietoa.',
    },
    reconfiguration: {
      name: 'Uudelleenmuotoilu',
      idea: 'Palvelut tulevat ensin, ja laajempi kumppanien piiri rakentaa digitaalisen kanssanne.',
      starts: 'palvelu keskiössä, tuotteet ja palvelut samassa paketissa, läheiset suhteet',
      boundaries: 'Rajat ovat auki: mukaan tulee yliopistoja ja insinöörejä muualta.',
      decides: 'Päätökset ovat nopeita ja yhteisiä, ja niitä muutetaan tilanteen mukaan.',
    },
  },
  routeOutcomes: {
    'ongoing-service-innovation': 'jatkuvasti paraneva palvelutarjonta',
    'data-intensive-processes': 'työ, joka nojaa dataan',
    'co-innovative-smart-solutions': 'yhdessä keksityt älykkäät ratkaisut',
    'new-markets': 'uudet markkinat',
  },
  activities: {
    'co-problem-solving': {
      name: 'Ratkaiskaa asiakkaan ongelmia yhdessä',
      description: 'Yhdistäkää osaamisenne asiaan, jonka asiakas haluaa sujuvan paremmin.',
      firstStep: 'Viekää yhden asiakkaan valitus kumppanille ja sopikaa, kuka tekee minkäkin osan.',
    },
    'co-sharing': {
      name: 'Jakakaa tiedot ja säännöt',
      description: 'Yksi paikka tiedoille, joita kaikki saavat käyttää yhdessä sovituin säännöin.',
      firstStep: 'Luetelkaa viisi lukua, jotka kumpikin haluaisi nähdä, ja avatkaa niistä kaksi.',
    },
    'co-analyzing': {
      name: 'Lukekaa dataa yhdessä',
      description:
        'Usean yrityksen asiantuntijat katsovat samaa dataa ja tekevät siitä ennusteita.',
      firstStep:
        'Kokoontukaa tunniksi viime neljänneksen datan ääreen ja kirjatkaa kolme kysymystä.',
    },
    'co-developing': {
      name: 'Kehittäkää ratkaisuja yhdessä',
      description:
        'Tuokaa usean yrityksen ideat, suunnitelmat ja ihmiset yhteen uuteen ratkaisuun.',
      firstStep: 'Kutsukaa kaksi kumppania luonnostelemaan ratkaisu, johon kukaan ei yksin pysty.',
    },
    'co-committing': {
      name: 'Sitoutukaa yhteisiin sääntöihin',
      description: 'Kirjatkaa yhdessä, mitä kukin tuo ja saa ja mistä kukin vastaa.',
      firstStep:
        'Kootkaa kunkin tavoitteet, hyödyt ja riskit yhdelle sivulle ja allekirjoittakaa se.',
    },
    'co-building': {
      name: 'Kasvattakaa osaamista yhdessä',
      description: 'Kouluttakaa väkeä yli yritysrajojen, kunnes uusi tieto kuuluu kaikille.',
      firstStep:
        'Vaihtakaa viikoksi yksi ihminen kumppanin kanssa, joka osaa sen, mikä teiltä puuttuu.',
    },
  },
  statuses: {
    'not-started': 'Ei aloitettu',
    'in-progress': 'Käynnissä',
    done: 'Tehty',
  },
  traits: {
    'value-logic': {
      name: 'Mitä myytte',
      question: 'Mistä asiakkaat maksavat teille?',
      product: 'Tuotteesta ja avusta sen ympärillä',
      service: 'Tuloksesta, jota pidämme heille yllä',
    },
    'product-service-bundles': {
      name: 'Paketit',
      question: 'Miten tuotteet ja palvelut myydään?',
      product: 'Erikseen, kumpikin omalla hinnallaan',
      service: 'Samassa paketissa yhdellä sopimuksella',
    },
    'front-and-back-office': {
      name: 'Myynti ja toimitus',
      question: 'Miten myynti ja toimitus tekevät työtä yhdessä?',
      product: 'Sähköpostilla ja omilla listoillaan',
      service: 'Samasta kuvasta jokaisesta asiakkaasta',
    },
    'real-time-information': {
      name: 'Reaaliaikainen tieto',
      question: 'Milloin tiedätte, mitä asiakkaalla tapahtuu?',
      product: 'Kun joku soittaa',
      service: 'Sitä mukaa kuin tapahtuu',
    },
    'customer-relations': {
      name: 'Asiakassuhteet',
      question: 'Kuinka lähellä asiakasta olette?',
      product: 'Tilaus kerrallaan',
      service: 'Yhteiset tavoitteet vuosiksi',
    },
  },
  leans: [
    'Selvästi ensimmäinen',
    'Enemmän ensimmäinen',
    'Siltä väliltä',
    'Enemmän toinen',
    'Selvästi toinen',
  ],
  ratings: {
    consonance: {
      question: 'Kuinka hyvin sovitte yhteen?',
      anchors: [
        'He haluavat muuta tai tuovat sitä, mitä meillä jo on',
        'Kohtaamme yhdessä kaupassa; muita tavoitteita ei ole verrattu',
        'Osa tavoitteista on yhteisiä, ja kummallakin on jotain, mikä toiselta puuttuu',
        'Tavoitteet on kirjattu yhdessä, ja puutteita täytetään puolin ja toisin',
        'Kumpikin suunnittelee toinen mielessään, vuosiksi eteenpäin',
      ],
    },
    resonance: {
      question: 'Kuinka hyvin yhteistyö sujuu?',
      anchors: [
        'Teemme tuskin mitään yhdessä, tai se päättyy riitaan',
        'Tilauksia ja vastauksia silloin tällöin, usein myöhässä',
        'Säännöllinen yhteys, ja sovittu yleensä toteutuu',
        'Ratkaisemme ongelmia yhdessä ja suunnittelemme samassa tahdissa',
        'Joka kierros sujuu paremmin, ja molemmat hyötyvät',
      ],
    },
  },
  levels: ['Ei lainkaan', 'Vähäinen', 'Kohtalainen', 'Hyvä', 'Täysi'],
  roles: {
    customer: 'Asiakas',
    supplier: 'Toimittaja',
    'technology-provider': 'Teknologia\u00ADtoimittaja',
    'logistics-provider': 'Kuljetusyritys',
    distributor: 'Jälleenmyyjä',
    research: 'Yliopisto tai tutkimus',
    'finance-and-advice': 'Rahoitus tai neuvonta',
    association: 'Järjestö tai viran\u00ADomainen',
    other: 'Muu',
  },
  refusals: {
    'unknown-partner': 'Se kumppani ei ollut mukana sinä päivänä.',
    'in-the-way': 'Myöhemmät merkinnät nojaavat siihen, mitä tämä muuttaisi.',
    'unknown-review': 'Lokissa ei ole sellaista katsausta ennen tätä.',
    'already-settled': 'Se toimi on jo hoidettu.',
    'nothing-to-settle': 'Se katsaus ei pyytänyt mitään.',
    'empty-cycle': 'Kirjatkaa ensin yksi katsaus: kierros ilman niitä ei ole opettanut mitään.',
    'unknown-event': 'Lokissa ei ole sellaista merkintää ennen tätä.',
    'already-undone': 'Se merkintä on jo peruttu.',
  },
  cases: {
    alpha: {
      name: 'Alpha',
      industry: 'juomat',
      did: 'Ensin verkkokauppa, sitten seuranta, sitten yhteinen analyysi, aina hyötyvien kumppanien kanssa.',
    },
    beta: {
      name: 'Beta',
      industry: 'hyötyajoneuvot',
      did: 'Teollisuuden ja tutkimuksen kumppanit rakensivat yhdessä alustan itse ajaville ajoneuvoille.',
    },
  },
  cite: 'Ciasullo ym. 2021',
  scope:
    'Tutkimus nojaa 2 suureen monikansalliseen yritykseen; alle 250 hengen yritykset jätettiin pois valmiutta vailla.',
};
