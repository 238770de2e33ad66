import type { ChoiceWords } from './words.ts';

export const fi: ChoiceWords = {
  questions: {
    'offering-uniqueness': {
      short: 'Tarjonnan ainutlaatuisuus',
      question: 'Kuinka vaikea tarjontanne olisi korvata?',
      anchors: [
        'Moni yritys myy lähes samaa, ja hinta ratkaisee useimmat kaupat',
        'Jokin yksityiskohta eroaa, mutta ostajat vertaavat silti hintaa',
        'Osa asiakkaista valitsee meidät toiminnon vuoksi, joka muilta puuttuu',
        'Useimmissa kaupoissa ei ole kilpailevaa tarjousta; pari yritystä on lähellä',
        'Kenelläkään muulla sitä ei ole: patentit, data tai osaaminen veivät vuosia',
      ],
      high: 'Harva yritys tarjoaa samaa kuin te',
      low: 'Moni yritys tarjoaa lähes samaa',
    },
    'investment-capacity': {
      short: 'Varat investoida',
      question: 'Kuinka paljon voisitte investoida kahden vuoden aikana?',
      anchors: [
        'Juoksevat kulut vievät kaiken, ja pankki sanoisi ei',
        'Yksi pieni hanke vuodessa mahtuu mukaan, tulorahoituksella',
        'Lainalla tai tuella meillä on varaa yhteen suurempaan hankkeeseen',
        'Kahden vuoden kehitystyö ja matkat on varattu tai sovittu',
        'Omistajat tai sijoittajat ovat sitoutuneet vuosiksi, tappiot mukaan lukien',
      ],
      high: 'Investointeihin on rahaa',
      low: 'Investointeihin on vähän rahaa',
    },
    'risk-appetite': {
      short: 'Halu ottaa riskejä',
      question: 'Kuinka suuren takaiskun omistajat hyväksyisivät?',
      anchors: [
        'Ei mitään: suunnitelma, joka voi päättyä tappioon, hylätään',
        'Kokeilu saa epäonnistua, jos se maksaa alle kuukauden voiton',
        'Puolen vuoden voitto saa mennä johonkin, mikä ei ehkä toimi',
        'Yksi huono vuosi käy, jos markkina voi kaksinkertaistaa myynnin',
        'Pöytäkirjan mukaan suuri osa yrityksen arvosta saa olla pelissä',
      ],
      high: 'Omistajat hyväksyvät suuren takaiskun',
      low: 'Omistajat haluavat pitää tappiot pieninä',
    },
    'competitive-urgency': {
      short: 'Kilpailijoiden paine ulkomailla',
      question: 'Kuinka voimakkaasti kilpailijat pyrkivät markkinoillenne?',
      anchors: [
        'Tietääksemme kukaan ei myy tällaisia palveluja muissa maissa',
        'Messuilla näkyy prototyyppejä, eikä kukaan ole vielä ostanut',
        'Ensimmäisellä kilpailijalla on asiakkaita maassa, johon haluamme',
        'Useampi myy siellä, ja tänä vuonna olemme hävinneet niille tilauksen',
        'Asiakkaat sitoutuvat vuosiksi, ja parissa vuodessa useimmat on viety',
      ],
      high: 'Kilpailijat ovat tulossa markkinoillenne',
      low: 'Kilpailijat ulkomailla ovat kaukana',
    },
    ambidexterity: {
      short: 'Tilaa kahdelle hankkeelle yhtä aikaa',
      question: 'Kuinka monta suurta hanketta onnistuu teiltä rinnakkain?',
      anchors: [
        'Ei yhtään: päivän tilaukset vievät kaiken ajan, ja kehitys odottaa',
        'Yksi kerrallaan, aina samojen kahden tai kolmen ihmisen voimin',
        'Toinen, pienempi onnistuu, jos vetäjälle on varattu päiviä',
        'Kaksi tiimiä omine vetäjineen on vienyt hankkeet loppuun rinnakkain',
        'Palveluilla ja kumppaneilla on kummallakin oma tiimi ja budjetti',
      ],
      high: 'Tiiminne pystyy kahteen suureen hankkeeseen yhtä aikaa',
      low: 'Tiiminne ei pysty kahteen suureen hankkeeseen yhtä aikaa',
    },
    'inhouse-digital-capability': {
      short: 'Oma digitaalinen osaaminen',
      question: 'Mihin digitaaliseen työhön oma väkenne pystyy?',
      anchors: [
        'Toimisto-ohjelmiin asti; toimittaja hoitaa kaiken muun',
        'Yksi henkilö pitää järjestelmät käynnissä ja ostaa ohjelmoinnin',
        'Kehittäjä tai kaksi ylläpitää ohjelmistoa, jonka muut ovat suunnitelleet',
        'Oma tiimi rakentaa ja ylläpitää ohjelmistoa, jota asiakkaat käyttävät päivittäin',
        'Ohjelmistolla, datalla ja tietoturvalla on omat tekijät ja julkaisu kuukausittain',
      ],
      high: 'Oma väkenne tekee ohjelmistoja',
      low: 'Harva teillä tekee ohjelmistoja',
    },
    'partner-reliance': {
      short: 'Kumppanien tarve',
      question: 'Kuinka paljon vientinne riippuu muista yrityksistä?',
      anchors: [
        'Ei lainkaan: löydämme, toimitamme ja tuemme jokaisen asiakkaan itse',
        'Agentit antavat joskus nimen, ja lopun teemme yksin',
        'Noin puolet siitä, mitä myymme tai voisimme myydä, vaatii kumppanin',
        'Useimmat ulkomaiset asiakkaat tavoittaa tai palvelee vain joku muu',
        'Jokainen kauppa vaatii kumppanin: tuotteemme on osa muiden koneita',
      ],
      high: 'Vientinne vaatii kumppaneita',
      low: 'Pystytte myymään ulkomaille ilman kumppaneita',
    },
    'partner-access': {
      short: 'Kumppaneita ulottuvilla',
      question: 'Mitkä ulkomaille myyvät yritykset tunnette hyvin?',
      anchors: [
        'Emme osaa nimetä yhtään, joka vastaisi soittoomme',
        'Nimi tai kaksi on messuilta; olemme tavanneet korkeintaan kerran',
        'Yhden kanssa olemme tehneet työn tai vaihtaneet suunnitelmia',
        'Kaksi tai useampi on kokeillut tuotettamme ja neuvottelee ehdoista',
        'Kumppani, jolla on jälleenmyyjiä ainakin kymmenessä maassa, myy jo kanssamme',
      ],
      high: 'Tunnette yrityksiä, jotka myyvät ulkomaille',
      low: 'Tunnette harvoja yrityksiä, jotka myyvät ulkomaille',
    },
    'support-organization-access': {
      short: 'Tukiorganisaatioiden apu',
      question: 'Mitä apua saatte viennin edistäjiltä ja muilta tukijoilta?',
      anchors: [
        'Tietääksemme mikään virasto, kauppakamari tai klusteri ei voi auttaa',
        'Uutiskirjeet tulevat, mutta emme ole vielä pyytäneet mitään',
        'Neuvoja tuntee yrityksemme ja on vastannut kysymykseen tai pariin',
        'Tänä vuonna ne järjestivät meille markkinamatkan tai maksoivat osan siitä',
        'Sama neuvoja tekee suunnitelmaa kanssamme ja avaa ovia ulkomailla',
      ],
      high: 'Tukiorganisaatiot auttavat teitä',
      low: 'Saatte vähän apua tukiorganisaatioilta',
    },
    'domestic-market-strength': {
      short: 'Vahvuus kotimaassa',
      question: 'Kuinka hyvin kotimaan myynti kantaa yritystänne?',
      anchors: [
        'Se ei kata kuluja, tai täällä ei ole markkinoita',
        'Kulut katetaan hyvinä vuosina, eikä kasvua juuri ole näkyvissä',
        'Vakioasiakkaat pitävät toiminnan käynnissä, mutta vähän jää yli',
        'Joka vuosi tulee voittoa, ja osa siitä menee kehitykseen',
        'Olemme täällä ykkösvaihtoehto, ja uusista palveluista maksetaan',
      ],
      high: 'Kotimaan myynti kantaa yritystänne',
      low: 'Kotimaan myynti kantaa yritystänne heikosti',
    },
  },
  paths: {
    innovation: {
      criteria: {
        'inhouse-digital-capability': {
          for: 'Oma väkenne osaa rakentaa digitaalisia palveluja',
          against: 'Harva teillä osaa rakentaa digitaalisia palveluja',
        },
        'domestic-market-strength': {
          for: 'Kotimaan myynti voi maksaa kehityksen',
          against: 'Kotimaan myynti on liian heikkoa maksamaan kehityksen',
        },
        'digital-awareness': {
          for: 'Hyödynnätte jo antureita ja dataa',
          against: 'Työ antureiden ja datan parissa on tuskin alkanut',
        },
        'partner-reliance': {
          for: 'Pystytte toistaiseksi myymään ilman kumppaneita',
          against: 'Tarvitsette kumppaneita tavoittaaksenne asiakkaat',
        },
        'competitive-urgency': {
          for: 'Kukaan ei hoputa, joten palvelut voivat tulla ensin',
          against: 'Kilpailijat eivät ehkä jätä teille aikaa',
        },
        ambidexterity: {
          for: 'Palvelut ensin on yksi hanke kerrallaan, mikä sopii tiimillenne',
          against: 'Tiiminne voisi etsiä kumppaneita sillä välin',
        },
        'partner-access': {
          for: 'Tunnette vielä vähän kumppaneita, ja vahvat palvelut houkuttelevat niitä',
          against: 'Ulottuvilla olevat kumppanit joutuisivat odottamaan',
        },
        'investment-capacity': {
          for: 'Yksi hanke kerrallaan säästää budjettianne',
          against: 'Budjettinne kantaisi muutakin kuin palvelut',
        },
        'risk-appetite': {
          for: 'Tutut asiakkaat pitävät riskin pienenä',
          against: 'Ottaisitte enemmän riskiä kuin tämä polku vaatii',
        },
      },
      needs: [
        'Muutama kotimaan asiakas, joka kokeilee uusia palveluja kanssanne',
        'Joku, joka rakentaa ja ylläpitää ohjelmistoa, oma tai ostettu',
        'Tulot, jotka kantavat teitä vientimyynnin ollessa pientä',
      ],
      waits:
        'Kumppanisopimukset ja uudet maat odottavat, kunnes palvelunne voi räätälöidä nopeasti.',
    },
    ecosystem: {
      criteria: {
        'partner-reliance': {
          for: 'Tienne asiakkaiden luo kulkee joka tapauksessa kumppanien kautta',
          against: 'Ette tarvitse kumppaneita tavoittaaksenne asiakkaat',
        },
        'partner-access': {
          for: 'Tunnette yrityksiä, jotka voisivat myydä puolestanne ulkomailla',
          against: 'Tunnette harvoja yrityksiä, jotka voisivat myydä puolestanne ulkomailla',
        },
        'support-organization-access': {
          for: 'Tukiorganisaatiot voivat avata teille ovia',
          against: 'Mikään tukiorganisaatio ei vielä avaa teille ovia',
        },
        'ecosystem-knowledge-synergy': {
          for: 'Keräätte jo tietoa ulkomaan markkinoista ja kumppaneista',
          against: 'Teillä on vähän tietoa ulkomaan markkinoista ja kumppaneista',
        },
        'inhouse-digital-capability': {
          for: 'Kumppanit voivat tuoda teiltä puuttuvan digitaalisen osaamisen',
          against: 'Oma väkenne voisi rakentaa palveluja odottamatta muita',
        },
        ambidexterity: {
          for: 'Kumppanit ensin on yksi hanke kerrallaan, mikä sopii tiimillenne',
          against: 'Tiiminne voisi rakentaa palveluja sillä välin',
        },
        'investment-capacity': {
          for: 'Myynti muiden kautta säästää budjettianne',
          against: 'Budjettinne kantaisi muutakin kuin kumppanit',
        },
        'domestic-market-strength': {
          for: 'Kotimaassa on vähän odotettavaa',
          against: 'Kotimaan myynti voisi maksaa ensin palvelut',
        },
        'risk-appetite': {
          for: 'Kumppanit jakavat riskin kanssanne',
          against: 'Ottaisitte enemmän riskiä kuin kumppanit jättävät teille',
        },
      },
      needs: [
        'Yksinkertainen digitaalinen palvelu, jonka muut voivat myydä ja asentaa',
        'Aukko suuremman yrityksen valikoimassa, jonka te täytätte',
        'Joku, jonka tehtävä on huolehtia kumppaneista',
      ],
      waits:
        'Pidemmälle viedyt omat palvelut odottavat, kunnes kehitätte yhdessä kumppanien kanssa.',
    },
    scaling: {
      criteria: {
        'offering-uniqueness': {
          for: 'Harva muu tarjoaa samaa kuin te',
          against: 'Muut tarjoavat lähes samaa ja voisivat seurata perässä',
        },
        'investment-capacity': {
          for: 'Rahaa on molempiin hankkeisiin',
          against: 'Rahaa on liian vähän molempiin hankkeisiin',
        },
        ambidexterity: {
          for: 'Tiiminne pystyy molempiin hankkeisiin yhtä aikaa',
          against: 'Tiiminne ei vielä pysty molempiin hankkeisiin yhtä aikaa',
        },
        'risk-appetite': {
          for: 'Omistajat hyväksyvät, että paljon voidaan menettää',
          against: 'Omistajat eivät halua vaarantaa paljon',
        },
        'competitive-urgency': {
          for: 'Kilpailijat ovat liikkeellä, joten nopeus kannattaa',
          against: 'Kilpailijat ovat kaukana, joten nopeudesta on vähän hyötyä',
        },
        'inhouse-digital-capability': {
          for: 'Oma väkenne osaa rakentaa palveluja nopeasti',
          against: 'Muiden pitäisi rakentaa palvelunne',
        },
        'partner-access': {
          for: 'Ulkomaille myyviä kumppaneita on ulottuvilla',
          against: 'Kumppanit pitäisi ensin löytää',
        },
        'digital-awareness': {
          for: 'Työ antureiden ja datan parissa on käynnissä',
          against: 'Ensimmäiset askeleet antureiden ja datan parissa ovat vielä edessä',
        },
        'ecosystem-knowledge-synergy': {
          for: 'Tiedätte markkinoista ja kumppaneista tarpeeksi aloittaaksenne',
          against: 'Ulkomaan markkinat ja kumppanit tunnetaan vielä heikosti',
        },
      },
      needs: [
        'Tarjonta, jota kilpailijat eivät voi nopeasti jäljitellä',
        'Raha, josta on sovittu useaksi vuodeksi, tappiot mukaan lukien',
        'Kaksi tiimiä, yksi palveluille ja yksi kumppaneille',
      ],
      waits: 'Palvelut ja kumppanit eivät odota; yrityksen muut suunnitelmat joutuvat odottamaan.',
    },
  },
};
