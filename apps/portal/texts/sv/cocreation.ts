import type { TextsOf } from '../texts.ts';

export const cocreation: TextsOf<'cocreation'> = {
  nav: 'Samskapande',
  title: 'Vilken liten tjänst kommer först?',
  description:
    'En tavla med små digitala tjänster som ett företag bygger med en kund: vad var och en av tre grupper ska göra nu, vad ett kort ger och kostar, när det går jämnt upp och hur säkert det är, och vad ett varv lär nästa.',
  contents: {
    board: 'Tavlan',
    small: 'Börja smått',
    services: 'Vår hjälp',
    research: 'Forskningen',
    'your-data': 'Era uppgifter',
  },
  colophon:
    'Norrland Export, dess tjänster och Lumivisio är påhittade för att visa Servitization Kit. Det är ingen exportorganisation och ger inga råd. Studien är verklig.',

  opening: {
    heading: 'Vilken liten tjänst kommer först?',
    lead: 'Plattformen som gör allt blir sen och dyr, och hälften av den öppnas aldrig. En tjänst som svarar på ett behov är i bruk till våren, och till sommaren vet ni båda om den var värd det.',
    begin:
      'Här nedanför är tavlan hos ett påhittat företag, Lumivisio, som letar fel i kartong och glas. Läs var det står i sitt tredje varv och börja sedan med ett eget kort.',
  },
  whose: {
    label: 'Vems tavla',
    example: 'Exemplet: Lumivisio',
    own: 'Börja på er egen',
  },
  shown: {
    heading: 'Fem faser, tre grupper, ett behov per kort',
    text: 'Här flyttas kort genom fem faser, och tavlan säger vilken av tre grupper som ska ta nästa steg. Den ritas av ett skript som inte har körts i den här webbläsaren. I korthet: välj ett behov, bygg det minsta som svarar på det, ta det i bruk och låt det ni lär er avgöra vad som kommer sedan. <a href="https://doi.org/10.1016/j.jbusres.2020.01.009">Studien</a> beskriver grupperna och faserna.',
  },
  small: {
    heading: 'Ett kort, ett behov, en kund',
    text: [
      'Skriv ner behovet så som den säger det som har det: ”teknikern kör fyra timmar för att ställa in en kamera” och inte ”fjärrtjänster”. Om ni inte kan säga vem som skulle sakna det är det inget kort än.',
      'Sätt sedan tre tal på det: vad ett varv i bruk ger, vad driften kostar, vad det tar att bygga. Gissa också lågt och högt. Mätaren visar hur långt de ligger ifrån varandra, och en gissning som är ärlig om sin bredd är värd mer än ett tal på öret.',
    ],
  },
  friday: {
    heading: 'Att stoppa är ett resultat',
    text: [
      'Ett kort som stoppas med ett skäl har sparat resten av sin kostnad. Tavlan behåller det med skälet, så att ingen kommer med samma idé om ett år och kallar den ny.',
      'När ett kort har varit i bruk ett varv skriver ni ner vad som mättes och vad ni lärde er. Ett behov som dyker upp där blir nästa kort.',
    ],
  },
  help: {
    heading: 'Var vi kan hjälpa till',
    first: {
      heading: 'Den första eftermiddagen',
      text: [
        'Vi sätter oss med er och en kund, från båda sidor någon som beslutar, någon som bygger och någon som ska använda tjänsten. På tre timmar finns fem behov på kort och ett som kommer först. Vem som skriver på vad tar ni med vår <a href="/#contract-clinic">avtalsverkstad</a>.',
      ],
    },
  },
  research: {
    heading: 'Vad forskningen säger',
    text: [
      'Fyra leverantörer och en kund till var och en fick berätta hur de bygger digitala tjänster tillsammans. Det som fungerade var små tjänster i korta varv, med tre grupper där folk från båda företagen sitter; det som inte gjorde det var en stor plan vars intäkter räknats för högt och kostnader för lågt.',
      'De flesta av företagen är stora och har en avdelning för varje grupp. Hos er är det kanske samma fem personer, som gör klokt i att säga vilken hatt de har på. Mätaren, dess tal och korten är Servitization Kits egna.',
    ],
  },
  data: {
    heading: 'Era uppgifter',
    text: [
      'Er tavla sparas i den här webbläsaren, på den här enheten, med allt annat ni svarar här. Inget skickas. Exemplet ligger för sig och går bara att läsa. Siffror om en kund är mellan er och kunden: ladda ner filen innan ni delar skärm, och radera den på en delad dator.',
    ],
  },
};
