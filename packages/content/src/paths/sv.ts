import type { PathsWords } from './words.ts';

export const sv: PathsWords = {
  paths: {
    innovation: {
      idea: 'Gör först era digitala tjänster starka, mest på marknader ni känner, så att de lockar partner som tar med sig nya marknader och idéer.',
      suits:
        'Den kan passa ett företag som redan arbetar med sensorer och data, och har folk och pengar till en satsning i taget.',
      price:
        'Försäljningen i nya länder kommer sent, och en konkurrent som bygger tjänster och partnerskap samtidigt kan hinna före.',
    },
    ecosystem: {
      idea: 'Hitta först partner och sälj enkla digitala tjänster genom dem; det ni lär er av dem sätter sedan fart på era egna.',
      suits:
        'Den kan passa ett företag som redan förlitar sig på nära partner, eller som kan sälja utomlands genom andra företags återförsäljare.',
      price:
        'Ni blir beroende av andra: förtroende över gränser tar tid att vinna, och era egna digitala tjänster förblir enkla längre.',
    },
    scaling: {
      idea: 'Bygg digitala tjänster och partnerskap sida vid sida, snabbt nog att leda er marknad i världen innan konkurrenterna gör det.',
      suits:
        'Den kan passa ett företag med ett erbjudande som ingen annan har, gott om pengar att investera och folk nog att göra båda samtidigt.',
      price:
        'Den är den snabbaste och svåraste av de tre: den kräver mest folk och pengar, och mycket kan gå förlorat.',
    },
  },
  cases: {
    A: {
      industry: 'gruvindustri',
      offering: 'processtyrning och simulering',
      story:
        'Företaget satsade först på sina digitala tjänster; de siktar på bättre kvalitet, högre produktion och mindre miljöpåverkan. Studien berättar inte mer om dess väg.',
    },
    B: {
      industry: 'skogsindustri',
      offering: 'fjärrövervakning för säker, pålitlig produktion',
      story:
        'Tjänsterna blev allt mer avancerade för kunder i Sverige och spreds från massa och papper till andra branscher. Partner hjälpte till att ta dem till Japan, och intresset i Asien växte.',
    },
    C: {
      industry: 'gruvindustri',
      offering: 'programvara som länkar människor och maskiner på plats',
      story:
        'Företaget arbetade hårt med att förnya och anpassa sina tjänster och knöt sig samtidigt nära till en stor partner med försäljning och leverans i hela världen. Studien kallar det världsledande på sitt område.',
    },
    D: {
      industry: 'stål och metall',
      offering: 'mätning i 2D och 3D',
      story:
        'En stor maskintillverkare på hemmamarknaden byggde in företagets mätsystem. När det gick bra skrev de avtal, lade till funktioner och sålde i hela världen; senare sålde företaget även på egen hand utomlands.',
    },
    E: {
      industry: 'gruvindustri',
      offering: 'positionering av människor och maskiner i realtid',
      story:
        'Företaget byggde upp digitala tjänster och partnerskap samtidigt. Studien beskriver vad det säljer, men inte hur det gick till väga.',
    },
    F: {
      industry: 'skogsindustri',
      offering: 'styrning av automatisk virkestorkning',
      story:
        'Företaget satsade i första hand på partnerskap och i andra hand på mer avancerade digitala tjänster. Studien går inte in på vilka steg det tog.',
    },
  },
  casesNote:
    'Studien säger vilken väg varje företag tog, inte hur långt det hade kommit; en bokstav märker därför ut en linje och inget annat.',
};
