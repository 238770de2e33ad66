import type { CocreationWords } from './words.ts';

export const sv: CocreationWords = {
  teams: {
    'digitalization-steering': {
      name: 'Styrgrupp för digitalisering',
      description:
        'Chefer från båda företagen, som väljer vad man arbetar med och betalar för det.',
      principle: 'Investerar steg för steg',
    },
    'agile-development': {
      name: 'Agil utveckling',
      description: 'Utvecklare från båda företagen, som prövar och bygger.',
      principle: 'Bygger i sprintar',
    },
    'operational-implementation': {
      name: 'Införande i driften',
      description: 'Tekniker och användare, som för in det i vardagen.',
      principle: 'Lär genom att göra',
    },
  },
  phases: {
    'identify-needs': {
      name: 'Identifiera behov',
      description: 'Ta tillsammans reda på var det skaver, innan någon talar om teknik.',
    },
    'prioritize-value': {
      name: 'Prioritera värde',
      description: 'Välj de få behov där svaret är värt mer än det kostar.',
    },
    'develop-micro-services': {
      name: 'Utveckla mikro\u00ADtjänster',
      description: 'Bygg den minsta tjänst som gör en sak bra.',
    },
    'implement-micro-services': {
      name: 'Införa mikro\u00ADtjänster',
      description: 'Ta den i bruk, och ändra den medan folk använder den.',
    },
    'evaluate-benefits': {
      name: 'Utvärdera nytta',
      description: 'Se vad den gav, och börja nästa varv med det.',
    },
  },
  activities: {
    'define-digitalization-goals': {
      name: 'Sätta mål för digitali\u00ADseringen',
      description: 'Kom överens om vad båda vill uppnå och vad var och en satsar.',
    },
    'assess-digitalization-opportunities': {
      name: 'Bedöma möjligheter',
      description: 'Gå igenom kundens arbete och lista var data kan hjälpa.',
    },
    'express-operational-needs': {
      name: 'Uttrycka driftens behov',
      description: 'Låt dem som kör maskinerna säga vad som hindrar dem.',
    },
    'select-digitalization-opportunities': {
      name: 'Välja möjligheter',
      description: 'Välj ett behov i taget efter vad det ger och kostar.',
    },
    'design-micro-service-concepts': {
      name: 'Utforma koncept',
      description: 'Skissa en tjänst med bara de funktioner som ger värde.',
    },
    'review-micro-service-concepts': {
      name: 'Granska koncept',
      description: 'Låt användarna säga vad som krävs för att arbeta med den.',
    },
    'prioritize-development-resources': {
      name: 'Prioritera resurser',
      description: 'Ge folk och pengar till det som valts, och ta dem från resten.',
    },
    'design-micro-service-solutions': {
      name: 'Utforma lösningar',
      description: 'Bygg i korta varv, och visa vad som finns efter varje.',
    },
    'assess-micro-service-solutions': {
      name: 'Bedöma lösningar',
      description: 'Pröva den där den ska användas, och säg vad som saknas.',
    },
    'govern-implementation': {
      name: 'Styra införandet',
      description: 'Röj väg på båda företagen, och gör klart vem som betalar vad.',
    },
    'improve-micro-service-solutions': {
      name: 'Förbättra lösningar',
      description: 'Rätta det användarna snubblar på medan den tas i bruk.',
    },
    'develop-operational-capabilities': {
      name: 'Utveckla förmågor',
      description: 'Utbilda folk och ändra rutiner så att den används.',
    },
    'monitor-performance': {
      name: 'Följa upp resultat',
      description: 'Jämför måtten med målen, och besluta vad som följer.',
    },
    'seek-value-expansion': {
      name: 'Söka mer värde',
      description: 'Fråga vad samma data och moduler kan göra därutöver.',
    },
    'capture-operational-learning': {
      name: 'Ta vara på lärdomar',
      description:
        'Skriv ned vad som fungerade, vad som inte gjorde det och vad som behövs härnäst.',
    },
  },
  causeGroups: {
    'overestimated-revenue': 'Intäkterna är för högt räknade',
    'delivery-cost-surprises': 'Leveransen kostar mer än väntat',
  },
  causes: {
    cannibalization: {
      name: 'Den nya tjänsten äter av gammal försäljning',
      description: 'Färre haverier betyder färre reservdelar och reparationer att sälja.',
    },
    'price-above-perceived-value': {
      name: 'Priset överstiger det värde kunden ser',
      description: 'Kunderna betalar för funktioner som de inte använder.',
    },
    'hard-to-scale-customization': {
      name: 'Det kundanpassade är svårt att skala',
      description: 'Det som görs för en kund går inte att sälja till nästa.',
    },
    'new-capability-costs': {
      name: 'Ny kompetens kostar mer',
      description: 'Tekniker och säljare måste lära sig det som ännu inte hör till deras vardag.',
    },
    'opportunistic-customer-behavior': {
      name: 'Kunder tänjer på villkoren',
      description: 'Den som betalar för resultat och inte för bruk kan slita hårdare.',
    },
    'maintenance-and-updates': {
      name: 'Underhåll och uppdateringar hopar sig',
      description: 'Program och sensorer behöver skötsel så länge de används.',
    },
  },
  results: { customized: 'Kundanpassat', modular: 'Modulärt', scalable: 'Skalbart' },
  decisions: { proposed: 'Föreslagen', selected: 'Vald', stopped: 'Stoppad', scaled: 'Skalas upp' },
  leads: { keep: 'Fortsätt så', change: 'Gör annorlunda', need: 'Ett behov till nästa gång' },
  warnings: {
    'cost-outruns-evidence': {
      title: 'Kostnaden springer ifrån beläggen för värde',
      advice:
        'Satsa inte mer förrän en kund visar vad det ger. Stoppa en mikrotjänst eller gör den mindre.',
    },
    'no-evidence-in-evaluation': {
      title: 'Utvärderas utan belägg',
      advice: 'Mät en sak som kunden betalar för, och jämför med ett mål.',
    },
    'used-without-estimate': {
      title: 'I bruk utan uppskattning',
      advice: 'Uppskatta grovt: en låg, en trolig och en hög siffra räcker.',
    },
    'too-much-at-once': {
      title: 'För mycket på en gång',
      advice: 'Avsluta några innan ni väljer fler. Små steg efter varandra kostar mindre.',
    },
    'team-is-late': {
      title: 'Ett team är sent',
      advice: 'Fråga vad som är i vägen, och kom överens om en annan dag eller ett annat team.',
    },
  },
  refusals: {
    'unknown-service': 'Mikrotjänsten finns inte på tavlan.',
    'unknown-kpi': 'Måttet finns inte på kortet.',
    stopped: 'Den är stoppad; välj den igen först.',
    'same-phase': 'Den är redan i den fasen.',
    'same-decision': 'Det är redan beslutat.',
    'needs-reason': 'Här behövs ett skäl.',
    'other-cycle': 'Cykler följer på varandra.',
    'before-start': 'Den fanns inte på tavlan i den cykeln.',
    'unknown-event': 'Det som ska tas tillbaka finns inte i loggen.',
    'already-undone': 'Det är redan taget tillbaka.',
  },
  cases: {
    r1: 'anläggnings\u00ADmaskiner, till en gruva',
    r2: 'kraft och automation, till ett energibolag',
    r3: 'gruvutrustning, till en gruva',
    r4: 'telekomutrustning, till en operatör',
  },
  cite: 'Sjödin m.fl. 2020',
  scope: 'Den bygger på 4 par av leverantör och kund i Sverige, mest stora företag.',
};
