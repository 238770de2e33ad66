import type { TextsOf } from '../texts.ts';

export const tracker: TextsOf<'tracker'> = {
  nav: 'Skalning',
  title: 'Piloterna går bra. Varför köper ingen?',
  description:
    'En logg över piloter, hinder och försäljning som visar var ett litet företag står på vägen från försök till marknad, varnar när försöken upprepas utan avtal och hjälper er att välja mellan två sätt att växa.',
  contents: {
    log: 'Loggen',
    pilots: 'Piloter',
    services: 'Vår hjälp',
    research: 'Forskningen',
    'your-data': 'Era uppgifter',
  },
  colophon:
    'Norrland Export, dess tjänster och Norrlys Analytics är påhittade för att visa Servitization Kit. Det är ingen exportorganisation och ger inga råd. Studien är verklig.',

  opening: {
    heading: 'Piloterna går bra. Varför köper ingen?',
    lead: 'Ett litet företag kan hålla på med försök i åratal, och alla går bra. Skriv ner vad som händer, en rad i taget, så ser ni det komma: det tredje försöket utan avtal, fasen som står stilla, supporten som äter upp utvecklarnas tid.',
    begin:
      'Här nedanför är två år hos ett påhittat företag, Norrlys Analytics, som räknar vad som får ett sågverk att stanna. Läs hur det gick och börja sedan med er egen.',
  },
  whose: {
    label: 'Vems logg',
    example: 'Exemplet: Norrlys Analytics',
    own: 'Börja på er egen',
  },
  shown: {
    heading: 'En fas med försök, sedan ett av två sätt att växa',
    text: 'Här för ett företag logg över sina piloter, vad det har gjort och vad det ledde till. Loggen ritas av ett skript som inte har körts i den här webbläsaren. I korthet: välj försöken med omsorg, ta reda på om ni är redo och väx sedan antingen genom partner eller genom att ta väl hand om era kunder. <a href="https://doi.org/10.1177/00081256251374721">Studien</a> beskriver båda.',
  },
  pilots: {
    heading: 'Tre frågor före nästa pilot',
    text: [
      'Är den här kunden redo, eller bara nyfiken? Vilket problem försvinner, och vem äger det? Vilken siffra avgör, och vad händer den dag den nås? Saknas ett av svaren blir försöket trevligt, men någon faktura blir det inte.',
      'Därför frågar loggen efter kunden, behovet och vad som mäts. Det sista kan ni lämna tomt. Loggen säger vad den tycker om det.',
    ],
  },
  oneWay: {
    heading: 'Partner eller nära stöd, inte båda på en gång',
    text: [
      'Ett sätt att växa är en produkt som andra bygger in i sin egen och säljer. Det andra är att stanna hos några få kunder och växa med dem. Båda har fungerat för företag med sju anställda. Hälften av varje gör det sällan, eftersom samma sju då ska utbilda partner på förmiddagen och svara kunder på eftermiddagen.',
      'Bedöm vad ni siktar på, så säger loggen vilket sätt det lutar åt och varför. Ni får välja det andra. Ni får också ändra er nästa år: loggen frågar efter skälet och sparar det.',
    ],
  },
  help: {
    heading: 'Det här kan vi hjälpa till med',
    review: {
      heading: 'Pilotgenomgång',
      text: [
        'Två gånger om året, en timme med er logg och någon som har sålt till gruvor. Ta med den som fil; vi jämför med förra gången och stoppar det som inte leder någonstans.',
      ],
    },
    partners: {
      heading: 'Partner',
      text: [
        'Växer ni genom andra hittar vår <a href="/#partner-search">partnersökning</a> dem, och i <a href="/#contract-clinic">avtalsverkstaden</a> läser vi det ni tänker skriva under.',
      ],
    },
  },
  research: {
    heading: 'Vad forskningen säger, och var den slutar',
    text: [
      'Faserna, aktiviteterna och hindren kommer från fyra små företag som säljer digitala lösningar till gruvor och fabriker, det minsta med fyra anställda. Det räcker för att lära av och är för få för att förutsäga något.',
      'Loggen, grindarna, varningarna och räknesättet i jämförelsen hör till Servitization Kit, verktyget bakom den här sidan. När en varning följer ett råd i studien är det gränsvärdet som är vårt.',
    ],
  },
  data: {
    heading: 'Era uppgifter',
    text: [
      'Er logg sparas i den här webbläsaren, i samma dokument som <a href="/#your-data">självvärderingen</a>. Inget av den skickas. Exemplet ligger för sig och kan bara läsas, så de två blandas aldrig ihop. I slutet av loggen kan ni spara den som fil och öppna den igen här eller på en annan dator.',
    ],
  },
};
