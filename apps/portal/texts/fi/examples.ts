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
  '40 minutes less at each change; a yearly contract.':
    '40 minuuttia vähemmän joka vaihdossa; vuosisopimus.',
  'A camera drifts, and a fitter drives four hours to set it right':
    'Kamera siirtyy paikaltaan, ja asentaja ajaa neljä tuntia säätämään sen',
  'After the trade fair': 'Messujen jälkeen',
  'Agree on who answers an alarm before the first one sounds':
    'Sopikaa, kuka vastaa hälytykseen, ennen kuin ensimmäinen tulee',
  'Agree with the fitters on nights and weekends':
    'Sovitaan asentajien kanssa öistä ja viikonlopuista',
  'Anna Lind, adviser': 'Anna Lind, neuvoja',
  'Board mill, Oulu': 'Kartonkitehdas, Oulu',
  'Board mills, glass works and foil plants: 26 lines in reach.':
    'Kartonki-, lasi- ja kalvotehtaita: 26 linjaa ulottuvilla.',
  'Buyers ask the mill for the faults of each roll, and nobody writes them down':
    'Ostajat kysyvät tehtaalta kunkin rullan vikoja, eikä kukaan kirjaa niitä',
  'Calibration between shifts, as the operators asked.':
    'Kalibrointi vuorojen välissä, kuten käyttäjät pyysivät.',
  'Calibration without a stop': 'Kalibrointi ilman seisokkia',
  'Each new line needs its own lenses; nobody plans them ahead':
    'Jokainen uusi linja vaatii omat linssinsä; kukaan ei suunnittele niitä ennakkoon',
  'Edge faults seen in time': 'Reunaviat nähdään ajoissa',
  'Fault pictures from two lines': 'Vikakuvat kahdelta linjalta',
  'Faults at packing halved; both lines ordered.':
    'Pakkaukseen päätyvät viat puolittuivat; kumpikin linja tilasi.',
  'Faults that begin at night are found in the morning':
    'Yöllä alkavat viat löytyvät vasta aamulla',
  'Faults that reach packing': 'Pakkaukseen päätyvät viat',
  'Few, large customers, who stay because we answer.':
    'Harvoja ja suuria asiakkaita, jotka pysyvät, koska vastaamme.',
  'First look': 'Ensimmäinen katsaus',
  'Fitters learn of a fault a day after we do':
    'Asentajat kuulevat viasta päivää myöhemmin kuin me',
  'Fitters see the pictures on their phones since midsummer.':
    'Asentajat ovat nähneet kuvat puhelimistaan juhannuksesta lähtien.',
  'Fitters within two hours': 'Asentajat kahdessa tunnissa',
  'Foil plant, Norrköping': 'Kalvotehdas, Norrköping',
  'Give the fitters the fault pictures': 'Annetaan vikakuvat asentajille',
  'Glass works, Nybro': 'Lasitehdas, Nybro',
  'How many of the three pay the full price?': 'Moniko kolmesta maksaa täyden hinnan?',
  'Knots are taken for cracks, and good sheets are thrown away':
    'Oksia luullaan halkeamiksi, ja hyviä levyjä heitetään pois',
  'Knots told from cracks': 'Oksat erotetaan halkeamista',
  'Lenses that stand heat': 'Kuumuutta kestävät linssit',
  'Mills trust what another mill shows them more than a brochure':
    'Tehtaat luottavat enemmän siihen, mitä toinen tehdas näyttää, kuin esitteeseen',
  'Minutes lost at a change of grade': 'Laadunvaihdossa menetetyt minuutit',
  'Night alarm': 'Yöhälytys',
  'One agreement is drafted, with the fitters at Saimaa.':
    'Yksi sopimus on luonnoksena, Saimaan asentajien kanssa.',
  'One draft is a good start. Settle who owns the fault pictures before anybody signs.':
    'Yksi luonnos on hyvä alku. Sopikaa, kuka omistaa vikakuvat, ennen kuin kukaan allekirjoittaa.',
  'One of us is on call; customers ring one number.':
    'Yksi meistä päivystää; asiakkaat soittavat yhteen numeroon.',
  'Our own service sells already. We bring it to a second market first, and bind partners once we know what they must take over.':
    'Oma palvelumme myy jo. Viemme sen ensin toiselle markkinalle ja sidomme kumppanit, kun tiedämme, mitä heidän on otettava hoitaakseen.',
  'Plan lenses with Nordlens a year ahead':
    'Suunnitellaan linssit Nordlensin kanssa vuodeksi eteenpäin',
  'Plywood mill, Suolahti': 'Vaneritehdas, Suolahti',
  'Remote calibration': 'Etäkalibrointi',
  'Remote calibration: three customers pay.': 'Etäkalibrointi: kolme asiakasta maksaa.',
  'Report for each roll': 'Raportti joka rullasta',
  'Scrap fell; the plant was sold, and its new owner buys centrally.':
    'Hylky väheni; tehdas myytiin, ja uusi omistaja ostaa keskitetysti.',
  'Scrap per roll, 3 % less': 'Hylkyä rullaa kohti, 3\u00A0% vähemmän',
  'Sheets graded right, 97 %': 'Oikein lajiteltuja levyjä, 97\u00A0%',
  'Show what there is at the line every other Friday':
    'Näytetään linjalla joka toinen perjantai, mitä on valmiina',
  'Six visits. Line managers lose an hour at each change of grade.':
    'Kuusi käyntiä. Linjapäälliköt menettävät tunnin joka laadunvaihdossa.',
  'The Friday round at the mill works, but only there.':
    'Perjantaikierros tehtaalla toimii, mutta vain siellä.',
  'The bank went through this with us in March.': 'Pankki kävi tämän läpi kanssamme maaliskuussa.',
  'The figures of the board mill are strong enough to show a bank.':
    'Kartonkitehtaan luvut kelpaavat pankillekin näytettäviksi.',
  'The glass works takes it as it is.': 'Lasitehdas ottaa sen sellaisenaan.',
  'The line manager in Oulu shows our service to visitors.':
    'Oulun linjapäällikkö esittelee palveluamme vieraille.',
  'The mill owns them; we may use them to train. It goes into the draft.':
    'Tehdas omistaa ne; saamme opettaa niillä. Se menee luonnokseen.',
  'The mill’s own system will do it from spring on.':
    'Tehtaan oma järjestelmä tekee sen keväästä alkaen.',
  'The night shift wants faults on its own phones': 'Yövuoro haluaa viat omiin puhelimiinsa',
  'Thickness across the web': 'Paksuus radan poikki',
  'Three lines more at the board mill alone.': 'Pelkästään kartonkitehtaalla kolme linjaa lisää.',
  'Trips to set cameras right': 'Kameroiden säätömatkat',
  'Two mills read the same alarms and ask who answers at night':
    'Kaksi tehdasta lukee samoja hälytyksiä ja kysyy, kuka vastaa yöllä',
  'Two rivals use the same fitters; nothing is agreed with them.':
    'Kaksi kilpailijaa käyttää samoja asentajia; niiden kanssa ei ole sovittu mitään.',
  'Veneer check': 'Viilun tarkastus',
  'Visits saved in three months': 'Kolmessa kuukaudessa säästetyt käynnit',
  'Way to buyers in Poland': 'Tie puolalaisten ostajien luo',
  'We keep calibration and data; fitting goes to local firms.':
    'Pidämme kalibroinnin ja datan; asennus menee paikallisille yrityksille.',
  'Who pays is settled before the first day on site.':
    'Maksaja on sovittu ennen ensimmäistä päivää paikan päällä.',
  'a month': 'kuukaudessa',
};
