import type { MatrixWords } from './words.ts';

export const sv: MatrixWords = {
  dimensions: {
    'digital-service-maturity': {
      name: 'Digital tjänstemognad',
      short: 'Digitala tjänster',
      description:
        'Hur långt ni har kommit från att bara sälja maskiner och reservdelar till att också sälja tjänster som bygger på data.',
    },
    'ecosystem-involvement': {
      name: 'Ekosystem\u00ADsamverkan',
      short: 'Samarbeten',
      description:
        'Hur nära ni samarbetar med de företag och organisationer som kan hjälpa er att sälja och leverera utomlands.',
    },
  },
  phases: {
    'digital-awareness': {
      name: 'Digital medvetenhet',
      short: 'Digital medvetenhet',
      description:
        'Företaget går igenom sin kompetens och sina system, köper sina första sensorer och börjar tolka data.',
    },
    'digital-service-innovation': {
      name: 'Digital tjänste\u00ADinnovation',
      short: 'Tjänste\u00ADinnovation',
      description:
        'Företaget säljer sina första digitala tjänster, till exempel fjärrsupport, och exporterar dem med sina produkter.',
    },
    'digital-service-mass-customization': {
      name: 'Masskund\u00ADanpassning av digitala tjänster',
      short: 'Masskund\u00ADanpassning',
      description:
        'Företaget bygger tjänster av standardmoduler och anpassar dem snabbt till olika branscher.',
    },
    'ecosystem-knowledge-synergy': {
      name: 'Kunskapssynergi i ekosystemet',
      short: 'Kunskapssynergi',
      description:
        'Företaget samlar fakta om marknader utomlands, jämför tänkbara partner och tar reda på vad var och en kan.',
    },
    'ecosystem-integration': {
      name: 'Integration i ekosystemet',
      short: 'Integration',
      description:
        'Företaget skriver avtal, träffar sina partner på fasta tider och bestämmer hur det ska arbeta med konkurrenter.',
    },
    'ecosystem-value-co-creation': {
      name: 'Gemensamt värdeskapande i ekosystemet',
      short: 'Gemensamt värdeskapande',
      description:
        'Företaget vinner andra för ett gemensamt erbjudande, är öppet mot dem och utvecklar nya tjänster tillsammans med dem.',
    },
  },
  activities: {
    'assess-digital-readiness': {
      name: 'Kartlägg er digitala förmåga',
      question: 'Hur bedömer ni er egen digitala kompetens och era system?',
      description:
        'Om ni känner till bristerna först slipper ni köpa verktyg som ingen kan använda.',
      anchors: [
        'Hittills har ingen gått igenom vad vi har eller saknar',
        'Brister tas upp på möten, men ingen skriver ner dem',
        'Hela företaget, eller en del av det, har gåtts igenom skriftligt',
        'Varje år går vi igenom hela företaget och gör en åtgärdslista',
        'En utomstående deltar i årsgenomgången; varje brist får en ansvarig och en budget',
      ],
    },
    'invest-in-digital-technologies': {
      name: 'Investera i digital teknik',
      question: 'Hur finansierar ni sensorer och uppkopplade maskiner?',
      description: 'Sensorer och uppkoppling samlar in de data som alla senare tjänster bygger på.',
      anchors: [
        'Pengarna går till maskiner och verktyg, ännu inget till sensorer eller data',
        'Vi har begärt offerter eller lånat en sensor, men inte köpt något',
        'Sensorer eller modem köps från fall till fall, till någon maskin i taget',
        'En årlig budgetpost finns, och de flesta nya maskiner kopplas upp',
        'En treårsplan rangordnar projekt efter återbetalningstid; alla nya maskiner kopplas upp',
      ],
    },
    'develop-monitoring-analytics': {
      name: 'Övervaka maskiner och analysera deras data',
      question: 'Vad gör ni med data från maskiner i drift?',
      description:
        'Data lönar sig när någon läser dem och agerar, hur långt bort maskinen än står.',
      anchors: [
        'Det som våra maskiner registrerar stannar i dem, oläst',
        'Någon läser loggar för hand, oftast efter ett haveri',
        'En instrumentpanel eller ett larm testas på en eller några maskiner',
        'En utsedd person bevakar de flesta uppkopplade maskiner och agerar på larm',
        'För de flesta fel får vi en förvarning, och vi räknar falsklarmen',
      ],
    },
    'create-value-adding-digital-services': {
      name: 'Skapa digitala tjänster som kunderna har nytta av',
      question: 'Vilka digitala tjänster köper kunderna av er?',
      description:
        'Fjärrsupport eller övervakning blir en affär när den sparar tid åt kunden och har ett pris.',
      anchors: [
        'Inga, och inga diskuteras: vi säljer maskiner, reservdelar och servicetimmar',
        'Inget säljs än; vi hjälper till gratis via video eller prövar idéer på kunder',
        'En tjänst, till exempel fjärrsupport, testas hos några kunder',
        'Minst en har pris och avtal, och kunderna betalar varje år',
        'De ger mer än en tiondel av omsättningen, och de flesta avtal förnyas',
      ],
    },
    'develop-international-product-service-offerings': {
      name: 'Sälj produkt och digital tjänst tillsammans utomlands',
      question: 'Hur säljer ni produkt och tjänst tillsammans utomlands?',
      description:
        'En maskin med fjärrservice binder en utländsk kund till er mycket bättre än enbart maskinen.',
      anchors: [
        'Vi exporterar inget, eller produkter utan någon tjänst',
        'När en utländsk kund frågar räknar vi fram en offert på tjänsten',
        'I ett första land säljer vi maskin och fjärrservice som ett paket',
        'Vi säljer ett paket med fasta priser och villkor i två eller fler länder',
        'De flesta exportorder, från fem eller fler länder, omfattar ett servicepaket',
      ],
    },
    'take-modular-service-approach': {
      name: 'Bygg tjänster av standardmoduler',
      question: 'Hur sätter ni ihop en ny tjänst?',
      description:
        'Med moduler som görs en gång och används ofta blir den tionde kunden billigare att betjäna.',
      anchors: [
        'Varje tjänst görs från grunden, eller så har vi inga ännu',
        'Bitar av gamla jobb återanvänds, i den mån någon minns dem',
        'En första tjänst är uppdelad i moduler med fast innehåll och pris',
        'De flesta tjänster byggs från en skriftlig lista över standardmoduler',
        'Att lägga till en tjänst tar dagar, eftersom nästan alla moduler redan finns',
      ],
    },
    'configure-product-service-digital-modules': {
      name: 'Konfigurera produkt, tjänst och programvara som en helhet',
      question: 'Hur får ni ihop produkt, tjänst och programvara till ett erbjudande?',
      description:
        'Med kombinationer som är testade i förväg svarar ni varje kund snabbt och kan till och med lova ett resultat.',
      anchors: [
        'Vi offererar produkten; allt annat är en sak för sig',
        'En ingenjör räknar ut varje kombination för hand',
        'I några offerter har vi prövat ett blad med tillval som passar ihop',
        'Ett verktyg eller en prislista har alla testade tillval; en offert tar en dag',
        'Med testade tillval skriver vi avtal som utlovar drifttid eller volym',
      ],
    },
    'customize-for-customer-and-industry-segments': {
      name: 'Anpassa tjänster till kundgrupper och branscher',
      question: 'Hur skiljer sig era tjänster mellan olika branscher?',
      description:
        'Det som fungerar i ett sågverk kan fungera i en gruva, när ni vet vad som måste ändras.',
      anchors: [
        'Kunderna är inte indelade: samma tjänst till alla, eller en unik till var och en',
        'Önskemål från sågverk, gruvor eller verkstäder noteras, men varianter saknas',
        'En kundgrupp har en egen variant, på prov eller till försäljning',
        'Minst två branscher har en egen variant, ett eget pris och en referensanläggning',
        'Vartannat år går vi in i en ny bransch, mest genom att ändra inställningar',
      ],
    },
    'gather-global-market-knowledge': {
      name: 'Samla kunskap om marknader utomlands',
      question: 'Hur lär ni känna marknader utomlands?',
      description:
        'Exportrådgivare, kunder och vana exportörer kan berätta vad en marknad kräver innan ni lägger pengar på den.',
      anchors: [
        'Nyheter från utländska marknader når oss av en slump',
        'Vi läser rapporter och har pratat med en organisation för exportstöd',
        'Någon eller några marknader har vi besökt, och det vi fick veta är sparat',
        'En utsedd person samlar marknadsfakta till en genomgång varje kvartal',
        'Partnernas månadsrapporter ingår i vår kvartalsgenomgång och har ändrat planer',
      ],
    },
    'assess-potential-partners': {
      name: 'Bedöm tänkbara partner',
      question: 'Hur väljer ni partner för försäljning utomlands?',
      description:
        'Många företag kan sälja eller stödja ert erbjudande; få har räckvidden, kompetensen och egna skäl att göra det.',
      anchors: [
        'Ingen lista finns; vem som än dyker upp kan bli partner',
        'Några namn är kända, från mässor eller via kunder',
        'Minst två kandidater har jämförts efter skriftliga kriterier',
        'Alla kandidater poängsätts på räckvidd, kompetens och vad de vill ha av oss',
        'Varje år bedöms våra partner på nytt; minst en har tillkommit eller bytts ut',
      ],
    },
    'identify-knowledge-complementarities': {
      name: 'Hitta var partnernas kunskap kompletterar er egen',
      question: 'Hur tar ni reda på vad en partner kan som ni inte kan?',
      description: 'En partner är mest värd där var och en av er kan det som den andra inte kan.',
      anchors: [
        'Vårt kunnande har inte jämförts med någon annans',
        'Det pratas om saken över lunch eller på en mässa, utan något på papper',
        'Tillsammans med en eller två partner har vi listat vem som kan vad',
        'Gemensamma offerter utgår från en lista över vad alla huvudpartner kan',
        'Efter varje gemensamt projekt uppdaterar vi listan och utbildar varandra',
      ],
    },
    'formalize-collaboration': {
      name: 'Skriv avtal med era partner',
      question: 'Vad har ni skriftligt med era partner?',
      description:
        'Ett underskrivet avtal säger vem som gör vad, och gäller även när de som först skakade hand har slutat.',
      anchors: [
        'Bara order och fakturor; resten är ett handslag',
        'Det finns en avsiktsförklaring eller ett utkast, men inget underskrivet avtal',
        'Några partner har skrivit på, för ett projekt, ett provår eller längre',
        'Alla huvudpartner har skrivit på om roller, dataägande och betalning',
        'Avtalen löper i flera år och delar på intäkterna, och några har förnyats',
      ],
    },
    'develop-coordination-routines': {
      name: 'Skapa rutiner för arbetet med partner',
      question: 'Hur samordnar ni arbetet med era partner?',
      description:
        'Fasta möten och gemensamma listor håller arbetet igång mellan företag, språk och tidszoner.',
      anchors: [
        'Vi ringer varandra när något har gått fel',
        'Någon av oss hör av sig då och då, per telefon och mejl',
        'Ett återkommande möte med protokoll prövas med en partner',
        'Varje huvudpartner har mötesdatum, en kontaktperson och en delad uppgiftslista',
        'Ett och samma ärendesystem används av alla partner, och svarstiderna mäts',
      ],
    },
    'align-coopetition': {
      name: 'Samarbeta med konkurrenter på tydliga villkor',
      question: 'Hur hanterar ni en konkurrent som också kan bli partner?',
      description:
        'Ett företag kan vara er konkurrent i ett jobb och er partner i nästa, inom konkurrensrättens ramar.',
      anchors: [
        'Konkurrenter förblir konkurrenter; vi har inte pekat ut någon att arbeta med',
        'Vi pratar på mässor och har pekat ut en som vi kan arbeta med',
        'Ett anbud eller en leverans ihop med en konkurrent har prövats',
        'Gemensamma jobb återkommer, och det står skrivet vad som delas och vad som är hemligt',
        'En depå, ett servicelag eller en datastandard drivs ihop med en konkurrent',
      ],
    },
    'use-value-proposition-for-ecosystem-formation': {
      name: 'Visa partner vad de vinner på att vara med',
      question: 'Hur visar ni andra företag vad de vinner på att vara med?',
      description:
        'Företag går med när de ser, i siffror, vad ni kan vinna ihop och ingen kan vinna ensam.',
      anchors: [
        'Vi har inte frågat oss vad andra skulle tjäna på det',
        'Vi kan säga det på ett möte, men har inte visat några siffror på papper',
        'Några företag har sett en sida med siffror; högst ett har gått med',
        'Två eller fler företag har gått med efter att ha sett vår kalkyl',
        'Företag ber att få gå med, och partner presenterar själva det gemensamma erbjudandet',
      ],
    },
    'build-synergetic-trustful-relationships': {
      name: 'Bygg öppna och förtroendefulla relationer',
      question: 'Hur öppna är ni och era partner mot varandra?',
      description:
        'Företag som är öppna om planer, data och misstag vågar ta sig an större saker ihop.',
      anchors: [
        'Var och en berättar vad ordern kräver, och inte mer',
        'Planer delas med en kontaktperson som vi råkar känna väl',
        'En partner ser våra data och misstag och visar oss sina',
        'Våra huvudpartner ser data i realtid, och dåliga nyheter berättas inom några dagar',
        'Partner betygsätter vår öppenhet varje år, och en regel fördelar kostnaden för misstag',
      ],
    },
    'develop-co-creation-routines': {
      name: 'Gör gemensam utveckling till en rutin',
      question: 'Hur utvecklar ni nya tjänster med partner och kunder?',
      description:
        'Överenskomna steg gör ett lyckat projekt till nästa, och tar det till nya länder.',
      anchors: [
        'Vi utvecklar på egen hand, om alls, och visar resultatet',
        'Partner och kunder får säga vad de tycker under arbetets gång',
        'Minst ett gemensamt projekt har haft folk och pengar från båda håll',
        'Gemensamma projekt följer överenskomna steg, från idélista till delade intäkter',
        'Ett gemensamt team lanserar varje år en tjänst i ännu ett land',
      ],
    },
  },
  levels: ['Inte påbörjat', 'Undersöks', 'Testas', 'Etablerat', 'Ledande'],
  unknown: 'Vet inte',
  paths: {
    innovation: 'Innovationsvägen',
    ecosystem: 'Ekosystemvägen',
    scaling: 'Skalningsvägen',
  },
  cells: {
    '1-1':
      'Företag här säljer produkter, provar sina första sensorer och lär känna marknader utomlands.',
    '1-2':
      'Partner med avtal tar produkterna utomlands; de digitala tjänsterna är ännu enkla eller gratis.',
    '1-3':
      'Företag här planerar och utvecklar ihop med partner, men de egna digitala tjänsterna är ännu enkla.',
    '2-1':
      'Några kunder betalar för fjärrsupport eller övervakning; partner utomlands söks fortfarande.',
    '2-2': 'Produkt och digital tjänst säljs som paket utomlands, genom partner med avtal.',
    '2-3':
      'Partner hjälper till att ta fram och sälja nya tjänster, men varje tjänst är ännu till stor del ett hantverk.',
    '3-1':
      'Företag här anpassar tjänster snabbt med standardmoduler, mest för marknader som de känner.',
    '3-2': 'Anpassade tjänster når flera branscher, och partner med avtal tar dem utomlands.',
    '3-3':
      'Företag här anpassar tjänster tillsammans med partner och lanserar dem i land efter land.',
  },
  cite: {
    'kolagar-2022': 'Kolagar m.fl. 2022',
    'reim-2022': 'Reim m.fl. 2022',
    'ciasullo-2021': 'Ciasullo m.fl. 2021',
    'garcia-martin-2025': 'Garcia Martin m.fl. 2025',
    'sjodin-2020': 'Sjödin m.fl. 2020',
  },
  scope: {
    'kolagar-2022':
      'Intervjuer med 26 små och medelstora industriföretag i Sverige och Finland, sex av dem på djupet.',
  },
};
