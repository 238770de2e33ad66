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
  '40 minutes less at each change; a yearly contract.':
    '40 minuter mindre vid varje byte; ett årsavtal.',
  'A camera drifts, and a fitter drives four hours to set it right':
    'En kamera kommer ur läge, och en tekniker kör fyra timmar för att ställa in den',
  'After the trade fair': 'Efter mässan',
  'Agree on who answers an alarm before the first one sounds':
    'Kom överens om vem som svarar på ett larm innan det första går',
  'Agree with the fitters on nights and weekends':
    'Komma överens med teknikerna om nätter och helger',
  'Anna Lind, adviser': 'Anna Lind, rådgivare',
  'Board mill, Oulu': 'Kartongbruk, Uleåborg',
  'Board mills, glass works and foil plants: 26 lines in reach.':
    'Kartongbruk, glasbruk och foliefabriker: 26 linjer inom räckhåll.',
  'Buyers ask the mill for the faults of each roll, and nobody writes them down':
    'Köparna frågar bruket efter felen på varje rulle, och ingen skriver ner dem',
  'Calibration between shifts, as the operators asked.':
    'Kalibrering mellan skiften, som operatörerna bad om.',
  'Calibration without a stop': 'Kalibrering utan stopp',
  'Each new line needs its own lenses; nobody plans them ahead':
    'Varje ny linje behöver egna linser; ingen planerar dem i förväg',
  'Edge faults seen in time': 'Kantfel som upptäcks i tid',
  'Fault pictures from two lines': 'Felbilder från två linjer',
  'Faults at packing halved; both lines ordered.':
    'Felen vid packningen halverades; båda linjerna beställde.',
  'Faults that begin at night are found in the morning':
    'Fel som börjar på natten hittas på morgonen',
  'Faults that reach packing': 'Fel som når packningen',
  'Few, large customers, who stay because we answer.':
    'Få och stora kunder, som stannar för att vi svarar.',
  'First look': 'Första blicken',
  'Fitters learn of a fault a day after we do': 'Teknikerna får veta om ett fel en dag efter oss',
  'Fitters see the pictures on their phones since midsummer.':
    'Teknikerna ser bilderna i telefonen sedan midsommar.',
  'Fitters within two hours': 'Tekniker inom två timmar',
  'Foil plant, Norrköping': 'Foliefabrik, Norrköping',
  'Give the fitters the fault pictures': 'Ge teknikerna felbilderna',
  'Glass works, Nybro': 'Glasbruk, Nybro',
  'How many of the three pay the full price?': 'Hur många av de tre betalar fullt pris?',
  'Knots are taken for cracks, and good sheets are thrown away':
    'Kvistar tas för sprickor, och bra ark kastas',
  'Knots told from cracks': 'Kvistar skiljs från sprickor',
  'Lenses that stand heat': 'Linser som tål värme',
  'Mills trust what another mill shows them more than a brochure':
    'Bruk litar mer på det ett annat bruk visar än på en broschyr',
  'Minutes lost at a change of grade': 'Minuter som förloras vid kvalitetsbyte',
  'Night alarm': 'Nattlarm',
  'One agreement is drafted, with the fitters at Saimaa.':
    'Ett avtal finns som utkast, med teknikerna på Saimaa.',
  'One draft is a good start. Settle who owns the fault pictures before anybody signs.':
    'Ett utkast är en bra början. Reda ut vem som äger felbilderna innan någon skriver på.',
  'One of us is on call; customers ring one number.':
    'En av oss har jour; kunderna ringer ett nummer.',
  'Our own service sells already. We bring it to a second market first, and bind partners once we know what they must take over.':
    'Vår egen tjänst säljer redan. Vi tar den till en andra marknad först och knyter partner när vi vet vad de måste ta över.',
  'Plan lenses with Nordlens a year ahead': 'Planera linser med Nordlens ett år i förväg',
  'Plywood mill, Suolahti': 'Plywoodfabrik, Suolahti',
  'Remote calibration': 'Fjärrkalibrering',
  'Remote calibration: three customers pay.': 'Fjärrkalibrering: tre kunder betalar.',
  'Report for each roll': 'Rapport för varje rulle',
  'Scrap fell; the plant was sold, and its new owner buys centrally.':
    'Kassationen minskade; fabriken såldes, och den nya ägaren köper in centralt.',
  'Scrap per roll, 3 % less': 'Kassation per rulle, 3\u00A0% mindre',
  'Sheets graded right, 97 %': 'Rätt sorterade ark, 97\u00A0%',
  'Show what there is at the line every other Friday':
    'Visa det som finns vid linjen varannan fredag',
  'Six visits. Line managers lose an hour at each change of grade.':
    'Sex besök. Linjecheferna förlorar en timme vid varje kvalitetsbyte.',
  'The Friday round at the mill works, but only there.':
    'Fredagsrundan på bruket fungerar, men bara där.',
  'The bank went through this with us in March.': 'Banken gick igenom det här med oss i mars.',
  'The figures of the board mill are strong enough to show a bank.':
    'Kartongbrukets siffror är starka nog att visa för en bank.',
  'The glass works takes it as it is.': 'Glasbruket tar den som den är.',
  'The line manager in Oulu shows our service to visitors.':
    'Linjechefen i Uleåborg visar vår tjänst för besökare.',
  'The mill owns them; we may use them to train. It goes into the draft.':
    'Bruket äger dem; vi får träna på dem. Det går in i utkastet.',
  'The mill’s own system will do it from spring on.':
    'Brukets eget system gör det från och med våren.',
  'The night shift wants faults on its own phones':
    'Nattskiftet vill ha felen i sina egna telefoner',
  'Thickness across the web': 'Tjocklek tvärs över banan',
  'Three lines more at the board mill alone.': 'Tre linjer till bara på kartongbruket.',
  'Trips to set cameras right': 'Resor för att ställa in kameror',
  'Two mills read the same alarms and ask who answers at night':
    'Två bruk läser samma larm och frågar vem som svarar på natten',
  'Two rivals use the same fitters; nothing is agreed with them.':
    'Två konkurrenter anlitar samma tekniker; inget är överenskommet med dem.',
  'Veneer check': 'Fanerkontroll',
  'Visits saved in three months': 'Inbesparade besök på tre månader',
  'Way to buyers in Poland': 'Väg till köpare i Polen',
  'We keep calibration and data; fitting goes to local firms.':
    'Vi behåller kalibrering och data; monteringen går till firmor på orten.',
  'Who pays is settled before the first day on site.':
    'Vem som betalar är klart före första dagen på plats.',
  'a month': 'i månaden',
};
