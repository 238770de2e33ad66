import type { ChoiceWords } from './words.ts';

export const sv: ChoiceWords = {
  questions: {
    'offering-uniqueness': {
      short: 'Erbjudandets särart',
      question: 'Hur svårt vore ert erbjudande att ersätta?',
      anchors: [
        'Många företag säljer ungefär samma sak, och priset avgör de flesta affärer',
        'Några detaljer skiljer, men köparna jämför oss ändå på pris',
        'Vissa kunder väljer oss för en funktion som andra saknar',
        'De flesta order kommer utan konkurrerande offert; någon enstaka kommer nära',
        'Ingen annan har det: patent, data eller kunnande tog år att bygga upp',
      ],
      high: 'Få företag erbjuder det ni erbjuder',
      low: 'Många företag erbjuder ungefär samma sak',
    },
    'investment-capacity': {
      short: 'Pengar att investera',
      question: 'Hur mycket kan ni investera de närmaste två åren?',
      anchors: [
        'Löpande kostnader tar allt vi tjänar, och banken skulle säga nej',
        'Ett litet projekt om året ryms, betalt av det som kommer in',
        'Med lån eller bidrag har vi råd med ett större projekt',
        'Två års utveckling och resor är avsatta eller överenskomna',
        'Ägare eller investerare har skrivit på för flera år, förluster inräknade',
      ],
      high: 'Det finns pengar att investera',
      low: 'Det finns lite pengar att investera',
    },
    'risk-appetite': {
      short: 'Vilja att ta risker',
      question: 'Hur stort bakslag utomlands skulle ägarna godta?',
      anchors: [
        'Inget: en plan som kan sluta med förlust avslås',
        'Försök får misslyckas om de kostar mindre än en månads vinst',
        'Ett halvårs vinst får gå till något som kanske inte fungerar',
        'Ett dåligt år går bra för en marknad som kan fördubbla försäljningen',
        'Det står i protokollet att mycket av företagets värde får sättas på spel',
      ],
      high: 'Ägarna godtar ett stort bakslag',
      low: 'Ägarna vill hålla förlusterna små',
    },
    'competitive-urgency': {
      short: 'Tryck från konkurrenter utomlands',
      question: 'Hur hårt trycker konkurrenter på i marknader ni vill in på?',
      anchors: [
        'Vi känner inte till någon som säljer tjänster som våra i andra länder',
        'Prototyper visas på mässor, och ingen har köpt någon hittills',
        'En första konkurrent har kunder i ett land där vi vill sälja',
        'Flera säljer där, och i år har vi förlorat en order till dem',
        'Kunderna binder sig i flera år, och de flesta är tagna om två år',
      ],
      high: 'Konkurrenter är på väg in på era marknader',
      low: 'Konkurrenter utomlands är långt borta',
    },
    ambidexterity: {
      short: 'Utrymme för två satsningar',
      question: 'Hur många stora satsningar klarar ni sida vid sida?',
      anchors: [
        'Ingen: dagens order tar all tid, och utvecklingen får vänta',
        'En i taget, med samma två eller tre personer i varje',
        'En andra, mindre, går om ledaren har dagar avsatta',
        'Två team med var sin ledare har avslutat projekt sida vid sida',
        'Tjänster och partner har var sitt team och var sin budget',
      ],
      high: 'Ert team klarar två stora satsningar samtidigt',
      low: 'Ert team klarar inte två stora satsningar samtidigt',
    },
    'inhouse-digital-capability': {
      short: 'Eget digitalt kunnande',
      question: 'Vilket digitalt arbete klarar ert eget folk?',
      anchors: [
        'Kontorsprogram är vår gräns; en leverantör gör allt annat',
        'En person håller systemen igång och köper in programmering',
        'Någon enstaka utvecklare sköter program som andra har konstruerat',
        'Vårt eget team bygger och driver program som kunder använder dagligen',
        'Programvara, data och säkerhet har egen personal och släpps varje månad',
      ],
      high: 'Ert eget folk bygger programvara',
      low: 'Få hos er bygger programvara',
    },
    'partner-reliance': {
      short: 'Behov av partner',
      question: 'Hur mycket hänger er utlandsförsäljning på andra företag?',
      anchors: [
        'Inte alls: vi hittar, levererar till och stöder varje kund själva',
        'Agenter ger oss ett namn då och då, och resten gör vi ensamma',
        'Ungefär hälften av det vi säljer, eller kan sälja, kräver en partner',
        'De flesta kunder utomlands nås eller betjänas bara genom andra',
        'Varje affär kräver en: vårt byggs in i andra företags maskiner',
      ],
      high: 'Er utlandsförsäljning kräver partner',
      low: 'Ni kan sälja utomlands utan partner',
    },
    'partner-access': {
      short: 'Partner inom räckhåll',
      question: 'Vilka företag som säljer utomlands känner ni väl?',
      anchors: [
        'Vi kan inte nämna något som skulle svara om vi ringde',
        'Ett par namn från mässor finns; vi har träffats en gång som mest',
        'Med ett av dem har vi gjort ett jobb eller utbytt planer',
        'Två eller fler har provat vår produkt och diskuterar villkor',
        'Ett företag med återförsäljare i minst tio länder säljer redan med oss',
      ],
      high: 'Ni känner företag som säljer utomlands',
      low: 'Ni känner få företag som säljer utomlands',
    },
    'support-organization-access': {
      short: 'Hjälp av främjande organisationer',
      question: 'Vilken hjälp får ni av exportfrämjare och liknande?',
      anchors: [
        'Såvitt vi vet kan ingen myndighet, handelskammare eller kluster hjälpa oss',
        'Nyhetsbrev kommer, och vi har inte bett om något hittills',
        'En rådgivare känner företaget och har svarat på någon fråga',
        'I år ordnade de ett marknadsbesök åt oss eller betalade en del av det',
        'Samma rådgivare arbetar på vår plan med oss och öppnar dörrar utomlands',
      ],
      high: 'Främjande organisationer hjälper er',
      low: 'Ni får lite hjälp av främjande organisationer',
    },
    'domestic-market-strength': {
      short: 'Styrka på hemmamarknaden',
      question: 'Hur väl bär försäljningen hemma ert företag?',
      anchors: [
        'Den täcker inte kostnaderna, eller så finns ingen marknad här',
        'Kostnaderna täcks goda år, med liten tillväxt i sikte',
        'Trogna kunder håller verksamheten igång, med lite över',
        'Varje år ger vinst, och en del av den går till utveckling',
        'Vi är förstahandsvalet här, och kunderna betalar för nya tjänster',
      ],
      high: 'Försäljningen hemma bär företaget',
      low: 'Försäljningen hemma bär knappt företaget',
    },
  },
  paths: {
    innovation: {
      criteria: {
        'inhouse-digital-capability': {
          for: 'Ert eget folk kan bygga digitala tjänster',
          against: 'Få hos er kan bygga digitala tjänster',
        },
        'domestic-market-strength': {
          for: 'Försäljningen hemma kan betala utvecklingen',
          against: 'Försäljningen hemma är för svag för att betala utvecklingen',
        },
        'digital-awareness': {
          for: 'Ni arbetar redan med sensorer och data',
          against: 'Arbetet med sensorer och data har knappt börjat',
        },
        'partner-reliance': {
          for: 'Ni kan sälja utan partner tills vidare',
          against: 'Ni behöver partner för att nå kunderna',
        },
        'competitive-urgency': {
          for: 'Ingen konkurrent jagar er, så tjänsterna kan komma först',
          against: 'Konkurrenterna ger er kanske inte den tiden',
        },
        ambidexterity: {
          for: 'Tjänster först är en satsning i taget, som ert team behöver',
          against: 'Ert team kunde söka partner under tiden',
        },
        'partner-access': {
          for: 'Ni känner få partner än, och starka tjänster lockar dem',
          against: 'Partner inom räckhåll skulle få vänta',
        },
        'investment-capacity': {
          for: 'En satsning i taget skonar er budget',
          against: 'Er budget räcker till mer än bara tjänster',
        },
        'risk-appetite': {
          for: 'Kunder ni känner håller risken låg',
          against: 'Ni skulle ta större risk än den här vägen kräver',
        },
      },
      needs: [
        'Några kunder hemma som provar nya tjänster med er',
        'Någon som bygger och driver programvara, inhyrd eller egen',
        'Intäkter som bär er medan utlandsförsäljningen är liten',
      ],
      waits: 'Avtal med partner och fler länder väntar tills era tjänster går snabbt att anpassa.',
    },
    ecosystem: {
      criteria: {
        'partner-reliance': {
          for: 'Er väg till kunderna går ändå genom partner',
          against: 'Ni behöver inte partner för att nå kunderna',
        },
        'partner-access': {
          for: 'Ni känner företag som kan sälja åt er utomlands',
          against: 'Ni känner få företag som kan sälja åt er utomlands',
        },
        'support-organization-access': {
          for: 'Främjande organisationer kan öppna dörrar åt er',
          against: 'Ingen främjande organisation öppnar dörrar åt er än',
        },
        'ecosystem-knowledge-synergy': {
          for: 'Ni samlar redan fakta om marknader och partner utomlands',
          against: 'Ni har få fakta om marknader och partner utomlands',
        },
        'inhouse-digital-capability': {
          for: 'Partner kan bidra med det digitala kunnande ni saknar',
          against: 'Ert eget folk kan bygga tjänster utan att vänta',
        },
        ambidexterity: {
          for: 'Partner först är en satsning i taget, som ert team behöver',
          against: 'Ert team kunde bygga tjänster under tiden',
        },
        'investment-capacity': {
          for: 'Att sälja genom andra skonar er budget',
          against: 'Er budget räcker till mer än bara partner',
        },
        'domestic-market-strength': {
          for: 'Det finns lite att vänta på hemma',
          against: 'Försäljningen hemma kunde betala tjänsterna först',
        },
        'risk-appetite': {
          for: 'Partner delar risken med er',
          against: 'Ni skulle ta större risk än partner lämnar åt er',
        },
      },
      needs: [
        'En enkel digital tjänst som andra kan sälja och installera',
        'En lucka i ett större företags sortiment som ni fyller',
        'Någon som har till uppgift att ta hand om partner',
      ],
      waits: 'Mer avancerade egna tjänster väntar tills ni utvecklar tillsammans med partner.',
    },
    scaling: {
      criteria: {
        'offering-uniqueness': {
          for: 'Få andra erbjuder det ni erbjuder',
          against: 'Andra erbjuder ungefär samma sak och kan följa efter',
        },
        'investment-capacity': {
          for: 'Det finns pengar till båda satsningarna',
          against: 'Det finns för lite pengar till båda satsningarna',
        },
        ambidexterity: {
          for: 'Ert team klarar båda satsningarna samtidigt',
          against: 'Ert team klarar inte båda satsningarna samtidigt än',
        },
        'risk-appetite': {
          for: 'Ägarna godtar att mycket kan gå förlorat',
          against: 'Ägarna vill inte riskera större förluster',
        },
        'competitive-urgency': {
          for: 'Konkurrenterna rör på sig, så fart lönar sig',
          against: 'Konkurrenterna är långt borta, så fart ger er lite',
        },
        'inhouse-digital-capability': {
          for: 'Ert eget folk kan bygga tjänster snabbt',
          against: 'Andra skulle få bygga era tjänster',
        },
        'partner-access': {
          for: 'Partner som säljer utomlands finns inom räckhåll',
          against: 'Partner måste först hittas',
        },
        'digital-awareness': {
          for: 'Arbetet med sensorer och data är igång',
          against: 'De första stegen med sensorer och data återstår',
        },
        'ecosystem-knowledge-synergy': {
          for: 'Ni vet nog om marknader och partner för att börja',
          against: 'Marknader och partner utomlands är ännu föga kända',
        },
      },
      needs: [
        'Ett erbjudande som konkurrenter inte snabbt kan kopiera',
        'Pengar som är överenskomna för flera år, förluster inräknade',
        'Två team, ett för tjänster och ett för partner',
      ],
      waits: 'Varken tjänster eller partner väntar; andra planer i företaget får göra det.',
    },
  },
};
