import type { TextsOf } from '../texts.ts';

export const file: TextsOf<'file'> = {
  nav: 'Er fil',
  title: 'Behåll det ni har svarat och ta med det till er rådgivare',
  description:
    'Allt som ert företag svarar här är en enda fil, och den är er: ladda ned den, fortsätt någon annanstans, jämför med förra året, fråga kollegorna, låt en rådgivare kommentera eller radera den.',
  contents: {
    yours: 'Filen',
    adviser: 'Med en rådgivare',
    services: 'Vår hjälp',
    'your-data': 'Era uppgifter',
  },
  colophon:
    'Norrland Export och dess tjänster är påhittade för att visa Servitization Kit. Det är ingen exportorganisation och ger inga råd.',

  opening: {
    heading: 'Behåll det ni har svarat och ta med det till er rådgivare',
    lead: 'Allt som ni svarar, väljer och loggar på de här sidorna är en enda fil. Den ligger i webbläsaren tills ni tar hem den. Ingen har en kopia om ni inte själva lämnar ut en.',
    begin:
      'Är den tom än så länge? Börja med <a href="/">självbedömningen</a> och kom tillbaka när ni har något att spara.',
  },
  file: {
    heading: 'Er företagsfil',
    text: 'Här laddar ni ned, öppnar, delar och raderar filen. Den ritas av ett skript som inte har körts i den här webbläsaren, så det finns inget att spara än.',
  },
  one: {
    heading: 'En fil i stället för ett konto',
    text: [
      'Ett konto är praktiskt tills ni byter jobb, glömmer lösenordet eller undrar vem mer som kan titta in. En fil har inget av det. Ni döper den, lägger den där ni har era andra papper och öppnar den här på vilken dator som helst, med varje svar, anteckning och val på sin plats.',
      'Ta en kopia så snart ni har arbetat en timme. En webbläsare är inget arkiv: vissa raderar det som en sida har sparat efter en vecka utan besök.',
      'Har två av er arbetat var för sig? Öppna kollegans kopia ovanpå er egen. Där båda har ett svar gäller det senare, och det andra finns kvar i en lista tills ni har bestämt er.',
    ],
  },
  again: {
    heading: 'Kom tillbaka om ett år och se vad som har hänt',
    text: [
      'Ge dagen ett namn inför ett styrelsemöte eller en mässa. Nästa gång berättar filen hur långt ni har kommit, vilka svar som har ändrats och om en annan väg utomlands passar bättre nu.',
      'Den skiljer också på två saker som lätt blandas ihop: att företaget har flyttat sig och att reglerna bakom bilden har gjort det. Gamla svar poängsätts en gång till efter dagens regler, så att ni inte firar en ändrad uträkning.',
    ],
  },
  board: {
    heading: 'En rapport till styrelsen',
    text: [
      'Många styrelser läser fortfarande på papper. Rapporten samlar allt ni har gjort här på två till sex sidor att skriva ut eller spara som PDF: var ni står, vilken väg som passar, vad som kommer härnäst och vad som inte är bedömt.',
    ],
    link: 'Öppna rapporten',
  },
  apart: {
    heading: 'Fråga sälj, service och IT var för sig',
    text: [
      'Den som säljer ser ett annat företag än den som reparerar. Låt var och en svara ensam, på sin egen skärm, och skicka sin fil till er. Ni lägger in svaren under en roll och får en lista över de frågor där ni står längst ifrån varandra. Listan räcker som dagordning för en timme.',
    ],
  },
  adviser: {
    heading: 'Innan ni träffar en rådgivare',
    text: [
      'Ladda ned filen och skicka den så som ni skickar andra papper i förtroende. Rådgivaren öppnar den på den här sidan, för att titta och inte ändra, skriver bredvid era svar och skickar tillbaka den. Ni öppnar den och slår ihop: kommentarerna finns med, och svaren är som de var.',
      'En länk går också bra om filen är liten. Den innehåller allt, så behandla den som själva filen. Det som står efter # i en adress skickas inte till någon server.',
    ],
  },
  help: {
    heading: 'Det här kan vi hjälpa till med',
    reading: {
      heading: 'Ett par ögon till',
      text: [
        'Skicka filen till oss en vecka i förväg. Vi läser den, kommenterar där vi tvivlar eller avundas er, och talar en timme om de tre saker som betyder mest. Efteråt raderar vi vår kopia.',
        'Våra andra tjänster finns <a href="/#services">på första sidan</a>.',
      ],
    },
  },
  data: {
    heading: 'Era uppgifter',
    text: [
      'Filen sparas i den här webbläsaren, på den här enheten, under en post i dess lagring. Sidan skickar ingenting: inte när ni svarar, laddar ned, delar eller jämför. Här finns inga kakor och ingen spårning.',
      '”Radera allt” tar bort filen ur webbläsaren. Kopior som ni har laddat ned och länkar som ni har skickat finns kvar, så tänk på dem också. Radera när ni lämnar en delad dator.',
    ],
  },
};
