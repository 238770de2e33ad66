import type { ExampleTexts } from '../texts.ts';

/** What the firms of the examples wrote, by their English words. */
export const examples: ExampleTexts = {
  '41 firms, ranked by what an hour of stop costs them.':
    '41 företag, ordnade efter vad en timmes stopp kostar dem.',
  'A plan for each of the four customers.': 'En plan för var och en av de fyra kunderna.',
  'Alarm by text message, as the operators asked.': 'Larm med sms, som operatörerna bad om.',
  'Audit by the bank in spring covers it': 'Bankens granskning i våras täcker det',
  'Checklist for starting a pilot: who pays, what counts, by when.':
    'Checklista inför en pilot: vem betalar, vad räknas, till när.',
  'Concentrator, Outokumpu': 'Anrikningsverk, Outokumpu',
  'Drying 9 % shorter; three kilns ordered.': 'Torkningen 9\u00A0% kortare; tre torkar beställda.',
  'Drying time per batch, 8 % shorter': 'Torktid per sats, 8\u00A0% kortare',
  'Energy per cubic meter': 'Energi per kubikmeter',
  'Entered by mistake.': 'Införd av misstag.',
  'Few large customers, and they buy because we help.':
    'Få stora kunder, och de köper för att vi hjälper till.',
  'First version: a day on site and a week of calls.':
    'Första versionen: en dag på plats och en vecka med samtal.',
  'Fuel per cubic meter': 'Bränsle per kubikmeter',
  'Harvester fleet, Umeå': 'Skördare, Umeå',
  'Hours between pump changes': 'Timmar mellan pumpbyten',
  'It worked; the mine could not say who would pay.':
    'Det fungerade; gruvan kunde inte säga vem som skulle betala.',
  'Kiln drying time': 'Torktid i virkestorken',
  'Liters per cubic meter, 5 % less': 'Liter per kubikmeter, 5\u00A0% mindre',
  'Missed defects fell by a fifth; the works chose its usual supplier.':
    'Missade fel minskade med en femtedel; verket valde sin vanliga leverantör.',
  'Missed defects per shift': 'Missade fel per skift',
  'Nine visits; the kiln operators know best.': 'Nio besök; de som sköter torkarna vet bäst.',
  'Open-pit mine, Gällivare': 'Dagbrott, Gällivare',
  'Ore flow deviations': 'Avvikelser i malmflödet',
  'Pump wear': 'Pumpslitage',
  'Sawmill, Piteå': 'Sågverk, Piteå',
  'Sawmills first; mines on a second list.': 'Sågverk först; gruvor på en andra lista.',
  'Steel works, Luleå': 'Stålverk, Luleå',
  'Surface inspection': 'Ytkontroll',
  'Talks with a pump maker, to be safe.': 'Samtal med en pumptillverkare, för säkerhets skull.',
  'The call for joint projects closes in January; we start onboarding meanwhile.':
    'Utlysningen för samarbetsprojekt stänger i januari; vi börjar med introduktionen under tiden.',
  'The mine praised it and bought nothing.': 'Gruvan berömde det och köpte inget.',
  'The shift manager in Piteå speaks at our customer day.':
    'Skiftledaren i Piteå talar på vår kunddag.',
  'Two of five people are mostly on site.': 'Två av fem är mest ute hos kund.',
  'We keep analysis and start-up; cabling goes to local electricians.':
    'Vi behåller analys och driftsättning; kabeldragningen går till elektriker på orten.',
  'Wear halved; the budget went to a new crusher.':
    'Slitaget halverades; budgeten gick till en ny kross.',
  'Our distributor in Antofagasta sends usage logs monthly.':
    'Vår distributör i Antofagasta skickar användningsloggar varje månad.',
  'Remote calibration: 14 paying customers since March.':
    'Fjärrkalibrering: 14 betalande kunder sedan mars.',
};
