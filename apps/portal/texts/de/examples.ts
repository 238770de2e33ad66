import type { ExampleTexts } from '../texts.ts';

/** What the firms of the examples wrote, by their English words. */
export const examples: ExampleTexts = {
  '41 firms, ranked by what an hour of stop costs them.':
    '41 Firmen, geordnet danach, was sie eine Stunde Stillstand kostet.',
  'A plan for each of the four customers.': 'Ein Plan für jeden der vier Kunden.',
  'Alarm by text message, as the operators asked.': 'Alarm per SMS, wie die Bediener es wollten.',
  'Audit by the bank in spring covers it': 'Die Prüfung der Bank im Frühjahr deckt das ab',
  'Checklist for starting a pilot: who pays, what counts, by when.':
    'Checkliste zum Start: wer zahlt, was zählt, bis wann.',
  'Concentrator, Outokumpu': 'Aufbereitung, Outokumpu',
  'Drying 9 % shorter; three kilns ordered.': 'Trocknung 9\u00A0% kürzer; drei Trockner bestellt.',
  'Drying time per batch, 8 % shorter': 'Trockenzeit je Charge, 8\u00A0% kürzer',
  'Energy per cubic meter': 'Energie je Kubikmeter',
  'Entered by mistake.': 'Irrtümlich eingetragen.',
  'Few large customers, and they buy because we help.':
    'Wenige große Kunden, und sie kaufen, weil wir helfen.',
  'First version: a day on site and a week of calls.':
    'Erste Fassung: ein Tag vor Ort und eine Woche Anrufe.',
  'Fuel per cubic meter': 'Kraftstoff je Kubikmeter',
  'Harvester fleet, Umeå': 'Harvesterflotte, Umeå',
  'Hours between pump changes': 'Stunden zwischen Pumpenwechseln',
  'It worked; the mine could not say who would pay.':
    'Es lief; das Bergwerk konnte nicht sagen, wer zahlt.',
  'Kiln drying time': 'Trockenzeit im Holztrockner',
  'Liters per cubic meter, 5 % less': 'Liter je Kubikmeter, 5\u00A0% weniger',
  'Missed defects fell by a fifth; the works chose its usual supplier.':
    'Übersehene Fehler gingen um ein Fünftel zurück; das Werk nahm seinen üblichen Lieferanten.',
  'Missed defects per shift': 'Übersehene Fehler je Schicht',
  'Nine visits; the kiln operators know best.':
    'Neun Besuche; wer am Trockner arbeitet, weiß es am besten.',
  'Open-pit mine, Gällivare': 'Tagebau, Gällivare',
  'Ore flow deviations': 'Abweichungen im Erzstrom',
  'Pump wear': 'Pumpenverschleiß',
  'Sawmill, Piteå': 'Sägewerk, Piteå',
  'Sawmills first; mines on a second list.': 'Sägewerke zuerst; Bergwerke auf einer zweiten Liste.',
  'Steel works, Luleå': 'Stahlwerk, Luleå',
  'Surface inspection': 'Oberflächenprüfung',
  'Talks with a pump maker, to be safe.': 'Gespräche mit einem Pumpenhersteller, zur Sicherheit.',
  'The call for joint projects closes in January; we start onboarding meanwhile.':
    'Der Aufruf für Gemeinschaftsprojekte endet im Januar; inzwischen beginnen wir mit der Einführung.',
  'The mine praised it and bought nothing.': 'Das Bergwerk lobte es und kaufte nichts.',
  'The shift manager in Piteå speaks at our customer day.':
    'Der Schichtleiter aus Piteå spricht auf unserem Kundentag.',
  'Two of five people are mostly on site.': 'Zwei von fünf Leuten sind meist beim Kunden.',
  'We keep analysis and start-up; cabling goes to local electricians.':
    'Analyse und Inbetriebnahme behalten wir; die Verkabelung machen Elektriker vor Ort.',
  'Wear halved; the budget went to a new crusher.':
    'Verschleiß halbiert; das Budget ging in einen neuen Brecher.',
  'Our distributor in Antofagasta sends usage logs monthly.':
    'Unser Händler in Antofagasta schickt monatlich Nutzungsprotokolle.',
  'Remote calibration: 14 paying customers since March.':
    'Fernkalibrierung: 14 zahlende Kunden seit März.',
};
