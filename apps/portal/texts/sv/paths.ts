import type { TextsOf } from '../texts.ts';

export const paths: TextsOf<'paths'> = {
  nav: 'Vägar',
  title: 'Vilken väg utomlands passar ert företag?',
  description:
    'Tio korta frågor jämför tre sätt för ert företag att sälja digitala tjänster utomlands, visar vad som talar för och emot vart och ett och gör en plan av det ni väljer.',
  contents: {
    compare: 'Jämförelsen',
    place: 'I matrisen',
    decide: 'Beslutet',
    research: 'Forskningen',
  },
  colophon:
    'Norrland Export och dess tjänster är påhittade för att visa Servitization Kit. Det är ingen exportorganisation och ger inga råd. Studien och dess företag är verkliga.',

  opening: {
    heading: 'Vilken väg utomlands passar ert företag?',
    lead: 'Tjänsterna först, partner först eller båda på en gång. Tio korta frågor visar vilken väg som passar, vad som talar emot den och vad ni kan göra det här kvartalet.',
    begin:
      'Svaren i <a href="/">självvärderingen</a> räknas även här. Har ni inte gjort den än kan ni börja här ändå; jämförelsen blir bara mindre säker.',
  },
  compare: {
    heading: 'Tre vägar sida vid sida',
    text: 'Här rangordnar tio frågor om ert företag tre vägar och förklarar varför. Jämförelsen ritas av ett skript som inte har körts i den här webbläsaren. Avsnitt 5 i <a href="https://doi.org/10.1108/JOSM-11-2020-0428">studien</a> beskriver vägarna, och vad ni bör fråga er står längre ner.',
  },
  place: {
    heading: 'Er väg i matrisen',
    text: 'Här framträder den väg ni väljer bland de tre, med ert företag intill. Bilden kräver skriptet, som inte har körts i den här webbläsaren.',
  },
  direction: {
    heading: 'Från väg till riktning',
    text: [
      'När ni har valt framträder linjen för er väg i matrisen. Se var ert företag ligger i förhållande till den. Ligger ni nära fortsätter ni som ni har börjat. Ligger ni långt ifrån leder planens första etapp dit, och då är det värt att fråga om en annan linje är närmare.',
      'Matrisen fylls i när ni svarar på de <a href="/">17 frågorna</a>. Det är samma bild där och här.',
    ],
  },
  asks: {
    heading: 'Vad varje väg kräver av er',
    services: {
      heading: 'Tjänsterna först',
      text: [
        'Ni behöver kunder hemma som betalar medan ni utvecklar, och egna medarbetare som kan göra det. Faran är att ni får det för bekvämt: tre goda år i Sverige, och ingen utomlands har hört talas om er.',
      ],
    },
    partners: {
      heading: 'Partner först',
      text: [
        'Ni behöver något enkelt som andra kan sälja, och någon hos er som har partnerna som sitt jobb. Faran är att ni blir beroende: det större företaget äger kunden, och ni får läsa om marknaden i dess kvartalsrapport.',
      ],
    },
    both: {
      heading: 'Båda på en gång',
      text: [
        'Ni behöver pengar som är utlovade för flera år och två team utan gemensamma medarbetare. Faran är tydlig: hälften av varje. Saknas två av de tre avråder jämförelsen, hur bra resten än passar.',
      ],
    },
  },
  decide: {
    heading: 'Bestäm er på ett möte, och skriv ner varför',
    text: [
      'Ge de tio frågorna till två personer som inte kommer att hålla med varandra, till exempel ägaren och försäljningschefen. Där svaren skiljer sig åt pratar ni först och svarar sedan.',
      'Läs meningen under varje väg högt. Låter den fel letar ni upp svaret bakom den innan ni ger rangordningen skulden. ”Vad som skulle få en annan väg att passa bättre” visar vilket svar ordningen hänger på.',
      'Välj, och skriv ner skälet medan ni minns det. Ge var och en av de närmaste aktiviteterna ett namn och ett kvartal, och ta med planen som tabell eller till kalendern. Har ni ändrat er till våren? Välj om; det tidigare valet och skälet finns kvar.',
    ],
  },
  research: {
    heading: 'Vad forskningen säger, och var den slutar',
    text: [
      'De tre vägarna kommer från en studie av 26 mindre industriföretag i Sverige och Finland. Sex av dem beskrivs ingående, två för varje väg. Forskarna sätter ingen av vägarna framför de andra.',
      'De tio frågorna, deras vikter och hur bra en väg passar finns inte i studien. De hör till Servitization Kit, verktyget bakom den här sidan, som har läst ut dem ur det studien berättar. Ingen har prövat om det går bättre för företag där vägen passar bättre. Ta ordningen som en påläst kollegas åsikt.',
    ],
  },
  data: {
    heading: 'Era uppgifter',
    text: [
      'Svar, val och plan sparas i den här webbläsaren, i samma dokument som <a href="/#your-data">självvärderingen</a>. Inget av det skickas. En fil som ni sparar ligger där ni lägger den.',
    ],
  },
};
