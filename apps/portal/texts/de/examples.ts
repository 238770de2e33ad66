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
  '40 minutes less at each change; a yearly contract.':
    '40 Minuten weniger bei jedem Wechsel; ein Jahresvertrag.',
  'A camera drifts, and a fitter drives four hours to set it right':
    'Eine Kamera verstellt sich, und ein Techniker fährt vier Stunden, um sie zu richten',
  'After the trade fair': 'Nach der Messe',
  'Agree on who answers an alarm before the first one sounds':
    'Vereinbaren, wer auf einen Alarm reagiert, bevor der erste kommt',
  'Agree with the fitters on nights and weekends':
    'Nächte und Wochenenden mit den Technikern regeln',
  'Anna Lind, adviser': 'Anna Lind, Beraterin',
  'Board mill, Oulu': 'Kartonfabrik, Oulu',
  'Board mills, glass works and foil plants: 26 lines in reach.':
    'Karton-, Glas- und Folienwerke: 26 Linien in Reichweite.',
  'Buyers ask the mill for the faults of each roll, and nobody writes them down':
    'Käufer fragen die Fabrik nach den Fehlern jeder Rolle, und niemand schreibt sie auf',
  'Calibration between shifts, as the operators asked.':
    'Kalibrierung zwischen den Schichten, wie von den Bedienern gewünscht.',
  'Calibration without a stop': 'Kalibrierung ohne Stillstand',
  'Each new line needs its own lenses; nobody plans them ahead':
    'Jede neue Linie braucht eigene Linsen; niemand plant sie voraus',
  'Edge faults seen in time': 'Kantenfehler rechtzeitig erkannt',
  'Fault pictures from two lines': 'Fehlerbilder von zwei Linien',
  'Faults at packing halved; both lines ordered.':
    'Fehler beim Verpacken halbiert; beide Linien bestellten.',
  'Faults that begin at night are found in the morning':
    'Fehler, die nachts beginnen, werden erst am Morgen gefunden',
  'Faults that reach packing': 'Fehler, die bis zum Verpacken kommen',
  'Few, large customers, who stay because we answer.':
    'Wenige große Kunden, die bleiben, weil wir antworten.',
  'First look': 'Erster Blick',
  'Fitters learn of a fault a day after we do':
    'Die Techniker erfahren einen Tag nach uns von einem Fehler',
  'Fitters see the pictures on their phones since midsummer.':
    'Seit Mittsommer sehen die Techniker die Bilder auf ihren Telefonen.',
  'Fitters within two hours': 'Techniker innerhalb von zwei Stunden',
  'Foil plant, Norrköping': 'Folienwerk, Norrköping',
  'Give the fitters the fault pictures': 'Den Technikern die Fehlerbilder geben',
  'Glass works, Nybro': 'Glashütte, Nybro',
  'How many of the three pay the full price?': 'Wie viele der drei zahlen den vollen Preis?',
  'Knots are taken for cracks, and good sheets are thrown away':
    'Äste gelten als Risse, und gute Platten werden weggeworfen',
  'Knots told from cracks': 'Äste von Rissen unterscheiden',
  'Lenses that stand heat': 'Hitzefeste Linsen',
  'Mills trust what another mill shows them more than a brochure':
    'Fabriken trauen dem, was eine andere Fabrik zeigt, mehr als einem Prospekt',
  'Minutes lost at a change of grade': 'Verlorene Minuten bei einem Sortenwechsel',
  'Night alarm': 'Nachtalarm',
  'One agreement is drafted, with the fitters at Saimaa.':
    'Eine Vereinbarung ist entworfen, mit den Technikern von Saimaa.',
  'One draft is a good start. Settle who owns the fault pictures before anybody signs.':
    'Ein Entwurf ist ein guter Anfang. Klären Sie, wem die Fehlerbilder gehören, bevor jemand unterschreibt.',
  'One of us is on call; customers ring one number.':
    'Einer von uns hat Bereitschaft; Kunden rufen eine Nummer an.',
  'Our own service sells already. We bring it to a second market first, and bind partners once we know what they must take over.':
    'Unser eigener Dienst verkauft sich schon. Wir bringen ihn zuerst in einen zweiten Markt und binden Partner, wenn wir wissen, was sie übernehmen müssen.',
  'Plan lenses with Nordlens a year ahead': 'Linsen mit Nordlens ein Jahr im Voraus planen',
  'Plywood mill, Suolahti': 'Sperrholzwerk, Suolahti',
  'Remote calibration': 'Fernkalibrierung',
  'Remote calibration: three customers pay.': 'Fernkalibrierung: drei Kunden zahlen.',
  'Report for each roll': 'Bericht zu jeder Rolle',
  'Scrap fell; the plant was sold, and its new owner buys centrally.':
    'Der Ausschuss sank; das Werk wurde verkauft, und der neue Eigentümer kauft zentral ein.',
  'Scrap per roll, 3 % less': 'Ausschuss je Rolle, 3\u00A0% weniger',
  'Sheets graded right, 97 %': 'Richtig sortierte Platten, 97\u00A0%',
  'Show what there is at the line every other Friday':
    'Jeden zweiten Freitag an der Linie zeigen, was es gibt',
  'Six visits. Line managers lose an hour at each change of grade.':
    'Sechs Besuche. Linienleiter verlieren bei jedem Sortenwechsel eine Stunde.',
  'The Friday round at the mill works, but only there.':
    'Die Freitagsrunde in der Fabrik läuft, aber nur dort.',
  'The bank went through this with us in March.': 'Die Bank ist das im März mit uns durchgegangen.',
  'The figures of the board mill are strong enough to show a bank.':
    'Die Zahlen der Kartonfabrik kann man einer Bank zeigen.',
  'The glass works takes it as it is.': 'Die Glashütte nimmt es, wie es ist.',
  'The line manager in Oulu shows our service to visitors.':
    'Der Linienleiter in Oulu führt Besuchern unseren Dienst vor.',
  'The mill owns them; we may use them to train. It goes into the draft.':
    'Sie gehören der Fabrik; wir dürfen damit trainieren. Das kommt in den Entwurf.',
  'The mill’s own system will do it from spring on.':
    'Ab dem Frühjahr macht das das eigene System der Fabrik.',
  'The night shift wants faults on its own phones':
    'Die Nachtschicht will Fehler auf den eigenen Telefonen sehen',
  'Thickness across the web': 'Dicke über die Bahn',
  'Three lines more at the board mill alone.': 'Allein in der Kartonfabrik drei Linien mehr.',
  'Trips to set cameras right': 'Fahrten, um Kameras zu richten',
  'Two mills read the same alarms and ask who answers at night':
    'Zwei Fabriken lesen dieselben Alarme und fragen, wer nachts antwortet',
  'Two rivals use the same fitters; nothing is agreed with them.':
    'Zwei Wettbewerber nutzen dieselben Techniker; vereinbart ist mit ihnen nichts.',
  'Veneer check': 'Furnierprüfung',
  'Visits saved in three months': 'Gesparte Besuche in drei Monaten',
  'Way to buyers in Poland': 'Weg zu Käufern in Polen',
  'We keep calibration and data; fitting goes to local firms.':
    'Kalibrierung und Daten behalten wir; die Montage geht an Firmen vor Ort.',
  'Who pays is settled before the first day on site.':
    'Wer zahlt, ist vor dem ersten Tag vor Ort geklärt.',
  'a month': 'im Monat',
};
