import type { TextsOf } from '../texts.ts';

export const workshop: TextsOf<'workshop'> = {
  nav: 'Workshop',
  title: 'Workshop: ett företag, en rådgivare, 17 frågor',
  description:
    'En sida för mötet mellan ett företag och dess exportrådgivare: alla 17 frågorna, och bredvid dem matrisen som ger företaget en plats medan ni svarar.',
  contents: {
    questions: 'Frågorna',
    place: 'Er plats',
    'your-data': 'Era uppgifter',
  },
  colophon:
    'Norrland Export och dess tjänster är påhittade för att visa Servitization Kit. Det är ingen exportorganisation, har inga rådgivare och ger inga råd. Studien och dess företag är verkliga.',

  opening: {
    heading: '17 frågor för ett företag och dess rådgivare',
    lead: 'En sida för ett möte: alla frågor i en lista och en matris som rör sig medan ni svarar. Avsätt en timme. Svaren tar en kvart av den, samtalet tar resten.',
    begin:
      'Ingen att prata med än? <a href="../">Självvärderingen</a> har samma frågor, fas för fas, och berättar var de kommer ifrån.',
  },
  hour: {
    heading: 'Så går timmen till',
    text: [
      'Rådgivaren läser frågan, och företaget söker den högsta nivå som stämmer helt i dag. Be om ett exempel. Kommer ni inte på något tar ni nivån under.',
      'Skriv exemplet i anteckningen, med företagets egna ord. Om ett halvår vill ni kunna läsa vad ”testas” betydde.',
      '”Vet inte” är ett bra svar. Företagets område i matrisen förblir stort, och ni har hittat någon att fråga.',
    ],
    noScript:
      'Skript är avstängt i den här webbläsaren, så inget sparas eller räknas här. Ni kan läsa frågorna, skriva ut dem och kryssa för svaren på papper.',
  },
  company: 'Företag',
  jump: 'I den här workshoppen',
  back: 'Tillbaka till frågorna',
  examples: {
    heading: 'Titta på ett exempel',
    text: 'Påhittade företag som har kommit olika långt. Vart och ett har ett eget dokument vid sidan av ert, där ni kan ändra vad ni vill.',
    states: {
      'half-answered': 'svar på hälften',
      uncertain: 'mest ”vet inte”',
      complete: 'svar på allt, mitt i',
      leading: 'svar på allt, långt framme',
    },
  },
  shown: {
    label: 'Ett exempel.',
    text: 'Det här är {name}, ett påhittat företag. Prova er fram; era egna svar påverkas inte.',
    place: 'Se dess plats',
    others: 'Andra exempel',
    back: 'Tillbaka till ert eget företag',
  },
  missing: {
    label: 'Exemplet gick inte att öppna.',
    none: 'Det finns inget exempel med det namnet.',
    lost: 'Filen kom inte fram eller går inte att läsa.',
    below: 'Det ni ser nedan är ert eget företag.',
    again: 'Försök igen',
  },
  data: {
    heading: 'Era uppgifter',
    text: [
      'Den här sidan och <a href="../">självvärderingen</a> delar ett dokument, i den här webbläsaren. Det ni har svarat där står här, och båda följer varandra medan de är öppna. Inget skickas, varken till oss eller till någon annan.',
      'Sitt därför helst vid företagets dator: svaren stannar där de ges. Vid rådgivarens tömmer ni företagsfältet och tar bort alla svar innan ni går, eller öppnar ett privat fönster, som glömmer allt när ni stänger det.',
    ],
  },
};
