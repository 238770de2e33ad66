import type { TextsOf } from '../texts.ts';

export const ecosystem: TextsOf<'ecosystem'> = {
  nav: 'Partner',
  title: 'Vilken av era partner håller er tillbaka?',
  description:
    'Vilka ett företag är beroende av för digitala tjänster, hur väl varje partner passar och hur väl samarbetet går, vilken väg som passar där det börjar, och avstämningar som leder från ett varv till nästa.',
  contents: {
    partners: 'Partnerna',
    weakest: 'Det svagaste bandet',
    services: 'Vår hjälp',
    research: 'Forskning',
    'your-data': 'Era uppgifter',
  },
  colophon:
    'Norrland Export, dess tjänster och Lumivisio är påhittade för att visa Servitization Kit. Det är ingen exportorganisation och ger inga råd. Studien är verklig.',

  opening: {
    heading: 'Vilken av era partner håller er tillbaka?',
    lead: 'En digital tjänst är så bra som det svagaste företaget bakom den: sensorerna som kommer för sent, återförsäljaren utan en timme över, provbänken som alltid är bokad. Ställ era partner runt företaget, säg hur det går med var och en och se var ni ska börja.',
    begin:
      'Här nedanför är partnerna hos ett påhittat företag, Lumivisio, i sitt andra varv. Läs vem som bär och vem som håller tillbaka, och börja sedan med tre egna: dem vars resurser ni inte klarar er utan.',
  },
  whose: {
    label: 'Vems partner',
    example: 'Exemplet: Lumivisio',
    own: 'Börja på er egen',
  },
  shown: {
    heading: 'Nära och långt bort, tjockt och tunt',
    text: 'Här står partner runt ert företag: ju närmare, desto bättre passar ni ihop; ju tjockare band, desto bättre går samarbetet. Bilden ritas av ett skript som inte har körts i den här webbläsaren. Kort sagt: en relation är så stark som det lägre av de två, och dålig passform kommer först.',
  },
  weakest: {
    heading: 'Börja där det klämmer, inte där det är trevligt',
    text: [
      'Vi träffar alla helst dem vi tycker om att träffa. En kontakt kan vara varm, snabb och utan nytta, för att de två företagen aldrig ville samma sak. Därför räknas passformen lika mycket som samarbetet, och det lägre av de två avgör.',
      'Där ni inte vet, låt det stå öppet. Bilden visar då ett spann i stället för ett tal och säger vad som skulle avgöra.',
    ],
  },
  cycles: {
    heading: 'Ett varv med några veckors mellanrum',
    text: [
      'Titta en gång i månaden tillsammans med era partner på vad användarna säger och siffrorna visar. Fråga en gång i kvartalet vad ni lärde er. Det som ska följa står öppet tills någon har klarat av det, även i nästa varv.',
    ],
  },
  help: {
    heading: 'Var vi kan hjälpa till',
    meeting: {
      heading: 'Ett möte med en tredje part',
      text: [
        'Vi sitter två timmar med er och en partner, skattar relationen från båda sidor och skriver ner vad som följer. Saknar ni en partner hittar vår <a href="/#partner-search">partnersökning</a> en.',
      ],
    },
  },
  research: {
    heading: 'Vad forskningen säger',
    text: [
      'Två stora tillverkare följdes på väg mot digitala tjänster. Den ena började med verktyg och kom till tjänster lite i taget; den andra började med tjänster och drog in en vidare krets av partner för att bygga det digitala. Båda kom fram.',
      'Företagen är långt större än de flesta i norr, och mindre lämnades utanför studien som ej redo. Ta mönstret och pröva det mot er egen storlek.',
    ],
  },
  data: {
    heading: 'Era uppgifter',
    text: [
      'Partner, skattningar och avstämningar sparas i den här webbläsaren, på den här enheten, med allt annat ni svarar här. Sidan skickar ingenting. Exemplet ligger för sig och går bara att läsa. Det ni skriver om en partner är ert: ladda ner filen innan ni delar skärm, och radera den på en delad dator.',
    ],
  },
};
