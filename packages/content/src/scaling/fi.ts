import type { ScalingWords } from './words.ts';

export const fi: ScalingWords = {
  barriers: {
    'eternal-proof-of-concept': {
      name: 'Ikuinen konseptikokeilu',
      description: 'Kokeilu seuraa toistaan, jokainen toimii, eikä kukaan tilaa enempää.',
    },
    'industrial-inertia': {
      name: 'Teollisuuden hitaus',
      description: 'Asiakkaat pitävät ideasta eivätkä silti saa itseään muuttumaan.',
    },
    'resource-drought': {
      name: 'Voimavarojen kuivuus',
      description: 'Kourallinen ihmisiä ei ehdi myydä, tukea ja kehittää yhtä aikaa.',
    },
  },
  symptoms: {
    'low-solution-awareness': 'Harva asiakas tietää, että tällainen ratkaisu on olemassa',
    'language-gap': 'Meillä ja asiakkailla on samalle asialle eri sanat',
    'stalls-before-commercialization': 'Kokeilut päättyvät hyvin, eikä tilausta tule',
    'uneven-customer-digital-maturity': 'Osa asiakkaista on pitkällä, osa tekee työtä paperilla',
    'stakeholder-silos': 'Asiakkaan osastot eivät puhu keskenään',
    'cost-driven-goals': 'Ostajat laskevat, mitä se maksaa, eivät, mitä se tuo',
    'development-versus-support': 'Käyttäjien auttaminen vie tuotteelle varatun ajan',
    'projects-need-large-providers': 'Hankkeet vaativat enemmän väkeä kuin meillä on',
    'single-provider-preference': 'Asiakkaat haluavat kaiken yhdeltä suurelta toimittajalta',
  },
  steps: {
    'conceptualize-customer-value': 'Hahmottakaa arvo asiakkaalle',
    'validate-in-operations': 'Todentakaa tosikäytössä',
    'assess-scaling-readiness': 'Arvioikaa valmius skaalata',
  },
  stages: {
    piloting: 'Pilotointi',
    sensing: 'Havainnointi',
    reconfiguration: 'Uudelleen\u00ADjärjestely',
    growth: 'Kasvu',
  },
  phases: {
    'systematic-solution-piloting': {
      name: 'Ratkaisun järjestelmällinen pilotointi',
      short: 'Pilotointi',
      description: 'Muutama huolella valittu kokeilu näyttää, mistä asiakkaat maksaisivat.',
    },
    'solution-market-evaluation': {
      name: 'Ratkaisun markkinan arviointi',
      short: 'Markkinan arviointi',
      description: 'Löytäkää ala, jolla tuote voi levitä, ja ne, jotka voisivat viedä sen sinne.',
    },
    'ecosystem-development': {
      name: 'Ekosysteemin kehittäminen',
      short: 'Ekosysteemin kehitys',
      description: 'Sitouttakaa kumppanit, jakakaa työ ja auttakaa heitä tekemään se hyvin.',
    },
    'horizontal-partner-led-growth': {
      name: 'Kumppanivetoinen vaakasuora kasvu',
      short: 'Kumppani\u00ADvetoinen kasvu',
      description:
        'Kumppanit myyvät ja laajentavat tuotetta asiakkaille, joita ette koskaan tapaa.',
    },
    'customer-insights-mining': {
      name: 'Asiakasymmärryksen louhinta',
      short: 'Asiakas\u00ADymmärrys',
      description: 'Selvittäkää nykyisiltä asiakkailta, missä muualla voisitte auttaa heitä.',
    },
    'service-operations-development': {
      name: 'Palvelutoiminnan kehittäminen',
      short: 'Palvelutoiminta',
      description: 'Rakentakaa väki ja tavat, joilla jokainen asiakas pääsee alkuun.',
    },
    'vertical-customer-led-growth': {
      name: 'Asiakasvetoinen pystysuora kasvu',
      short: 'Asiakasvetoinen kasvu',
      description: 'Kasvakaa ensin kunkin asiakkaan kanssa ja viekää sitten toimiva muille.',
    },
  },
  strategies: {
    'ecosystem-scaling': {
      name: 'Ekosysteemi\u00ADskaalaus',
      through: 'kumppanien kautta',
      idea: 'Teette tuotteen, joka sopii suurempiin kokonaisuuksiin; kumppanit myyvät ja asentavat sen ja rakentavat sen varaan.',
      price:
        'Menestyksenne on muiden käsissä, joten kumppanit tarvitsevat huolenpitoa, koulutusta ja osansa.',
    },
    'servitization-scaling': {
      name: 'Palvelu\u00ADskaalaus',
      through: 'asiakastuen kautta',
      idea: 'Pysytte lähellä muutamaa asiakasta, autatte heitä onnistumaan ja kasvatte sen mukana, mitä he seuraavaksi tarvitsevat.',
      price: 'Läheinen tuki vaatii väkeä, joten kasvu tulee pienin askelin, asiakas kerrallaan.',
    },
  },
  activities: {
    'map-key-industry-players': {
      name: 'Kartoittakaa alan avainyritykset',
      short: 'Avainyritykset',
      description: 'Listatkaa tärkeät yritykset ja se, minkä arvoinen ratkaisunne olisi kullekin.',
    },
    'engage-problem-owners': {
      name: 'Käykää niiden luona, joiden ongelma se on',
      short: 'Ongelman omistajat',
      description:
        'Puhukaa niiden kanssa, jotka valvovat sen takia öitä, ja kysykää, mikä on pahinta.',
    },
    'adapt-to-customer-requests': {
      name: 'Mukautukaa asiakkaiden pyyntöihin',
      short: 'Pyyntöihin mukautuminen',
      description:
        'Muuttakaa ratkaisua siinä, missä se poistaa ongelman, jota kukaan muu ei ole ratkaissut.',
    },
    'test-in-key-operations': {
      name: 'Testatkaa siellä, missä asiakas ansaitsee rahansa',
      short: 'Testi ydintoiminnassa',
      description: 'Kokeilkaa sitä asiakkaan päätuotannossa, ei sivupöydällä.',
    },
    'take-total-care-role': {
      name: 'Huolehtikaa kokeilussa kaikesta',
      short: 'Kokonaisvastuu',
      description: 'Asentakaa, kouluttakaa käyttäjät ja päivystäkää, kunnes he pärjäävät yksin.',
    },
    'refine-from-lessons': {
      name: 'Parantakaa sillä, mitä kokeilu opetti',
      short: 'Opeista parantaminen',
      description: 'Kirjatkaa joka viikko, mikä meni vikaan, ja korjatkaa se kokeilun aikana.',
    },
    'document-success-stories': {
      name: 'Kirjoittakaa muistiin, mikä toimi',
      short: 'Onnistumiset talteen',
      description: 'Sivu kokeilua kohti: luvut ja nimi, johon muut luottavat.',
    },
    'gauge-internal-resources': {
      name: 'Laskekaa oma väki ja osaaminen',
      short: 'Omat voimavarat',
      description:
        'Tietäkää, montako asiakasta voisitte palvella ensi vuonna ja mikä pettäisi ensin.',
    },
    'weigh-core-and-complementary-roles': {
      name: 'Päättäkää, mitä teette itse ja mitä jätätte muille',
      short: 'Ydinroolien punninta',
      description: 'Listatkaa kaikki tehtävät myynnistä tukeen ja ne, joihin vain te pystytte.',
    },
    'evaluate-scaling-potential': {
      name: 'Vertailkaa alojen kasvumahdollisuuksia',
      short: 'Kasvuvaran vertailu',
      description: 'Katsokaa useita aloja ja sitä, montako asiakasta kukin voisi tuoda.',
    },
    'assess-target-segment': {
      name: 'Tutkikaa valittua asiakasryhmää',
      short: 'Kohderyhmän tutkiminen',
      description:
        'Selvittäkää sen vaivat, toimittajat ja järjestelmät, joihin teidän on sovittava.',
    },
    'identify-industry-partners': {
      name: 'Etsikää kumppanit siltä alalta',
      short: 'Kumppanien etsintä',
      description: 'Pisteyttäkää sopivuus, ulottuvuus, huoltoverkko ja se, miten tulette toimeen.',
    },
    'secure-partnership-agreements': {
      name: 'Tehkää sopimukset kumppanien kanssa',
      short: 'Sopimukset',
      description:
        'Kirjatkaa yhteiset tavoitteet, hinnat ja velvoitteet sopimukseen oikeiden yritysten kanssa.',
    },
    'define-complementary-roles': {
      name: 'Sopikaa, kuka tekee mitä',
      short: 'Roolien jako',
      description:
        'Nimetkää kumppani myyntiin, käyttöönottoon ja tukeen sekä se, mitä ette enää tee.',
    },
    'design-partner-quality-and-upskilling': {
      name: 'Kouluttakaa kumppanit ja seuratkaa heidän työtään',
      short: 'Kumppanien laatu',
      description: 'Sopikaa, mikä riittää, seuratkaa sitä ja opettakaa, mitä puuttuu.',
    },
    'align-on-partner-feedback': {
      name: 'Parantakaa sillä, mitä kumppanit kertovat',
      short: 'Kumppanien palaute',
      description:
        'Kysykää kumppaneilta sovittuina päivinä, mitä asiakkaat kaipaavat, ja toimikaa.',
    },
    'manage-partner-satisfaction': {
      name: 'Pitäkää kumppanit tyytyväisinä',
      short: 'Tyytyväiset kumppanit',
      description:
        'Mitatkaa, kuinka tyytyväisiä kumppanit ovat, ja sopikaa riidat ennen kuin ne kasvavat.',
    },
    'nurture-partner-generativity': {
      name: 'Antakaa kumppanien rakentaa tuotteenne varaan',
      short: 'Kumppanien lisäosat',
      description:
        'Avoimiin rajapintoihin ja vakio-osiin muut lisäävät sen, mitä ette tulleet ajatelleeksi.',
    },
    'map-customer-opportunities': {
      name: 'Kartoittakaa, missä autatte asiakasta seuraavaksi',
      short: 'Mahdolli\u00ADsuuksien kartta',
      description: 'Piirtäkää kunkin asiakkaan kanssa, mitä tulee ensimmäisen ratkaisun jälkeen.',
    },
    'nurture-ambassadors': {
      name: 'Voittakaa ihmisiä puolestapuhujiksenne',
      short: 'Puolestapuhujat',
      description:
        'Löytäkää ne harvat, jotka näkevät hyödyn, ja auttakaa heitä vakuuttamaan työtoverinsa.',
    },
    'join-innovation-projects': {
      name: 'Lähtekää suurten asiakkaiden kehityshankkeisiin',
      short: 'Asiakkaiden hankkeet',
      description:
        'Tehkää varhain työtä alan johtavan yrityksen kanssa, jotta tuote vastaa sen tarpeita.',
    },
    'establish-onboarding': {
      name: 'Luokaa uusille asiakkaille aloitusohjelma',
      short: 'Aloitusohjelma',
      description: 'Koulutus ja ensimmäiset askeleet jokaiselle, mitä se jo osaakin.',
    },
    'create-customer-success-organization': {
      name: 'Kootkaa tiimi asiakkaiden tuloksille',
      short: 'Asiakastulosten tiimi',
      description:
        'Nimetyt ihmiset seuraavat, miten kukin asiakas käyttää ratkaisua, ja puuttuvat asiaan.',
    },
    'develop-agile-adaptation-routines': {
      name: 'Tehkää nopeista muutoksista tapa',
      short: 'Nopeat muutokset',
      description: 'Etsikää toistuvuutta asiakkaiden pyynnöistä ja muuttakaa asioita viikoissa.',
    },
    'upgrade-from-customer-data': {
      name: 'Päivittäkää käytön datan pohjalta',
      short: 'Päivitys datasta',
      description: 'Se, mitä asiakkaat tekevät ja sanovat, ratkaisee seuraavan version sisällön.',
    },
    'co-create-and-customize-services': {
      name: 'Kehittäkää palveluja asiakkaiden kanssa',
      short: 'Yhteiset palvelut',
      description: 'Antakaa asiakkaan seuraavan tarpeen johtaa palveluun, jonka lisäätte.',
    },
    'exploit-cross-segment-synergies': {
      name: 'Viekää toimiva muihin asiakasryhmiin',
      short: 'Uudet asiakasryhmät',
      description:
        'Se, mikä tyydyttää vaativimmat asiakkaat, avaa ovia muilla aloilla ja muissa maissa.',
    },
  },
  statuses: {
    'not-started': 'Ei aloitettu',
    'in-progress': 'Kesken',
    done: 'Tehty',
    skipped: 'Ohitettu',
  },
  forces: ['Ei tunnu', 'Vähän', 'Selvästi', 'Kovasti', 'Se pysäyttää meidät'],
  outcomes: {
    'sales-to-current-customers': 'Myynti nykyisille asiakkaille',
    'new-customer-segments': 'Uusia asiakasryhmiä',
    'new-regions-and-markets': 'Uusia alueita ja markkinoita',
  },
  traits: {
    'competitive-advantage': {
      name: 'Kilpailuetu',
      question: 'Missä haluatte olla muita parempia?',
      ecosystem: 'Tuotteessa: kehittynyttä tekniikkaa osaksi suurempaa kokonaisuutta',
      servitization: 'Palvelussa: tukea ja ratkaisu, joka muuttuu asiakkaan mukana',
    },
    'ecosystem-role': {
      name: 'Rooli muiden yritysten joukossa',
      question: 'Kuka vastaa koko ratkaisusta?',
      ecosystem: 'Toinen yritys; me toimitamme osan kumppanien kanssa',
      servitization: 'Me; ratkaisu on meidän, ja me kokoamme sen',
    },
    'customer-engagement': {
      name: 'Yhteys asiakkaisiin',
      question: 'Kuinka lähellä asiakkaita haluatte olla?',
      ecosystem: 'Vähän suoraa yhteyttä; vakiotuote, joka kytketään kiinni',
      servitization: 'Paljon yhteyttä; apua asiakkaan koko toimintaan räätälöitynä',
    },
    'priority-objective': {
      name: 'Kenen palaute ratkaisee',
      question: 'Kenen palaute ratkaisee, mitä kehitätte?',
      ecosystem: 'Kumppaniemme',
      servitization: 'Asiakkaidemme sekä heidän käytöstään kertova data',
    },
    'go-to-market': {
      name: 'Tie markkinoille',
      question: 'Miten uudet asiakkaat löytävät teidät?',
      ecosystem: 'Kumppanien kautta, jotka myyvät sitä omien tuotteidensa kanssa',
      servitization: 'Palvelulla, joka pitää asiakkaat ja leviää samanlaisille',
    },
    'firm-identity': {
      name: 'Keitä olette',
      question: 'Kumpaan suuntaan yrityksen luonne osoittaa?',
      ecosystem: 'Olemme tuotteen insinöörejä',
      servitization: 'Olemme asiakkaidemme auttajia',
    },
    'market-conditions': {
      name: 'Markkina',
      question: 'Kumpaan suuntaan markkinanne osoittaa?',
      ecosystem: 'Paljon samanlaisia asiakkaita vakiintuneiden toimittajien takana',
      servitization: 'Harvoja suuria asiakkaita, kullakin omat tarpeensa',
    },
    'internal-resources': {
      name: 'Väkenne ja rahanne',
      question: 'Kumpaan suuntaan omat voimavaranne osoittavat?',
      ecosystem: 'Liian vähän väkeä tukemaan asiakkaita itse',
      servitization: 'Osaavaa väkeä ja rahaa hitaaseen kasvuun',
    },
    'existing-partnerships': {
      name: 'Nykyiset kumppanit',
      question: 'Kumpaan suuntaan nykyiset kumppanuutenne osoittavat?',
      ecosystem: 'Kumppaneita, jotka jo myyvät tai haluavat myydä',
      servitization: 'Tuskin yhtään, mutta läheiset suhteet asiakkaisiin',
    },
  },
  leans: [
    'Selvästi ensimmäinen',
    'Enemmän ensimmäinen',
    'Siltä väliltä',
    'Enemmän toinen',
    'Selvästi toinen',
  ],
  warnings: {
    'pilots-without-contract': {
      title: 'Ikuinen konseptikokeilu',
      advice:
        'Valikoikaa: sopikaa ennen seuraavaa pilottia asiakas, joka on valmis, selvä tarve ja luvut, jotka ratkaisevat tilauksen.',
    },
    'support-crowds-out-development': {
      title: 'Tuki syrjäyttää kehityksen',
      advice:
        'Listatkaa tukitehtävät, jotka kumppani voisi ottaa, tai antakaa ne nimetyille ihmisille, jotta muut voivat kehittää.',
    },
    'phase-stalled': {
      title: 'Vaihe seisoo paikallaan',
      advice:
        'Valitkaa yksi avoin toimi, nimetkää tekijä ja päivä, tai ohittakaa se ja kertokaa miksi.',
    },
    'fork-stalled': {
      title: 'Yhä tienhaarassa',
      advice:
        'Arvioikaa, mihin tähtäätte, katsokaa molempia strategioita ja sopikaa päivä valinnalle: jokainen kuukausi tässä maksaa tuomatta kasvua.',
    },
    'both-strategies-started': {
      title: 'Kaksi strategiaa yhtä aikaa',
      advice:
        'Punnitkaa molemmat, valitkaa toinen ja antakaa toisen levätä: pienellä yrityksellä on harvoin väkeä sekä kumppaneille että läheiselle tuelle.',
    },
    'pilot-without-parameters': {
      title: 'Pilotti vailla mittaria',
      advice:
        'Sopikaa asiakkaan kanssa kirjallisesti, mitä mitataan ja mistä luvusta alkaen se ostaa.',
    },
    'pilot-without-end': {
      title: 'Pilotti vailla loppua',
      advice: 'Sopikaa asiakkaan kanssa päättymispäivä ja pyytäkää silloin kyllä tai ei.',
    },
    'breadth-before-depth': {
      title: 'Leveys ennen syvyyttä',
      advice:
        'Hankkikaa ensin tuloksia nykyisille asiakkaille; heitä seuraava tiimi tulee ennen uusia asiakasryhmiä.',
    },
    'partners-not-looked-after': {
      title: 'Kumppanit vailla huolenpitoa',
      advice:
        'Kysykää jokaiselta kumppanilta, miten menee, auttakaa myyntiaineistossa ja koulutuksessa ja antakaa palautteelle yksi paikka.',
    },
    'barrier-stays-high': {
      title: 'Este, joka ei hellitä',
      advice:
        'Katsokaa, mitkä oireet merkittiin joka kerralla, ja valitkaa niistä yksi työstettäväksi seuraavaan arvioon.',
    },
    'left-open-behind-gate': {
      title: 'Jäänyt auki portin taakse',
      advice: 'Tehkää se nyt tai ohittakaa se syyn kanssa, jotta lista puhuu totta.',
    },
  },
  refusals: {
    'gate-elsewhere': 'Se portti kuuluu vaiheeseen, jossa ette ole.',
    'gate-passed': 'Se portti on jo läpäisty.',
    'needs-reason': 'Tähän tarvitaan syy; se säilyy lokissa.',
    'gate-first': 'Läpäiskää ensin valmiusportti, valitkaa sitten strategia.',
    'same-strategy': 'Se strategia on jo valittu.',
    'unknown-pilot': 'Lokissa ei ole sellaista pilottia.',
    'pilot-ended': 'Se pilotti on jo päättynyt.',
    'too-early': 'Se päivä on aiempi kuin se, minkä varassa se on.',
    'too-late': 'Se päivä on myöhempi kuin se, mikä on sen varassa.',
    'unknown-event': 'Lokissa ei ole sellaista merkintää ennen tätä.',
    'already-undone': 'Se merkintä on jo peruttu.',
  },
  cases: {
    alfa: {
      name: 'Alfa',
      industry: 'valmistus',
      offering: 'ohjelmisto tilausvalmistukseen suurina määrinä',
    },
    beta: {
      name: 'Beta',
      industry: 'kaivosala',
      offering: 'data näkyväksi ja helposti hallittavaksi',
    },
    gamma: {
      name: 'Gamma',
      industry: 'kaivosala',
      offering: 'ohjelmisto, joka huomaa poikkeamat ja varoittaa',
    },
    delta: {
      name: 'Delta',
      industry: 'prosessiteollisuus',
      offering: 'järjestelmät, jotka vaihtavat ja käsittelevät laitoksen tietoja',
    },
  },
  cite: 'Garcia Martin ym. 2025',
  scope:
    'Tutkimus nojaa 4 yritykseen, joissa on 4–14 työntekijää ja jotka myyvät digitaalisia ratkaisuja teollisuudelle.',
};
