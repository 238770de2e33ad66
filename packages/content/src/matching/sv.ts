import type { MatchingWords } from './words.ts';

export const sv: MatchingWords = {
  components: {
    'value-creation': {
      name: 'Värdeskapande',
      description: 'Vad ni erbjuder utomlands, och hur kunderna där får veta att det finns.',
    },
    'value-delivery': {
      name: 'Värdeleverans',
      description: 'De partner, människor och kunskaper som tar erbjudandet till kunder utomlands.',
    },
    'value-capture': {
      name: 'Värdefångst',
      description: 'Vad det kostar er att sälja utomlands, och hur jämnt pengarna kommer in.',
    },
  },
  themes: {
    'market-knowledge': 'Marknadskunskap',
    'international-marketing': 'Internationell marknads\u00ADföring',
    'value-proposition': 'Hur erbjudandet passar',
    'international-collaboration': 'Internationellt samarbete',
    'resource-limitations': 'Begränsade resurser',
    competence: 'Kompetens',
    'increased-costs': 'Ökade kostnader',
    'unstable-revenues': 'Ojämna intäkter',
  },
  challenges: {
    'shortage-of-suitable-customers': {
      name: 'För få lämpliga kunder',
      says: 'Vi hittar knappt några kunder utomlands som passar vår storlek och produkt',
    },
    'limited-market-information': {
      name: 'För lite fakta om marknaden',
      says: 'Vi vet för lite om marknaden vi vill in på',
    },
    'limited-recognition': {
      name: 'Begränsad synlighet',
      says: 'Vi syns inte utomlands',
    },
    'customer-acquisition': {
      name: 'Att vinna nya kunder',
      says: 'Vi lägger för mycket tid och pengar på att få en första kund',
    },
    'channels-to-customers': {
      name: 'Kanaler till kunderna',
      says: 'Vi kommer inte in hos de återförsäljare och butiker som kunderna köper av',
    },
    'offering-market-misfit': {
      name: 'Erbjudandet passar inte marknaden',
      says: 'Det vi säljer hemma passar inte det som de vill ha där',
    },
    'no-demand-for-additional-services': {
      name: 'Ingen vill ha extra tjänster',
      says: 'Kunder utomlands vill ha produkten och inte våra tjänster',
    },
    'lack-of-suitable-partners': {
      name: 'Brist på lämpliga partner',
      says: 'Vi hittar inte rätt partner i landet',
    },
    'building-partner-trust': {
      name: 'Att vinna partnernas förtroende',
      says: 'Partner utomlands litar ännu inte på ett litet företag som vårt',
    },
    'lack-of-open-digital-platforms': {
      name: 'Brist på öppna digitala plattformar',
      says: 'Vi har ingen neutral plats att dela data med andra företag på',
    },
    'lack-of-people-and-management': {
      name: 'Brist på folk och chefer',
      says: 'Vi saknar folk, och framför allt chefer, till exporten',
    },
    'limited-production-capacity': {
      name: 'Begränsad produktions\u00ADkapacitet',
      says: 'Vi skulle inte kunna göra mycket mer om det kom in order',
    },
    'lack-of-digital-capabilities': {
      name: 'Brist på digitala kunskaper',
      says: 'Vi hänger inte med i nya digitala arbetssätt',
    },
    'unattractive-manufacturing-jobs': {
      name: 'Fabriksjobb som inte lockar',
      says: 'Unga vill inte arbeta i en fabrik som vår',
    },
    'rural-location': {
      name: 'Läge på landsbygden',
      says: 'Vi har långt till alla som vi borde träffa',
    },
    'export-procedures-and-documentation': {
      name: 'Exportrutiner och papper',
      says: 'Tull, intyg och blanketter tar vår tid och våra pengar',
    },
    'high-transport-costs': {
      name: 'Höga transport\u00ADkostnader',
      says: 'Frakten gör oss för dyra',
    },
    'low-margins': {
      name: 'Låga marginaler',
      says: 'Hård konkurrens utomlands lämnar oss liten vinst',
    },
    'unaligned-regulations-and-taxes': {
      name: 'Regler och skatter som skiljer sig',
      says: 'Vi möter andra regler och skatter i varje land, och de ändras',
    },
    'demand-fluctuation': {
      name: 'Efterfrågan som svänger',
      says: 'Våra order kommer alla på en gång, och sedan inga alls',
    },
    'unhelpful-public-projects': {
      name: 'Offentliga projekt till liten nytta',
      says: 'Offentliga exportprojekt gav oss inget som vi kunde använda',
    },
  },
  activities: {
    'company-website': {
      name: 'Företagets webbplats',
      description: 'En webbplats på köparnas språk visar vad ni gör och hur man når er.',
      firstStep:
        'Be någon som har språket som modersmål läsa startsidan och berätta vad ni säljer.',
      effort: 'Några veckor, mest för texter, bilder och översättning.',
      tools: 'Webbplatsverktyg eller publiceringssystem, översättare, webbstatistik',
      takes: 'En person som ansvarar för innehållet, och en översättare för varje marknad',
      measure: 'Besök och förfrågningar per månad från varje målland',
    },
    'search-engine-visibility': {
      name: 'Synlighet i sökmotorer',
      description:
        'Sökord på varje marknads språk och några betalda annonser leder köpare som söker till er webbplats.',
      firstStep: 'Skriv ner tio fraser som en köpare där skulle skriva, och sök på var och en.',
      effort: 'Dagar att komma igång, sedan en timme eller två i veckan.',
      tools: 'Sökordsverktyg, konto för sökannonser, webbstatistik',
      takes: 'En webbplats på marknadens språk, och en liten månadsbudget för annonser',
      measure: 'Förfrågningar från sökningar per land, och vad var och en kostar',
    },
    'third-party-rating-apps': {
      name: 'Omdömesappar',
      description:
        'Appar där användare betygsätter produkter berättar vad en marknad gillar, och visar er för nya köpare.',
      firstStep:
        'Leta upp er produkt, eller en konkurrents, i en omdömesapp och läs tjugo kommentarer.',
      effort: 'Timmar att komma igång, sedan en fast halvtimme i veckan.',
      tools: 'Omdömesappar, en enkel tabell över kommentarer per tema',
      takes: 'En produkt som användare betygsätter, och någon som svarar dem vänligt',
      measure: 'Antal betyg och snittbetyg per marknad, och ändringar som de har lett till',
    },
    'digital-contact-search': {
      name: 'Kontakter via nätet',
      description: 'Sökning på nätet ger agenter, importörer och återförsäljare i landet.',
      firstStep: 'Lista tjugo importörer av närliggande produkter, var och en med namn och mejl.',
      effort: 'Några dagar vid skrivbordet för varje land.',
      tools: 'Företagskataloger, yrkesnätverk, mässlistor, ett kontaktregister',
      takes: 'En person med tid att söka, skriva och följa upp',
      measure: 'Första samtal per hundra kontakter som ni har skrivit till',
    },
    'digital-marketing-skills': {
      name: 'Kunskap i digital marknadsföring',
      description:
        'Någon i företaget lär sig att driva kampanjer på nätet, för det krävs kunskap att synas bland konkurrenter.',
      firstStep: 'Utse den som ska lära sig, och boka två timmar i veckan för en gratis nätkurs.',
      effort: 'Två eller tre månaders lärande vid sidan av det dagliga arbetet.',
      tools: 'Nätkurser, annonskonton, en testbudget, en frilansande coach',
      takes: 'En nyfiken person som stannar, och lov att lägga en liten summa på test',
      measure: 'Vad en förfrågan kostar, månad för månad',
    },
    'remote-equipment-monitoring': {
      name: 'Fjärr\u00ADövervakning av utrustning',
      description:
        'Ni övervakar er utrustning på avstånd, så att ingen behöver köra ut och titta på den.',
      firstStep: 'Räkna förra månadens resor som gjordes bara för att titta på något.',
      effort: 'Några månader för de första platserna, med sensorer och uppkoppling att köpa.',
      tools: 'Sensorer, gateways, en instrumentpanel med larm',
      takes: 'Maskiner som går att koppla upp, någon som agerar på larm, lite pengar till sensorer',
      measure: 'Inbesparade resor och restimmar per månad',
    },
    'remote-commissioning-video': {
      name: 'Driftsättning via video',
      description: 'Er expert vägleder via video dem som startar upp på en plats långt bort.',
      firstStep: 'Prova ett videosamtal från er egen verkstad, och skriv ner vad som inte syns.',
      effort: 'Dagar: ett headset eller en telefon, en checklista och ett prov.',
      tools: 'Videosamtal, huvudburen kamera, delade checklistor',
      takes: 'En stabil uppkoppling på plats, och någon där med händiga nypor',
      measure: 'Driftsättningar klara utan resa, och inbesparade restimmar',
    },
    'online-recruitment': {
      name: 'Rekrytering på nätet',
      description: 'Lediga jobb annonseras där människor i andra länder ser dem.',
      firstStep:
        'Skriv om ett ledigt jobb för en läsare utomlands, och lägg ut det på en jobbsajt.',
      effort: 'Dagar för varje jobb, när text och arbetsgång väl finns.',
      tools: 'Jobbsajter, yrkesnätverk, videointervjuer',
      takes: 'Ett jobb som går att göra på engelska eller på distans, och hjälp med flytten',
      measure: 'Lämpliga sökande och anställda per annons, land för land',
    },
    'technology-forward-employer-image': {
      name: 'Bilden av en högteknologisk fabrik',
      description: 'Ni visar studenter och sökande den digitala sidan av arbetet i fabriken.',
      firstStep: 'Filma er modernaste maskin i en minut, tillsammans med den som kör den.',
      effort: 'Några veckor för filmer, besök och skolkontakter, sedan en fast vana.',
      tools: 'Korta filmer, sociala medier, skolbesök, öppet hus',
      takes: 'Digitalt arbete som verkligen finns, och unga medarbetare som gärna visar det',
      measure: 'Sökande under trettio per år, och besök från skolor',
      note: 'Författarna säger att digitalt arbete förbättrar bilden av fabriksjobb; att visa upp det är vårt steg.',
    },
    'online-collaboration-software': {
      name: 'Samarbets\u00ADverktyg på nätet',
      description: 'Delade verktyg låter alla se hur verksamheten fungerar och hur det går.',
      firstStep: 'Flytta en veckolista, till exempel öppna offerter, till en tabell som alla ser.',
      effort: 'Dagar att komma igång, några veckor tills det är en vana.',
      tools: 'Delade dokument, chatt per ämne, uppgiftstavlor',
      takes: 'En chef som använder det först, och en regel för vad som ligger var',
      measure: 'Andel av personalen som använder det varje vecka',
    },
    'business-data-analytics': {
      name: 'Analys av företagets data',
      description:
        'Data från hela företaget visar vad som kan bli bättre i produkter och tjänster.',
      firstStep:
        'Skriv ner en fråga som era försäljningsdata kan besvara, och pröva den i en tabell.',
      effort: 'Några månader, för data måste först hittas och rensas.',
      tools: 'Kalkylblad, rapportverktyg, datakopplingar mellan system',
      takes: 'Data som ni får använda, någon som är bra på siffror, och en timme i veckan för dem',
      measure: 'Beslut per kvartal som data har ändrat',
    },
    'remote-conferencing-and-networking': {
      name: 'Möten och nätverk på distans',
      description: 'Regelbundna videomöten och grupper på nätet ersätter en kort bilresa.',
      firstStep: 'Bjud in en partner till en halvtimmes videosamtal på ett fast datum varje månad.',
      effort: 'Timmar att komma igång; att hålla i är det svåra.',
      tools: 'Videomöten, branschgrupper på nätet, digitala mässor',
      takes: 'Bra kamera, bra ljud, och vana att tala med människor på en skärm',
      measure: 'Samtal med människor utanför regionen per månad',
      note: 'Studien tillägger att traditionella branscher ännu saknar vana vid detta.',
    },
    'impartial-shared-platforms': {
      name: 'Neutrala gemensamma plattformar',
      description:
        'En neutral part driver en plattform där företag lämnar och använder data för gemensamma affärer.',
      firstStep:
        'Fråga er branschorganisation vem som kan driva en, och vilka två företag som vill vara med.',
      effort: 'Ett år eller mer, och inte för ett företag ensamt.',
      tools: 'Datadelningsplattform som drivs av en neutral part, regler för åtkomst',
      takes: 'En offentlig eller gemensam ägare, och flera företag som enas om regler',
      measure: 'Företag som delar data, och gemensamma erbjudanden som bygger på dem',
      note: 'Det bygger på en chefs önskan; inget företag i studien har en sådan plattform.',
    },
    'digital-invoicing': {
      name: 'Digital fakturering',
      description: 'Fakturor till kunder utomlands skrivs och skickas utan papper.',
      firstStep: 'Fråga leverantören av ert bokföringssystem vilka utländska format det klarar.',
      effort: 'Dagar, om bokföringssystemet klarar det.',
      tools: 'Faktureringssystem, elektroniska fakturaformat',
      takes: 'Ett bokföringssystem som stöder det, och kundens samtycke',
      measure: 'Dagar från leverans till betalning för exportorder',
    },
    'online-payment': {
      name: 'Betalning på nätet',
      description:
        'Kunder utomlands betalar med kort eller digital plånbok, åtminstone för prover och små order.',
      firstStep: 'Välj en liten produkt eller ett prov som skulle kunna betalas på nätet.',
      effort: 'Dagar till veckor med en färdig betaltjänst.',
      tools: 'Betaltjänst för kort och digitala plånböcker, en enkel webbutik',
      takes: 'En prislista, försäljningsvillkor och bokföring av små belopp',
      measure: 'Order betalda på nätet per månad, och köp som föll på betalningen',
    },
    'digital-currencies': {
      name: 'Digitala valutor',
      description: 'Betalningar över gränser sker i en digital valuta, när man litar på den.',
      firstStep: 'Fråga er bank och er revisor vad det skulle innebära för skatt och risk.',
      effort: 'Några veckor, mest för juridik, skatt och bokföring.',
      tools: 'Digital plånbok, växlingstjänst',
      takes: 'Kunder som vill ha det, juridiska råd, och regler mot värdefall',
      measure: 'Kostnad och dagar för en utlandsbetalning, jämfört med en banköverföring',
      note: 'Studien knyter detta till att förtroendet för sådana valutor växer, och där är det inte än.',
    },
    'automated-customer-care': {
      name: 'Automatisk kundvård',
      description: 'Ett system påminner er om att höra av er efter ett köp och erbjuda nästa sak.',
      firstStep: 'Ring de tre senaste kunderna utomlands, och skriv ner vad de behöver.',
      effort: 'Några veckor för data, regler och vanor.',
      tools: 'Kundregister med påminnelser, mejlmallar',
      takes: 'Rena kunddata, och en person som följer påminnelserna',
      measure: 'Återköp per år från kunder utomlands',
    },
    'digital-product-communication': {
      name: 'Produkten visad digitalt',
      description: 'Filmer, 3D-modeller och videosamtal förklarar produkten i stället för en resa.',
      firstStep: 'Filma ett svar på tre minuter på den fråga som köpare ställer oftast.',
      effort: 'Några veckor för de första filmerna och modellerna.',
      tools: 'Produktfilmer, 3D-visare, videomöten',
      takes: 'Ritningar eller modeller som ni får visa, och någon som förklarar bra',
      measure: 'Offerter som blev order utan besök',
    },
    'remote-monitoring-service': {
      name: 'Fjärr\u00ADövervakning som tjänst',
      description:
        'Sensorer övervakar maskinerna som kunderna har köpt, och ni säljer service före haveriet som en tjänst.',
      firstStep: 'Fråga två kunder vad en timmes stillestånd kostar dem.',
      effort: 'Ett halvår eller mer: teknik, pris och avtal är alla nya.',
      tools: 'Sensorer, uppkoppling, instrumentpanel, serviceavtal',
      takes: 'Kunder som delar data, support i beredskap, och ett pris på tjänsten',
      measure: 'Tjänsteförsäljning per år, och haverier som har undvikits',
    },
    'demand-forecasting': {
      name: 'Prognos för efterfrågan',
      description: 'Programvara som lär av tidigare order beräknar vad som beställs härnäst.',
      firstStep: 'Samla tre års order per månad i en tabell och leta efter ett mönster.',
      effort: 'Ett halvår eller mer, och flera års orderdata.',
      tools: 'Prognosprogram, eller en dataspecialist som kan maskininlärning',
      takes: 'Orderdata från flera år, och någon som ifrågasätter prognosen',
      measure: 'Skillnad mellan prognos och order, i procent',
      note: 'Författarna föreslår detta; företagen i studien hade inte tänkt på det.',
    },
    'shared-order-backlog': {
      name: 'Gemensam orderstock',
      description: 'Alla anställda ser de öppna orderna och planerar hur tomma veckor fylls.',
      firstStep: 'Häng upp månadens öppna order där alla går förbi, och prata i tio minuter.',
      effort: 'Dagar med en delad tabell, veckor med en tavla på skärmar.',
      tools: 'Gemensam planeringstavla, delade tabeller, skärmar i verkstaden',
      takes: 'Öppenhet om order, och ett kort möte varje vecka',
      measure: 'Timmar utan arbete per månad, och övertidstimmar',
      note: 'Författarna föreslår detta; inget företag i studien berättade om det.',
    },
  },
  evidence: {
    reported: {
      name: 'Rapporterat',
      description:
        'Ett företag i studien berättar om denna effekt, eller så anger författarna den som ett faktum.',
    },
    suggested: {
      name: 'Föreslaget',
      description:
        'Författarna säger att det kan hjälpa, hänvisar till andra eller framför ett företags önskan.',
    },
    inferred: {
      name: 'Tolkat',
      description: 'Studien nämner aktiviteten; att knyta den till denna utmaning är vår läsning.',
    },
  },
  effort: {
    S: { name: 'Liten', description: 'Timmar eller dagar, med de människor ni har.' },
    M: {
      name: 'Medelstor',
      description: 'Veckor till några månader, med lite pengar eller hjälp.',
    },
    L: { name: 'Stor', description: 'Ett halvår eller mer, med pengar, kunskap eller partner.' },
  },
  severity: {
    1: { name: 'Besvär', description: 'Det stör oss, men försäljningen fortsätter.' },
    2: { name: 'Broms', description: 'Det bromsar vår försäljning utomlands.' },
    3: { name: 'Hinder', description: 'Det stoppar vår försäljning utomlands.' },
  },
  cite: 'Reim m.fl. 2022',
  scope:
    'Studien bygger på samtal med 29 små och medelstora företag på landsbygden i Sverige och Finland.',
};
