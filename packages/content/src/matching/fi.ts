import type { MatchingWords } from './words.ts';

export const fi: MatchingWords = {
  components: {
    'value-creation': {
      name: 'Arvon luominen',
      description: 'Mitä tarjoatte ulkomailla ja miten asiakkaat siellä saavat siitä tietää.',
    },
    'value-delivery': {
      name: 'Arvon toimittaminen',
      description:
        'Kumppanit, ihmiset ja osaaminen, joiden avulla tarjontanne tavoittaa asiakkaat ulkomailla.',
    },
    'value-capture': {
      name: 'Arvon kotiuttaminen',
      description: 'Mitä myynti ulkomaille maksaa teille ja kuinka tasaisesti rahaa tulee.',
    },
  },
  themes: {
    'market-knowledge': 'Markkina\u00ADtuntemus',
    'international-marketing': 'Kansainvälinen markkinointi',
    'value-proposition': 'Tarjonnan sopivuus',
    'international-collaboration': 'Kansainvälinen yhteistyö',
    'resource-limitations': 'Niukat voimavarat',
    competence: 'Osaaminen',
    'increased-costs': 'Kasvavat kustannukset',
    'unstable-revenues': 'Epävakaat tulot',
  },
  challenges: {
    'shortage-of-suitable-customers': {
      name: 'Sopivia asiakkaita on liian vähän',
      says: 'Löydämme ulkomailta tuskin asiakkaita, joille kokomme ja tuotteemme sopivat',
    },
    'limited-market-information': {
      name: 'Liian vähän tietoa markkinoista',
      says: 'Tiedämme liian vähän markkinasta, jolle haluamme',
    },
    'limited-recognition': {
      name: 'Heikko tunnettuus',
      says: 'Meitä ei huomata ulkomailla',
    },
    'customer-acquisition': {
      name: 'Uusien asiakkaiden hankinta',
      says: 'Ensimmäisen asiakkaan saaminen vie meiltä liikaa aikaa ja rahaa',
    },
    'channels-to-customers': {
      name: 'Kanavat asiakkaiden luo',
      says: 'Emme pääse niiden jälleenmyyjien ja kauppojen valikoimiin, joista asiakkaat ostavat',
    },
    'offering-market-misfit': {
      name: 'Tarjonta ei sovi markkinoille',
      says: 'Se, mitä myymme kotimaassa, ei sovi siihen, mitä siellä halutaan',
    },
    'no-demand-for-additional-services': {
      name: 'Lisäpalveluille ei ole kysyntää',
      says: 'Ulkomaiset asiakkaat haluavat tuotteen eivätkä palvelujamme',
    },
    'lack-of-suitable-partners': {
      name: 'Sopivia kumppaneita ei löydy',
      says: 'Emme löydä maasta oikeaa kumppania',
    },
    'building-partner-trust': {
      name: 'Kumppanien luottamus',
      says: 'Ulkomaiset kumppanit eivät vielä luota meidän kaltaiseemme pieneen yritykseen',
    },
    'lack-of-open-digital-platforms': {
      name: 'Avoimia digialustoja ei ole',
      says: 'Meillä ei ole puolueetonta paikkaa jakaa dataa muiden yritysten kanssa',
    },
    'lack-of-people-and-management': {
      name: 'Väkeä ja johtajia puuttuu',
      says: 'Meiltä puuttuu vientiin väkeä ja ennen kaikkea johtajia',
    },
    'limited-production-capacity': {
      name: 'Rajallinen tuotanto\u00ADkapasiteetti',
      says: 'Emme voisi valmistaa paljon enempää, jos tilauksia tulisi',
    },
    'lack-of-digital-capabilities': {
      name: 'Digitaalista osaamista puuttuu',
      says: 'Emme pysy mukana uusissa digitaalisissa toimintatavoissa',
    },
    'unattractive-manufacturing-jobs': {
      name: 'Tehdastyö ei houkuttele',
      says: 'Nuoret eivät halua meidän kaltaiseemme tehtaaseen töihin',
    },
    'rural-location': {
      name: 'Syrjäinen sijainti',
      says: 'Olemme kaukana kaikista, joita meidän pitäisi tavata',
    },
    'export-procedures-and-documentation': {
      name: 'Vienti\u00ADmenettelyt ja paperit',
      says: 'Tulli, todistukset ja lomakkeet syövät aikaamme ja rahojamme',
    },
    'high-transport-costs': {
      name: 'Kalliit kuljetukset',
      says: 'Rahti tekee meistä liian kalliita',
    },
    'low-margins': {
      name: 'Pienet katteet',
      says: 'Kova kilpailu ulkomailla jättää meille vähän voittoa',
    },
    'unaligned-regulations-and-taxes': {
      name: 'Maittain vaihtuvat säännöt ja verot',
      says: 'Kohtaamme joka maassa eri säännöt ja verot, ja ne muuttuvat',
    },
    'demand-fluctuation': {
      name: 'Heilahteleva kysyntä',
      says: 'Tilauksemme tulevat kaikki kerralla, eikä sitten tule yhtään',
    },
    'unhelpful-public-projects': {
      name: 'Julkiset hankkeet auttavat vähän',
      says: 'Julkiset vientihankkeet eivät antaneet meille mitään käyttökelpoista',
    },
  },
  activities: {
    'company-website': {
      name: 'Yrityksen verkkosivut',
      description:
        'Ostajien kielellä tehdyt sivut näyttävät, mitä teette ja miten teidät tavoittaa.',
      firstStep:
        'Pyytäkää kieltä äidinkielenään puhuvaa lukemaan etusivunne ja kertomaan, mitä myytte.',
      effort: 'Muutama viikko, enimmäkseen teksteihin, kuviin ja käännöksiin.',
      tools: 'Sivustotyökalu tai julkaisujärjestelmä, kääntäjä, kävijätilastot',
      takes: 'Yksi sisällöstä vastaava henkilö ja kääntäjä kullekin markkinalle',
      measure: 'Käynnit ja yhteydenotot kuukaudessa kustakin kohdemaasta',
    },
    'search-engine-visibility': {
      name: 'Näkyvyys hakukoneissa',
      description:
        'Hakusanat kunkin markkinan kielellä ja muutama maksettu mainos ohjaavat etsivät ostajat sivuillenne.',
      firstStep:
        'Kirjoittakaa kymmenen ilmausta, joita ostaja siellä käyttäisi, ja hakekaa niillä.',
      effort: 'Alkuun pääsee päivissä, sitten tunti tai kaksi viikossa.',
      tools: 'Hakusanatyökalu, hakumainonnan tili, kävijätilastot',
      takes: 'Sivut markkinan kielellä ja pieni kuukausibudjetti mainoksiin',
      measure: 'Hakujen tuomat yhteydenotot maittain ja kunkin hinta',
    },
    'third-party-rating-apps': {
      name: 'Arvostelu\u00ADsovellukset',
      description:
        'Sovellukset, joissa käyttäjät arvostelevat tuotteita, kertovat markkinan mieltymyksistä ja tuovat teidät uusien ostajien eteen.',
      firstStep:
        'Etsikää tuotteenne tai kilpailijan tuote arvostelusovelluksesta ja lukekaa kaksikymmentä kommenttia.',
      effort: 'Alkuun pääsee tunneissa, sitten kiinteä puolituntinen viikossa.',
      tools: 'Arvostelusovellukset, yksinkertainen taulukko kommenteista aiheittain',
      takes: 'Tuote, jota käyttäjät arvostelevat, ja joku, joka vastaa heille ystävällisesti',
      measure:
        'Arvostelujen määrä ja keskiarvo markkinoittain sekä niiden johdosta tehdyt muutokset',
    },
    'digital-contact-search': {
      name: 'Yhteyksien etsintä verkosta',
      description: 'Verkkohaulla löytyy maasta agentteja, maahantuojia ja jälleenmyyjiä.',
      firstStep:
        'Listatkaa kaksikymmentä lähituotteiden maahantuojaa, kullekin nimi ja sähköposti.',
      effort: 'Muutama päivä työpöydän ääressä kutakin maata kohti.',
      tools: 'Yrityshakemistot, ammatilliset verkostot, messuluettelot, yhteystietorekisteri',
      takes: 'Yksi henkilö, jolla on aikaa etsiä, kirjoittaa ja palata asiaan',
      measure: 'Ensimmäiset keskustelut sataa lähestyttyä yhteyttä kohti',
    },
    'digital-marketing-skills': {
      name: 'Digi\u00ADmarkkinoinnin taidot',
      description:
        'Joku yrityksessä opettelee vetämään verkkokampanjoita, sillä kilpailijoiden joukossa näkyminen vaatii taitoa.',
      firstStep:
        'Valitkaa oppija ja varatkaa hänelle kaksi tuntia viikossa ilmaiseen verkkokurssiin.',
      effort: 'Kaksi tai kolme kuukautta opettelua päivittäisen työn ohessa.',
      tools: 'Verkkokurssit, mainostilit, kokeilubudjetti, ulkopuolinen valmentaja',
      takes: 'Yksi utelias ihminen, joka pysyy talossa, ja lupa käyttää pieni summa kokeiluihin',
      measure: 'Yhden yhteydenoton hinta kuukausittain',
    },
    'remote-equipment-monitoring': {
      name: 'Omien laitteiden etäseuranta',
      description:
        'Seuraatte laitteitanne etänä, joten kenenkään ei tarvitse ajaa katsomaan niitä.',
      firstStep: 'Laskekaa viime kuun matkat, jotka tehtiin vain jonkin katsomiseksi.',
      effort: 'Muutama kuukausi ensimmäisiin kohteisiin, ja anturit ja yhteydet on ostettava.',
      tools: 'Anturit, yhdyskäytävät, seurantanäyttö ja hälytykset',
      takes: 'Verkkoon kytkettäviä koneita, joku, joka reagoi hälytyksiin, hieman rahaa antureihin',
      measure: 'Säästyneet matkat ja matkatunnit kuukaudessa',
    },
    'remote-commissioning-video': {
      name: 'Käyttöönotto videon välityksellä',
      description: 'Asiantuntijanne opastaa videolla kaukana olevia ihmisiä käyttöönoton ajan.',
      firstStep: 'Kokeilkaa videopuhelua omalta tehtaanlattialta ja kirjatkaa, mitä ei näy.',
      effort: 'Päiviä: kuulokkeet tai puhelin, tarkistuslista ja koe.',
      tools: 'Videopuhelut, päähän kiinnitettävä kamera, yhteiset tarkistuslistat',
      takes: 'Vakaa yhteys kohteessa ja siellä joku, jolla on taitavat kädet',
      measure: 'Ilman matkaa valmistuneet käyttöönotot ja säästyneet matkatunnit',
    },
    'online-recruitment': {
      name: 'Rekrytointi verkossa',
      description: 'Avoimet työpaikat ilmoitetaan siellä, missä muiden maiden ihmiset näkevät ne.',
      firstStep:
        'Kirjoittakaa yksi avoin paikka uusiksi ulkomaiselle lukijalle ja julkaiskaa se työpaikkasivustolla.',
      effort: 'Päiviä työpaikkaa kohti, kun teksti ja menettely ovat valmiina.',
      tools: 'Työpaikkasivustot, ammatilliset verkostot, videohaastattelut',
      takes: 'Työ, jonka voi tehdä englanniksi tai etänä, ja apua muuttoon',
      measure: 'Sopivat hakijat ja palkatut ilmoitusta kohti maittain',
    },
    'technology-forward-employer-image': {
      name: 'Maine huipputekniikan työpaikkana',
      description: 'Näytätte opiskelijoille ja hakijoille tehdastyönne digitaalisen puolen.',
      firstStep: 'Kuvatkaa minuutti uusinta konettanne yhdessä sen kanssa, joka sitä käyttää.',
      effort: 'Muutama viikko videoihin, vierailuihin ja kouluyhteyksiin, sitten pysyvä tapa.',
      tools: 'Lyhyet videot, sosiaalinen media, kouluvierailut, avoimet ovet',
      takes: 'Digitaalista työtä, jota todella on, ja nuoria, jotka näyttävät sitä mielellään',
      measure: 'Alle kolmikymppiset hakijat vuodessa ja koulujen vierailut',
      note: 'Kirjoittajien mukaan digitaalinen työ parantaa tehdastyön mainetta; sen näyttäminen on meidän askeleemme.',
    },
    'online-collaboration-software': {
      name: 'Yhteistyön verkkotyökalut',
      description: 'Yhteisistä työkaluista kaikki näkevät, miten yritys toimii ja missä mennään.',
      firstStep:
        'Siirtäkää yksi viikkolista, kuten avoimet tarjoukset, kaikille näkyvään taulukkoon.',
      effort: 'Alkuun pääsee päivissä, tavaksi se tulee muutamassa viikossa.',
      tools: 'Yhteiset asiakirjat, keskustelukanavat, tehtävätaulut',
      takes: 'Johtaja, joka käyttää sitä ensimmäisenä, ja yksi sääntö siitä, mikä kuuluu minne',
      measure: 'Osuus henkilöstöstä, joka käyttää sitä joka viikko',
    },
    'business-data-analytics': {
      name: 'Yrityksen datan analyysi',
      description:
        'Yrityksen kaikista osista kertyvä data näyttää, mitä tuotteissa ja palveluissa voi parantaa.',
      firstStep:
        'Kirjatkaa yksi kysymys, johon myyntidatanne voisi vastata, ja kokeilkaa taulukolla.',
      effort: 'Muutama kuukausi, sillä data on ensin löydettävä ja siivottava.',
      tools: 'Taulukkolaskenta, raportointityökalut, datayhteydet järjestelmien välillä',
      takes: 'Data, jota saatte käyttää, numeroihminen ja tunti viikossa sen katsomiseen',
      measure: 'Päätökset neljänneksessä, joita data muutti',
    },
    'remote-conferencing-and-networking': {
      name: 'Etäkokoukset ja verkostot',
      description: 'Säännölliset videokokoukset ja verkkoryhmät korvaavat lyhyen ajomatkan.',
      firstStep:
        'Kutsukaa yksi kumppani puolen tunnin videopuheluun sovittuna päivänä joka kuukausi.',
      effort: 'Alkuun pääsee tunneissa; jatkaminen on se vaikea osa.',
      tools: 'Videokokoukset, alan verkkoryhmät, virtuaalimessut',
      takes: 'Hyvä kamera, hyvä ääni ja harjoitusta ruudun kautta puhumiseen',
      measure: 'Keskustelut alueen ulkopuolisten ihmisten kanssa kuukaudessa',
      note: 'Tutkimus lisää, että perinteiset alat kaipaavat tässä vielä harjoitusta.',
    },
    'impartial-shared-platforms': {
      name: 'Puolueettomat yhteiset alustat',
      description:
        'Puolueeton taho pitää yllä alustaa, jolle yritykset tuovat ja jolta ne käyttävät dataa yhteiseen liiketoimintaan.',
      firstStep:
        'Kysykää toimialaliitoltanne, kuka voisi pitää sellaista ja mitkä kaksi yritystä lähtisivät mukaan.',
      effort: 'Vuosi tai enemmän, eikä yksi yritys siihen yksin pysty.',
      tools: 'Puolueettoman tahon ylläpitämä datan jakamisen alusta, käyttöoikeuksien säännöt',
      takes: 'Julkinen tai yhteinen omistaja ja useita yrityksiä, jotka sopivat säännöistä',
      measure: 'Dataa jakavat yritykset ja sen avulla tehdyt yhteiset tarjoukset',
      note: 'Tämä nojaa yhden johtajan toiveeseen; millään tutkimuksen yrityksellä ei ole tällaista alustaa.',
    },
    'digital-invoicing': {
      name: 'Sähköinen laskutus',
      description: 'Laskut ulkomaisille asiakkaille laaditaan ja lähetetään ilman paperia.',
      firstStep:
        'Kysykää kirjanpitojärjestelmän toimittajalta, mitä ulkomaisia laskumuotoja se osaa lähettää.',
      effort: 'Päiviä, jos kirjanpidon järjestelmä osaa sen.',
      tools: 'Laskutusjärjestelmä, sähköiset laskumuodot',
      takes: 'Siihen pystyvä kirjanpitojärjestelmä ja asiakkaan suostumus',
      measure: 'Päivät toimituksesta maksuun vientitilauksissa',
    },
    'online-payment': {
      name: 'Maksaminen verkossa',
      description:
        'Ulkomaiset asiakkaat maksavat kortilla tai mobiilimaksulla ainakin näytteet ja pienet tilaukset.',
      firstStep: 'Valitkaa yksi pieni tuote tai näyte, jonka voisi maksaa verkossa.',
      effort: 'Päivistä viikkoihin valmiilla maksupalvelulla.',
      tools: 'Maksupalvelu korteille ja mobiilimaksuille, yksinkertainen verkkokauppa',
      takes: 'Hinnasto, myyntiehdot ja pienten summien kirjanpito',
      measure: 'Verkossa maksetut tilaukset kuukaudessa ja maksamiseen kaatuneet kaupat',
    },
    'digital-currencies': {
      name: 'Digitaaliset valuutat',
      description:
        'Rajat ylittävät maksut hoidetaan digitaalisella valuutalla, kun siihen luotetaan.',
      firstStep:
        'Kysykää pankilta ja tilitoimistolta, mitä se merkitsisi verojen ja riskin kannalta.',
      effort: 'Muutama viikko, enimmäkseen lakiin, veroihin ja kirjanpitoon.',
      tools: 'Digitaalinen lompakko, vaihtopalvelu',
      takes: 'Asiakkaita, jotka haluavat sitä, lakineuvoja ja säännöt arvon laskun varalta',
      measure: 'Ulkomaanmaksun hinta ja päivät pankkisiirtoon verrattuna',
      note: 'Tutkimus liittää tämän siihen, että luottamus tällaisiin valuuttoihin kasvaa, ja sitä ei vielä ole.',
    },
    'automated-customer-care': {
      name: 'Asiakkaiden hoito muistutuksin',
      description:
        'Järjestelmä muistuttaa kyselemään kuulumisia kaupan jälkeen ja tarjoamaan seuraavaa.',
      firstStep:
        'Soittakaa kolmelle viimeksi ostaneelle ulkomaiselle asiakkaalle ja kirjatkaa heidän tarpeensa.',
      effort: 'Muutama viikko dataan, sääntöihin ja tottumuksiin.',
      tools: 'Asiakasrekisteri, jossa on muistutukset, sähköpostipohjat',
      takes: 'Siistit asiakastiedot ja henkilö, joka noudattaa muistutuksia',
      measure: 'Ulkomaisten asiakkaiden uusintatilaukset vuodessa',
    },
    'digital-product-communication': {
      name: 'Tuotteen esittely digitaalisesti',
      description: 'Videot, 3D-mallit ja videopuhelut selittävät tuotteen matkan sijasta.',
      firstStep: 'Kuvatkaa kolmen minuutin vastaus kysymykseen, jonka ostajat esittävät useimmin.',
      effort: 'Muutama viikko ensimmäisiin videoihin ja malleihin.',
      tools: 'Tuotevideot, 3D-katselu, videokokoukset',
      takes: 'Piirustuksia tai malleja, jotka saatte näyttää, ja joku, joka selittää hyvin',
      measure: 'Ilman vierailua voitetut tarjoukset',
    },
    'remote-monitoring-service': {
      name: 'Etäseuranta palveluna',
      description:
        'Anturit seuraavat asiakkaiden ostamia koneita, ja myytte huoltoa ennen vikaa palveluna.',
      firstStep: 'Kysykää kahdelta asiakkaalta, mitä tunnin seisokki heille maksaa.',
      effort: 'Puoli vuotta tai enemmän: tekniikka, hinta ja sopimus ovat kaikki uusia.',
      tools: 'Anturit, yhteys, seurantanäyttö, palvelusopimukset',
      takes: 'Asiakkaita, jotka jakavat dataa, päivystävä tuki ja hinta palvelulle',
      measure: 'Palvelumyynti vuodessa ja vältetyt viat',
    },
    'demand-forecasting': {
      name: 'Kysynnän ennustaminen',
      description: 'Aiemmista tilauksista oppiva ohjelmisto arvioi, mitä seuraavaksi tilataan.',
      firstStep:
        'Kootkaa kolmen vuoden tilaukset kuukausittain yhteen taulukkoon ja etsikää toistuvuutta.',
      effort: 'Puoli vuotta tai enemmän, ja tilausdataa vuosien ajalta.',
      tools: 'Ennusteohjelmisto tai data-asiantuntija, joka osaa koneoppimista',
      takes: 'Tilausdataa usealta vuodelta ja joku, joka kyseenalaistaa ennusteen',
      measure: 'Ennusteen ja tilausten ero prosentteina',
      note: 'Kirjoittajat ehdottavat tätä; tutkimuksen yritykset eivät olleet tulleet ajatelleeksi sitä.',
    },
    'shared-order-backlog': {
      name: 'Yhteinen tilauskanta',
      description:
        'Kaikki työntekijät näkevät avoimet tilaukset ja miettivät yhdessä, miten hiljaiset viikot täytetään.',
      firstStep:
        'Ripustakaa kuun avoimet tilaukset kaikkien kulkureitille ja puhukaa niistä kymmenen minuuttia.',
      effort: 'Päiviä yhteisellä taulukolla, viikkoja taululla ja näytöillä.',
      tools: 'Yhteinen suunnittelutaulu, yhteiset taulukot, näytöt tehtaanlattialla',
      takes: 'Avoimuutta tilauksista ja lyhyt kokous joka viikko',
      measure: 'Työttömät tunnit kuukaudessa ja ylityötunnit',
      note: 'Kirjoittajat ehdottavat tätä; mikään tutkimuksen yritys ei kertonut siitä.',
    },
  },
  evidence: {
    reported: {
      name: 'Raportoitu',
      description:
        'Jokin tutkimuksen yritys kertoo tästä vaikutuksesta, tai kirjoittajat toteavat sen tosiasiana.',
    },
    suggested: {
      name: 'Ehdotettu',
      description:
        'Kirjoittajat sanovat, että se voi auttaa, viittaavat muihin tai välittävät yrityksen toiveen.',
    },
    inferred: {
      name: 'Päätelty',
      description:
        'Tutkimus mainitsee toimen; sen liittäminen tähän haasteeseen on meidän tulkintamme.',
    },
  },
  effort: {
    S: { name: 'Pieni', description: 'Tunteja tai päiviä nykyisellä väellä.' },
    M: {
      name: 'Keskisuuri',
      description: 'Viikoista muutamaan kuukauteen, hieman rahaa tai apua.',
    },
    L: {
      name: 'Suuri',
      description: 'Puoli vuotta tai enemmän sekä rahaa, taitoja tai kumppaneita.',
    },
  },
  severity: {
    1: { name: 'Haitta', description: 'Se harmittaa meitä, mutta myynti jatkuu.' },
    2: { name: 'Jarru', description: 'Se hidastaa myyntiämme ulkomaille.' },
    3: { name: 'Este', description: 'Se pysäyttää myyntimme ulkomaille.' },
  },
  cite: 'Reim ym. 2022',
  scope:
    'Tutkimus nojaa keskusteluihin 29 pienen ja keskisuuren yrityksen kanssa Ruotsin ja Suomen maaseudulla.',
};
