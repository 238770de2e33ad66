import type { TextsOf } from '../texts.ts';

export const matcher: TextsOf<'matcher'> = {
  nav: 'Utmaningar',
  title: 'Vad hindrar er utomlands, och vad hjälper?',
  description:
    'Välj vad som hindrar ert företag utomlands och få en kort plan med digitala aktiviteter, var och en med skäl och belägg, och ett rakt besked där forskningen inte känner till något digitalt som hjälper.',
  contents: {
    match: 'Era utmaningar',
    services: 'Vår hjälp',
    research: 'Forskningen',
    'your-data': 'Era uppgifter',
  },
  colophon:
    'Norrland Export och dess tjänster är påhittade för att visa Servitization Kit. Det är ingen exportorganisation och ger inga råd. Studien är verklig.',

  opening: {
    heading: 'Vad hindrar er utomlands, och vad hjälper?',
    lead: 'Välj de utmaningar som ni känner igen från er egen försäljning. Ni får upp till tre digitala aktiviteter att börja med, och ett rakt besked där inget digitalt är känt för att hjälpa.',
    begin:
      'Det tar en minut. Har ni gjort <a href="/">självvärderingen</a> föreslår den var ni kan leta först.',
  },
  match: {
    heading: '21 utmaningar, 21 aktiviteter',
    text: 'Här väljer ni vad som hindrar er och ser vad som svarar mot det. Listan ritas av ett skript som inte har körts i den här webbläsaren. <a href="https://doi.org/10.1016/j.jik.2022.100199">Studien</a> går igenom utmaningarna och aktiviteterna i ord och är fri att läsa.',
    freight: 'Fråga marknadsjouren om frakt',
  },
  three: {
    heading: 'Tre aktiviteter, inte tretton',
    text: [
      'Ett företag med tolv anställda har en person för allt som inte är produktion. Be den personen om en webbplats, ett kundsystem och ett sensorprojekt samma vår, och ni får tre påbörjade saker.',
      'Därför stannar planen vid tre om ni inte säger något annat. Den tar de aktiviteter som tillsammans svarar mot det mesta av det som gör ont, och utelämnar det som bara skulle hjälpa lite till. En aktivitet svarar ofta mot flera utmaningar. Att synas i sökmotorer hjälper mot att vara okänd, och även när ni söker den första kunden.',
      'Markera vad ni behåller, vad ni redan gör och vad som inte är något för er. Planen fyller luckan med det näst bästa.',
    ],
  },
  noApp: {
    heading: 'När ingen app hjälper',
    text: [
      'Frakten från Kiruna kostar vad den kostar. Regler och skatter skiljer sig vid varje gräns, och ett offentligt projekt kan ta slut före er första order. Mot sådant nämner studien inget digitalt, och listan hittar inte på något. Kryssa för dem ändå. Då ser ni vad ni har kvar att tampas med och kan tala med någon om det.',
      'När det gäller frakt vet vår <a href="/#market-desk">marknadsjour</a> vilka som delar containrar. När det gäller regler vet <a href="/#contract-clinic">avtalsverkstaden</a> mer.',
    ],
  },
  help: {
    heading: 'Det här kan vi hjälpa till med',
    visibility: {
      heading: 'Sökverkstad',
      order: 'Kom till sökverkstaden',
      text: [
        'Ta med er webbplats och landet. På två timmar tar vi tillsammans reda på vad kunderna där skriver i sökrutan och vilken av era sidor som borde svara.',
      ],
    },
    pool: {
      heading: 'En kollega att dela på',
      order: 'Dela på en digital kollega',
      text: [
        'Fyra företag, en person som kan data, en dag i veckan hos vart och ett. Vi hittar företagen och skriver avtalet.',
        'Våra andra tjänster finns <a href="/#services">på första sidan</a>.',
      ],
    },
  },
  research: {
    heading: 'Vad forskningen säger, och var den slutar',
    text: [
      'Utmaningarna och aktiviteterna kommer från samtal med 29 små och medelstora företag på landsbygden i Sverige och Finland. En heldragen linje betyder att ett företag berättar om effekten, eller att forskarna anger den som ett faktum. En streckad linje betyder att det kan hjälpa, och en prickad är vår tolkning: studien nämner aktiviteten, och vi kopplar den till utmaningen.',
      'Inget av detta mäter hur mycket en aktivitet ger. Poängen, insatsen och valet av tre hör till Servitization Kit, verktyget bakom den här sidan.',
    ],
  },
  data: {
    heading: 'Era uppgifter',
    text: [
      'Vad ni väljer, och vad ni bestämmer om aktiviteterna, sparas i den här webbläsaren, i samma dokument som <a href="/#your-data">självvärderingen</a>. Inget av det skickas.',
    ],
  },
};
