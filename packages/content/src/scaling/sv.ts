import type { ScalingWords } from './words.ts';

export const sv: ScalingWords = {
  barriers: {
    'eternal-proof-of-concept': {
      name: 'Evigt koncepttest',
      description: 'Test följer på test, alla fungerar, och ingen skriver på för mer.',
    },
    'industrial-inertia': {
      name: 'Trög industri',
      description: 'Kunderna gillar idén och kommer sig ändå inte för att ändra något.',
    },
    'resource-drought': {
      name: 'Resurstorka',
      description: 'En handfull människor kan inte sälja, stödja och utveckla på en gång.',
    },
  },
  symptoms: {
    'low-solution-awareness': 'Få kunder vet att en sådan lösning finns',
    'language-gap': 'Vi och kunderna har olika ord för samma sak',
    'stalls-before-commercialization': 'Testerna går bra, och ordern kommer aldrig',
    'uneven-customer-digital-maturity': 'Några kunder har kommit långt, andra arbetar på papper',
    'stakeholder-silos': 'Kundens avdelningar pratar inte med varandra',
    'cost-driven-goals': 'Inköpare räknar vad det kostar och inte vad det ger',
    'development-versus-support': 'Att hjälpa användare tar tiden från produkten',
    'projects-need-large-providers': 'Projekten kräver mer folk än vi har',
    'single-provider-preference': 'Kunderna vill ha en stor leverantör för allt',
  },
  steps: {
    'conceptualize-customer-value': 'Formulera värdet för kunden',
    'validate-in-operations': 'Pröva i skarp drift',
    'assess-scaling-readiness': 'Bedöm om ni kan skala upp',
  },
  stages: {
    piloting: 'Pilotering',
    sensing: 'Avkänning',
    reconfiguration: 'Omställning',
    growth: 'Tillväxt',
  },
  phases: {
    'systematic-solution-piloting': {
      name: 'Systematisk pilotering av lösningen',
      short: 'Pilotering',
      description: 'Få och noga valda test visar vad kunder skulle betala för.',
    },
    'solution-market-evaluation': {
      name: 'Utvärdering av lösningens marknad',
      short: 'Marknads\u00ADutvärdering',
      description: 'Hitta branschen där produkten kan spridas, och vem som kan ta den dit.',
    },
    'ecosystem-development': {
      name: 'Utveckling av ekosystemet',
      short: 'Ekosystem\u00ADutveckling',
      description: 'Knyt partner till er, fördela arbetet och hjälp dem att göra det bra.',
    },
    'horizontal-partner-led-growth': {
      name: 'Horisontell partnerledd tillväxt',
      short: 'Partnerledd tillväxt',
      description: 'Partner säljer och bygger ut produkten för kunder som ni aldrig träffar.',
    },
    'customer-insights-mining': {
      name: 'Utvinning av kundinsikter',
      short: 'Kundinsikter',
      description: 'Lär av de kunder ni redan har var mer ni kan hjälpa dem.',
    },
    'service-operations-development': {
      name: 'Utveckling av tjänste\u00ADverksamheten',
      short: 'Tjänste\u00ADverksamhet',
      description: 'Bygg upp folket och vanorna som får igång varje kund.',
    },
    'vertical-customer-led-growth': {
      name: 'Vertikal kundledd tillväxt',
      short: 'Kundledd tillväxt',
      description: 'Väx först med varje kund, och ta sedan det som fungerade vidare till andra.',
    },
  },
  strategies: {
    'ecosystem-scaling': {
      name: 'Ekosystem\u00ADskalning',
      through: 'genom partner',
      idea: 'Ni gör en produkt som passar in i större erbjudanden; partner säljer den, installerar den och bygger på den.',
      price:
        'Framgången ligger i andras händer, så partner behöver omsorg, utbildning och en andel.',
    },
    'servitization-scaling': {
      name: 'Tjänste\u00ADskalning',
      through: 'genom stöd till kunder',
      idea: 'Ni håller er nära några få kunder, hjälper dem att nå resultat och växer med det de behöver härnäst.',
      price: 'Nära stöd kräver folk, så tillväxten kommer i små steg, en kund i taget.',
    },
  },
  activities: {
    'map-key-industry-players': {
      name: 'Kartlägg branschens nyckelföretag',
      short: 'Kartlägg nyckelföretag',
      description:
        'Lista de företag som betyder något, och vad lösningen vore värd för vart och ett.',
    },
    'engage-problem-owners': {
      name: 'Besök dem som äger problemet',
      short: 'Träffa problemägare',
      description: 'Tala med dem som ligger sömnlösa över det, och fråga vad som är värst.',
    },
    'adapt-to-customer-requests': {
      name: 'Anpassa efter det kunderna ber om',
      short: 'Anpassa efter önskemål',
      description: 'Ändra lösningen där det löser ett problem som ingen annan har löst.',
    },
    'test-in-key-operations': {
      name: 'Testa där kunden tjänar sina pengar',
      short: 'Testa i kärndriften',
      description: 'Prova den i kundens huvudproduktion, inte på en sidobänk.',
    },
    'take-total-care-role': {
      name: 'Ta hand om allt under testet',
      short: 'Ta helhetsansvar',
      description: 'Installera, utbilda användarna och var i beredskap tills de klarar sig själva.',
    },
    'refine-from-lessons': {
      name: 'Förbättra med det testet lärde er',
      short: 'Förbättra med lärdomar',
      description: 'Skriv ner varje vecka vad som gick fel, och laga det medan testet pågår.',
    },
    'document-success-stories': {
      name: 'Skriv ner det som fungerade',
      short: 'Beskriv framgångar',
      description: 'En sida per test, med siffror och ett namn som andra litar på.',
    },
    'gauge-internal-resources': {
      name: 'Räkna ert eget folk och kunnande',
      short: 'Räkna resurser',
      description: 'Vet hur många kunder ni kan betjäna nästa år, och vad som brister först.',
    },
    'weigh-core-and-complementary-roles': {
      name: 'Bestäm vad ni gör och vad andra får göra',
      short: 'Väg kärnroller',
      description: 'Lista alla uppgifter från försäljning till support, och vilka bara ni klarar.',
    },
    'evaluate-scaling-potential': {
      name: 'Jämför hur branscher ger rum att växa',
      short: 'Jämför potential',
      description: 'Titta på flera branscher, och på hur många kunder var och en kan ge.',
    },
    'assess-target-segment': {
      name: 'Studera den valda kundgruppen',
      short: 'Studera målgruppen',
      description:
        'Ta reda på vad som plågar den, dess leverantörer och vilka system ni måste passa.',
    },
    'identify-industry-partners': {
      name: 'Hitta partner i den branschen',
      short: 'Hitta partner',
      description: 'Poängsätt partner på passform, räckvidd, servicenät och hur ni kommer överens.',
    },
    'secure-partnership-agreements': {
      name: 'Skriv avtal med partner',
      short: 'Säkra avtal',
      description: 'Skriv in gemensamma mål, priser och plikter i ett avtal med rätt företag.',
    },
    'define-complementary-roles': {
      name: 'Kom överens om vem som gör vad',
      short: 'Fördela roller',
      description: 'Utse partner för försäljning, start och support, och säg vad ni slutar göra.',
    },
    'design-partner-quality-and-upskilling': {
      name: 'Utbilda partner och följ upp deras arbete',
      short: 'Partnernas kvalitet',
      description: 'Enas om vad som är bra nog, följ upp det och lär ut det som saknas.',
    },
    'align-on-partner-feedback': {
      name: 'Förbättra med det partner berättar',
      short: 'Lyssna på partner',
      description: 'Fråga partner på bestämda dagar vad kunderna saknar, och gör något åt det.',
    },
    'manage-partner-satisfaction': {
      name: 'Håll partner nöjda',
      short: 'Nöjda partner',
      description: 'Mät hur nöjda partner är, och red ut tvister innan de växer.',
    },
    'nurture-partner-generativity': {
      name: 'Låt partner bygga på er produkt',
      short: 'Partnernas tillägg',
      description:
        'Öppna gränssnitt och standarddelar låter andra lägga till det ni aldrig tänkte på.',
    },
    'map-customer-opportunities': {
      name: 'Kartlägg var ni kan hjälpa en kund härnäst',
      short: 'Kartlägg möjligheter',
      description: 'Rita en plan med varje kund: vad som kommer efter den första lösningen.',
    },
    'nurture-ambassadors': {
      name: 'Vinn människor som talar för er',
      short: 'Vinn ambassadörer',
      description: 'Hitta de få som ser poängen, och hjälp dem att övertyga sina kollegor.',
    },
    'join-innovation-projects': {
      name: 'Gå med i stora kunders utvecklingsprojekt',
      short: 'Gå med i projekt',
      description: 'Arbeta tidigt med ett ledande företag, så att det ni bygger möter dess behov.',
    },
    'establish-onboarding': {
      name: 'Ordna ett startprogram för nya kunder',
      short: 'Startprogram',
      description: 'Utbildning och första steg för varje kund, vad den än redan kan.',
    },
    'create-customer-success-organization': {
      name: 'Bygg ett team för kundernas resultat',
      short: 'Team för kundresultat',
      description: 'Utsedda personer följer hur varje kund använder lösningen, och griper in.',
    },
    'develop-agile-adaptation-routines': {
      name: 'Gör snabba ändringar till en rutin',
      short: 'Snabba ändringar',
      description: 'Se mönster i det kunderna ber om, och ändra saker inom några veckor.',
    },
    'upgrade-from-customer-data': {
      name: 'Uppgradera med data från användningen',
      short: 'Uppgradera med data',
      description: 'Vad kunderna gör och säger avgör vad nästa version innehåller.',
    },
    'co-create-and-customize-services': {
      name: 'Utveckla tjänster med kunder',
      short: 'Gemensamma tjänster',
      description: 'Låt kundens nästa behov leda till den tjänst som ni lägger till.',
    },
    'exploit-cross-segment-synergies': {
      name: 'Ta det som fungerar till andra kundgrupper',
      short: 'Nya kundgrupper',
      description:
        'Det som gör de mest krävande kunderna nöjda öppnar dörrar i andra branscher och länder.',
    },
  },
  statuses: {
    'not-started': 'Inte påbörjad',
    'in-progress': 'Pågår',
    done: 'Klar',
    skipped: 'Överhoppad',
  },
  forces: ['Känns inte', 'Lite', 'Tydligt', 'Hårt', 'Det stoppar oss'],
  outcomes: {
    'sales-to-current-customers': 'Försäljning till nuvarande kunder',
    'new-customer-segments': 'Nya kundgrupper',
    'new-regions-and-markets': 'Nya regioner och marknader',
  },
  traits: {
    'competitive-advantage': {
      name: 'Konkurrensfördel',
      question: 'Vad vill ni vara bättre på än andra?',
      ecosystem: 'Produkten: avancerad teknik, gjord som del av ett större erbjudande',
      servitization: 'Tjänsten: stöd, och en lösning som ändras med kunden',
    },
    'ecosystem-role': {
      name: 'Roll bland andra företag',
      question: 'Vem svarar för hela lösningen?',
      ecosystem: 'Ett annat företag; vi levererar en del, tillsammans med partner',
      servitization: 'Vi gör det; lösningen är vår, och vi sätter ihop den',
    },
    'customer-engagement': {
      name: 'Kontakt med kunder',
      question: 'Hur nära kunderna vill ni vara?',
      ecosystem: 'Lite direkt kontakt; en standardprodukt som kopplas in',
      servitization: 'Mycket kontakt; hjälp anpassad till hela kundens verksamhet',
    },
    'priority-objective': {
      name: 'Vems synpunkter avgör',
      question: 'Vems synpunkter ska avgöra vad ni utvecklar?',
      ecosystem: 'Våra partners',
      servitization: 'Våra kunders, och data från deras användning',
    },
    'go-to-market': {
      name: 'Väg till marknaden',
      question: 'Hur ska nya kunder nå er?',
      ecosystem: 'Genom partner som säljer den med sina egna produkter',
      servitization: 'Genom service som behåller kunder och sprids till liknande',
    },
    'firm-identity': {
      name: 'Vilka ni är',
      question: 'Åt vilket håll pekar företagets karaktär?',
      ecosystem: 'Vi är ingenjörer för en produkt',
      servitization: 'Vi är våra kunders medhjälpare',
    },
    'market-conditions': {
      name: 'Marknaden',
      question: 'Åt vilket håll pekar er marknad?',
      ecosystem: 'Många liknande kunder, som nås genom etablerade leverantörer',
      servitization: 'Få stora kunder, var och en med egna behov',
    },
    'internal-resources': {
      name: 'Ert folk och era pengar',
      question: 'Åt vilket håll pekar era egna resurser?',
      ecosystem: 'För få människor för att själva stödja kunder',
      servitization: 'Människor som kan, och pengar till långsam tillväxt',
    },
    'existing-partnerships': {
      name: 'Partner ni har',
      question: 'Åt vilket håll pekar era nuvarande partnerskap?',
      ecosystem: 'Partner som redan säljer, eller vill göra det',
      servitization: 'Knappt några, men nära band till kunder',
    },
  },
  leans: ['Klart det första', 'Mer det första', 'Mittemellan', 'Mer det andra', 'Klart det andra'],
  warnings: {
    'pilots-without-contract': {
      title: 'Evigt koncepttest',
      advice:
        'Var kräsna: enas före nästa pilot om en kund som är redo, ett tydligt behov och de siffror som avgör om ordern.',
    },
    'support-crowds-out-development': {
      title: 'Support tränger undan utveckling',
      advice:
        'Lista de supportuppgifter som en partner kan ta över, eller ge dem till utsedda personer, så att de andra kan utveckla.',
    },
    'phase-stalled': {
      title: 'Fasen står still',
      advice:
        'Välj en öppen aktivitet, utse en person och ett datum, eller hoppa över den och säg varför.',
    },
    'fork-stalled': {
      title: 'Kvar vid vägskälet',
      advice:
        'Skatta vad ni siktar på, se på båda strategierna och bestäm en dag för valet: varje månad här kostar utan att ge tillväxt.',
    },
    'both-strategies-started': {
      title: 'Två strategier på en gång',
      advice:
        'Väg båda, välj en och låt den andra vila: ett litet företag har sällan folk till både partner och nära stöd.',
    },
    'pilot-without-parameters': {
      title: 'En pilot utan måttstock',
      advice:
        'Kom överens skriftligt med kunden om vad som mäts, och från vilken siffra den köper.',
    },
    'pilot-without-end': {
      title: 'En pilot utan slut',
      advice: 'Sätt ett slutdatum med kunden, och be om ett ja eller nej den dagen.',
    },
    'breadth-before-depth': {
      title: 'Bredd före djup',
      advice:
        'Skaffa först resultat åt kunderna ni har; ett team som följer upp dem kommer före nya kundgrupper.',
    },
    'partners-not-looked-after': {
      title: 'Partner utan omsorg',
      advice:
        'Fråga varje partner hur det går, hjälp till med säljmaterial och utbildning, och ge deras synpunkter en plats.',
    },
    'barrier-stays-high': {
      title: 'Ett hinder som inte minskar',
      advice:
        'Se vilka tecken som kryssades varje gång, och välj ett att arbeta med till nästa bedömning.',
    },
    'left-open-behind-gate': {
      title: 'Kvarlämnat bakom en grind',
      advice: 'Gör det nu eller hoppa över det med ett skäl, så att listan talar sanning.',
    },
  },
  refusals: {
    'gate-elsewhere': 'Den grinden hör till en fas som ni inte är i.',
    'gate-passed': 'Den grinden är redan passerad.',
    'needs-reason': 'Det här behöver ett skäl; det sparas i loggen.',
    'gate-first': 'Passera först beredskapsgrinden, välj sedan strategi.',
    'same-strategy': 'Den strategin är redan vald.',
    'unknown-pilot': 'Loggen har ingen sådan pilot.',
    'pilot-ended': 'Den piloten är redan avslutad.',
    'too-early': 'Den dagen är tidigare än det som den bygger på.',
    'too-late': 'Den dagen är senare än det som bygger på den.',
    'unknown-event': 'Loggen har ingen sådan post före den här.',
    'already-undone': 'Den posten är redan återtagen.',
  },
  cases: {
    alfa: {
      name: 'Alfa',
      industry: 'tillverkning',
      offering: 'programvara för kundorderstyrd tillverkning i volym',
    },
    beta: {
      name: 'Beta',
      industry: 'gruvindustri',
      offering: 'data som blir synliga och lätta att hantera',
    },
    gamma: {
      name: 'Gamma',
      industry: 'gruvindustri',
      offering: 'programvara som ser avvikelser och varnar',
    },
    delta: {
      name: 'Delta',
      industry: 'processindustri',
      offering: 'system som utbyter och hanterar anläggningsdata',
    },
  },
  cite: 'Garcia Martin m.fl. 2025',
  scope:
    'Studien bygger på 4 företag med 4 till 14 anställda som säljer digitala lösningar till industrin.',
};
