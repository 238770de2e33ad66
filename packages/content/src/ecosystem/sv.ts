import type { EcosystemWords } from './words.ts';

export const sv: EcosystemWords = {
  antecedents: {
    'stakeholder-selection': {
      name: 'Val av intressenter',
      description: 'Ni väljer partner för det ni inte klarar er utan och för värderingar ni delar.',
    },
    actors: {
      name: 'Aktörer',
      description: 'Människor, maskiner och program deltar alla och gör något för varandra.',
    },
    'boundary-dematerialization': {
      name: 'Upplösta gränser',
      description: 'Data och kunnande rör sig lika lätt över företagets gräns som innanför den.',
    },
  },
  mechanisms: {
    consonance: {
      name: 'Konsonans',
      description: 'Ni passar ihop: ni vill samma sak, och var och en har det den andra saknar.',
    },
    resonance: {
      name: 'Resonans',
      description: 'Samarbetet går bra, och bättre med tiden.',
    },
    'decision-making': {
      name: 'Beslutsfattande',
      description: 'Beslut fattas där kunskapen finns, och varje beslut lär er något.',
    },
  },
  outcomes: {
    'strategic-value': {
      name: 'Strategiskt värde',
      description: 'Ni lär er vad kunderna behöver härnäst och når marknader som var stängda.',
    },
    'relational-value': {
      name: 'Relationsvärde',
      description: 'Andra litar på att ni håller ihop det hela, och har nytta av varandra.',
    },
  },
  dimensions: {
    'setting-the-condition': {
      name: 'Förutsättningar för gemensamt värdeskapande',
      short: 'Förut\u00ADsättningar',
      description: 'Vad ni utgår från och med vilka: banden som finns och de som saknas.',
    },
    'systemic-and-systematic-combining': {
      name: 'Systemisk och systematisk samman\u00ADkoppling',
      short: 'Koppla samman',
      description: 'Steg för steg knyter ni ihop data, människor och verktyg med partnernas.',
    },
    'digital-servitization-outcomes': {
      name: 'Utfall av digital tjänstefiering',
      short: 'Utfall',
      description: 'Nya digitala tjänster, och vad kunder och partner vinner på dem.',
    },
    'ecosystem-co-evolution': {
      name: 'Ekosystemets gemensamma utveckling',
      short: 'Utvecklas ihop',
      description: 'Era planer och partnernas planer börjar forma varandra.',
    },
  },
  loops: {
    reinforcing: {
      name: 'Förstärkande slinga',
      description: 'Att följa användare och resultat ihop visar vad ni snart bör göra mer av.',
    },
    balancing: {
      name: 'Balanserande slinga',
      description: 'Att lära ihop rättar till vad gruppen gör när omvärlden ändras.',
    },
  },
  reviews: {
    'co-monitoring': {
      name: 'Gemensam uppföljning',
      description: 'En kort avstämning med partner om vad användare säger och siffror visar.',
      question: 'Vad visade användare eller siffror?',
    },
    'co-learning': {
      name: 'Gemensamt lärande',
      description: 'En tillbakablick med partner på vad som har ändrats och hur ni anpassar er.',
      question: 'Vad lärde ni er tillsammans?',
    },
  },
  routes: {
    adaptation: {
      name: 'Anpassning',
      idea: 'Digitala verktyg kommer först, ett efter ett, och tjänsterna växer fram ur data.',
      starts: 'produkten i centrum, glapp mellan sälj och leverans, ingen information i realtid',
      boundaries: 'Gränserna öppnas lite i taget, med varje nytt digitalt verktyg.',
      decides: 'Besluten följer data.',
    },
    reconfiguration: {
      name: 'Omformning',
      idea: 'Tjänsterna kommer först, och en vidare krets av partner bygger det digitala med er.',
      starts: 'tjänsten i centrum, produkter och tjänster i ett paket, nära relationer',
      boundaries: 'Gränserna är öppna: universitet och ingenjörer utifrån kommer med.',
      decides: 'Besluten är snabba och gemensamma och ändras när läget ändras.',
    },
  },
  routeOutcomes: {
    'ongoing-service-innovation': 'ett tjänsteutbud som hela tiden blir bättre',
    'data-intensive-processes': 'arbete som drivs av data',
    'co-innovative-smart-solutions': 'smarta lösningar som ni hittar på ihop',
    'new-markets': 'nya marknader',
  },
  activities: {
    'co-problem-solving': {
      name: 'Lös kundernas problem ihop',
      description: 'Para ihop vad var och en kan med en sak som en kund vill ska gå bättre.',
      firstStep:
        'Ta med ett klagomål från en kund till en partner och kom överens om vem som gör vad.',
    },
    'co-sharing': {
      name: 'Dela data och regler',
      description: 'Ett ställe för data som alla får använda, med regler ni har enats om.',
      firstStep: 'Lista fem siffror som var sida vill se, och öppna två av dem.',
    },
    'co-analyzing': {
      name: 'Läs data tillsammans',
      description: 'Experter från flera företag ser på samma data och gör prognoser av dem.',
      firstStep: 'Träffas en timme över förra kvartalets data och skriv ner tre frågor.',
    },
    'co-developing': {
      name: 'Utveckla lösningar ihop',
      description: 'För samman idéer, ritningar och folk från flera företag i en ny lösning.',
      firstStep:
        'Bjud in två partner att skissa en lösning på ett behov som ingen av er klarar ensam.',
    },
    'co-committing': {
      name: 'Bind er vid gemensamma regler',
      description: 'Skriv tillsammans ner vad var och en bidrar med, får och svarar för.',
      firstStep: 'Sätt vars och ens mål, vinst och risk på en sida och skriv under.',
    },
    'co-building': {
      name: 'Bygg kunskap ihop',
      description: 'Utbilda folk över företagsgränser tills ny kunskap tillhör er alla.',
      firstStep: 'Byt en person under en vecka med en partner som kan det ni saknar.',
    },
  },
  statuses: {
    'not-started': 'Inte påbörjad',
    'in-progress': 'Pågår',
    done: 'Klar',
  },
  traits: {
    'value-logic': {
      name: 'Vad ni säljer',
      question: 'Vad betalar kunderna er för?',
      product: 'En produkt, med hjälp runt omkring',
      service: 'Ett resultat som vi upprätthåller åt dem',
    },
    'product-service-bundles': {
      name: 'Paket',
      question: 'Hur säljs produkter och tjänster?',
      product: 'Var för sig, med egna priser',
      service: 'I ett paket, med ett avtal',
    },
    'front-and-back-office': {
      name: 'Sälj och leverans',
      question: 'Hur arbetar sälj och leverans ihop?',
      product: 'Med mejl och egna listor',
      service: 'Utifrån samma bild av varje kund',
    },
    'real-time-information': {
      name: 'Information i realtid',
      question: 'När vet ni vad som händer hos kunden?',
      product: 'När någon ringer',
      service: 'Medan det händer',
    },
    'customer-relations': {
      name: 'Kundrelationer',
      question: 'Hur nära är ni kunderna?',
      product: 'Order för order',
      service: 'Gemensamma mål i flera år',
    },
  },
  leans: ['Klart det första', 'Mer det första', 'Mittemellan', 'Mer det andra', 'Klart det andra'],
  ratings: {
    consonance: {
      question: 'Hur väl passar ni ihop?',
      anchors: [
        'De vill något annat, eller har det vi redan har',
        'Vi möts i en affär; målen bortom den har vi aldrig jämfört',
        'Vissa mål är gemensamma, och var och en har något den andra saknar',
        'Målen är nedskrivna ihop, och luckor fylls åt båda håll',
        'Var och en planerar med den andra i tankarna, flera år framåt',
      ],
    },
    resonance: {
      question: 'Hur väl går samarbetet?',
      anchors: [
        'Vi arbetar knappt ihop, eller så slutar det i tvist',
        'Order och svar, då och då, ofta sent',
        'Regelbunden kontakt, och det vi avtalat blir oftast av',
        'Vi löser problem ihop och planerar i takt',
        'Varje varv går bättre, och båda vinner på det',
      ],
    },
  },
  levels: ['Ingen', 'Liten', 'Viss', 'God', 'Full'],
  roles: {
    customer: 'Kund',
    supplier: 'Leverantör',
    'technology-provider': 'Teknik\u00ADleverantör',
    'logistics-provider': 'Logistikföretag',
    distributor: 'Återförsäljare',
    research: 'Universitet eller forskning',
    'finance-and-advice': 'Finansiering eller rådgivning',
    association: 'Förening eller myndighet',
    other: 'Annan',
  },
  refusals: {
    'unknown-partner': 'Den partnern var inte med den dagen.',
    'in-the-way': 'Senare poster bygger på det som detta skulle ändra.',
    'unknown-review': 'Loggen har ingen sådan avstämning före detta.',
    'already-settled': 'Den åtgärden är redan avklarad.',
    'nothing-to-settle': 'Den avstämningen bad inte om något.',
    'empty-cycle': 'Skriv ner en avstämning först: ett varv utan någon har inte lärt er något.',
    'unknown-event': 'Loggen har ingen sådan post före den här.',
    'already-undone': 'Den posten är redan återtagen.',
  },
  cases: {
    alpha: {
      name: 'Alpha',
      industry: 'drycker',
      did: 'En nätbutik, sedan spårning, sedan gemensam analys, var gång med partner som hade nytta av det.',
    },
    beta: {
      name: 'Beta',
      industry: 'nyttofordon',
      did: 'Partner från industri och forskning byggde ihop en plattform för självkörande fordon.',
    },
  },
  cite: 'Ciasullo m.fl. 2021',
  scope:
    'Studien bygger på 2 stora multinationella företag; de med färre än 250 anställda uteslöts som ej redo.',
};
