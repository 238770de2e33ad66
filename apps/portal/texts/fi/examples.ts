import type { ExampleTexts } from '../texts.ts';

/** What the firms of the examples wrote, by their English words. */
export const examples: ExampleTexts = {
  '41 firms, ranked by what an hour of stop costs them.':
    '41 yritystä sen mukaan, mitä tunnin seisokki niille maksaa.',
  'A plan for each of the four customers.': 'Suunnitelma kullekin neljästä asiakkaasta.',
  'Alarm by text message, as the operators asked.':
    'Hälytys tekstiviestinä, kuten käyttäjät pyysivät.',
  'Audit by the bank in spring covers it': 'Pankin tarkastus keväällä kattaa sen',
  'Checklist for starting a pilot: who pays, what counts, by when.':
    'Muistilista pilotin aloitukseen: kuka maksaa, mikä ratkaisee, mihin mennessä.',
  'Concentrator, Outokumpu': 'Rikastamo, Outokumpu',
  'Drying 9 % shorter; three kilns ordered.': 'Kuivaus 9\u00A0% lyhyempi; kolme kuivaamoa tilattu.',
  'Drying time per batch, 8 % shorter': 'Kuivausaika erää kohti, 8\u00A0% lyhyempi',
  'Energy per cubic meter': 'Energia kuutiometriä kohti',
  'Entered by mistake.': 'Kirjattu vahingossa.',
  'Few large customers, and they buy because we help.':
    'Muutama suuri asiakas, ja he ostavat, koska autamme.',
  'First version: a day on site and a week of calls.':
    'Ensimmäinen versio: päivä paikan päällä ja viikko puheluja.',
  'Fuel per cubic meter': 'Polttoaine kuutiometriä kohti',
  'Harvester fleet, Umeå': 'Harvesterit, Uumaja',
  'Hours between pump changes': 'Tunteja pumpun vaihtojen välillä',
  'It worked; the mine could not say who would pay.':
    'Se toimi; kaivos ei osannut sanoa, kuka maksaisi.',
  'Kiln drying time': 'Kuivausaika kuivaamossa',
  'Liters per cubic meter, 5 % less': 'Litraa kuutiometriä kohti, 5\u00A0% vähemmän',
  'Missed defects fell by a fifth; the works chose its usual supplier.':
    'Huomaamatta jääneet viat vähenivät viidenneksen; tehdas valitsi tutun toimittajansa.',
  'Missed defects per shift': 'Huomaamatta jääneet viat vuoroa kohti',
  'Nine visits; the kiln operators know best.':
    'Yhdeksän käyntiä; kuivaamon hoitajat tietävät parhaiten.',
  'Open-pit mine, Gällivare': 'Avolouhos, Jällivaara',
  'Ore flow deviations': 'Malmivirran poikkeamat',
  'Pump wear': 'Pumppujen kuluminen',
  'Sawmill, Piteå': 'Saha, Piitime',
  'Sawmills first; mines on a second list.': 'Sahat ensin; kaivokset toisella listalla.',
  'Steel works, Luleå': 'Terästehdas, Luulaja',
  'Surface inspection': 'Pinnantarkastus',
  'Talks with a pump maker, to be safe.':
    'Keskusteluja pumppuvalmistajan kanssa, varmuuden vuoksi.',
  'The call for joint projects closes in January; we start onboarding meanwhile.':
    'Yhteishankkeiden haku päättyy tammikuussa; aloitamme sillä välin käyttöönoton.',
  'The mine praised it and bought nothing.': 'Kaivos kehui eikä ostanut mitään.',
  'The shift manager in Piteå speaks at our customer day.':
    'Piitimen vuoropäällikkö puhuu asiakaspäivässämme.',
  'Two of five people are mostly on site.': 'Kaksi viidestä on enimmäkseen asiakkaan luona.',
  'We keep analysis and start-up; cabling goes to local electricians.':
    'Pidämme analyysin ja käyttöönoton; kaapeloinnin tekevät paikalliset sähköasentajat.',
  'Wear halved; the budget went to a new crusher.':
    'Kuluminen puolittui; budjetti meni uuteen murskaimeen.',
  'Our distributor in Antofagasta sends usage logs monthly.':
    'Antofagastan jälleenmyyjämme lähettää käyttölokit kuukausittain.',
  'Remote calibration: 14 paying customers since March.':
    'Etäkalibrointi: 14 maksavaa asiakasta maaliskuusta alkaen.',
};
