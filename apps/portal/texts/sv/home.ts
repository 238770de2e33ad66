import type { TextsOf } from '../texts.ts';

export const home: TextsOf<'home'> = {
  nav: 'Självvärdering',
  title: 'Hur långt har era digitala tjänster kommit?',
  description:
    '17 frågor visar var ett industriföretag står på två skalor, digital tjänstemognad och ekosystemsamverkan, och vilka tre vägar som finns till att sälja digitala tjänster utomlands.',
  contents: {
    questions: 'Frågorna',
    place: 'Er plats',
    research: 'Forskningen',
    'your-data': 'Era uppgifter',
  },
  colophon:
    'Norrland Export och dess tjänster är påhittade för att visa Servitization Kit. Det är ingen exportorganisation och ger inga råd. Även det kanadensiska sågverket är påhittat. Studien och dess företag är verkliga.',

  opening: {
    heading: 'Hur långt har era digitala tjänster kommit, och vilka tar ni med er utomlands?',
    lead: '17 frågor ger ert företag en plats på två skalor och visar tre vägar framåt. Räkna med 15 minuter. Svaren stannar i den här webbläsaren.',
    begin:
      'Svara <a href="#together">med rätt personer i rummet</a>, eller <a href="/workshop/?example=complete">titta på ett exempelföretag</a> först.',
  },
  questions: {
    heading: 'De 17 frågorna',
    text: 'Här bedömer ni 17 aktiviteter på fem nivåer. Formuläret ritas av ett skript som inte har körts i den här webbläsaren. Det går bra med papper och penna: avsnitt 4 i <a href="https://doi.org/10.1108/JOSM-11-2020-0428">studien</a> går igenom aktiviteterna en efter en och är fritt att läsa.',
  },
  place: {
    heading: 'Er plats i matrisen',
    text: 'Här blir era svar en plats i ett rutnät med tre gånger tre faser, där också de tre vägarna framåt är inritade. Utan skriptet blir det ingen bild; avsnitt 5 i <a href="https://doi.org/10.1108/JOSM-11-2020-0428">studien</a> beskriver vägarna i ord, och en sammanfattning följer längre ner.',
    back: 'Tillbaka till frågorna',
  },
  harder: {
    heading: 'En tjänst är svårare att exportera än en maskin',
    text: [
      'En maskin som ni exporterar lämnar ni ifrån er. När den väl går och är betald har ni det mesta av arbetet bakom er. Frakt, tull och en servicefirma på plats är ni vana vid.',
      'En digital tjänst blir kvar hos er. Säg att ni övervakar torkar åt ett sågverk i Kanada. Någon måste koppla in sensorerna, se till att data kommer fram och svara när de inte gör det. Tjänsten ska fungera med maskiner av andra märken och med ett styrsystem som ni inte har valt. Och kunden kan säga upp den nästa månad.',
      'Hemma klarar ni mycket av detta själva, tillsammans med partner som ni har känt i åratal. Utomlands är ett företag med tjugo anställda sällan på plats, och sover ofta när kunden ringer. Många försöker ändå, eftersom hemmamarknaden ensam kanske aldrig betalar igen utvecklingskostnaden.',
      'Två saker behöver ni alltså ta reda på. Är tjänsten redo för kunder som inte liknar dem hemma? Och vem finns på plats när ni inte kan vara det?',
    ],
  },
  grow: {
    heading: 'Två saker som växer',
    text: [
      'Forskare vid Luleå tekniska universitet har frågat hur mindre industriföretag tar sina digitala tjänster utomlands. De fann två saker som växer, var och en i tre faser. Den som vill lyckas utomlands behöver båda, men inte i samma takt. ”Ekosystem” är forskarnas ord för alla företag och organisationer som en tjänst är beroende av.',
    ],
    maturity: {
      heading: 'Digital tjänstemognad',
      what: 'Vad ni har att erbjuda',
      phases: [
        {
          name: 'Digital medvetenhet',
          text: 'Ni vet hur digitalt ert eget företag är. Ni betalar för sensorer och uppkoppling, och börjar läsa vad maskinerna rapporterar.',
        },
        {
          name: 'Digital tjänste\u00ADinnovation',
          text: 'Av data blir en tjänst som kunden har nytta av, och ni säljer den utomlands ihop med produkten.',
        },
        {
          name: 'Masskund\u00ADanpassning av digitala tjänster',
          text: 'Tjänsten består av moduler. Ni sätter ihop dem för en viss kund eller en ny bransch utan att börja om från början.',
        },
      ],
    },
    ecosystem: {
      heading: 'Ekosystem\u00ADsamverkan',
      what: 'Vilka som levererar tillsammans med er',
      phases: [
        {
          name: 'Kunskapssynergi i ekosystemet',
          text: 'Ni lär känna en marknad genom dem som verkar där, väger tänkbara partner mot varandra och tar reda på vad den ena kan och den andra inte.',
        },
        {
          name: 'Integration i ekosystemet',
          text: 'God vilja blir avtal och återkommande möten, också med en partner som är konkurrent på annat håll.',
        },
        {
          name: 'Gemensamt värdeskapande i ekosystemet',
          text: 'Parterna samlas kring kundens nytta och litar nog på varandra för att utveckla och sälja tillsammans.',
        },
      ],
    },
  },
  together: {
    heading: '15 minuter, med rätt personer i rummet',
    text: [
      'Svara tillsammans. Ta med den som säljer utomlands, den som sköter installerade maskiner, den som kan programvaran och den som bestämmer över pengarna. I ett företag med sex anställda räcker kanske två personer.',
      'Varje fråga har fem nivåer, från inte påbörjat till ledande. Välj den mening som stämmer i dag, inte den som ska stämma till våren. Är ni oense tar ni den lägre nivån och skriver skälet i anteckningen. Oenigheten är ofta värd mer än svaret.',
      'Kan ingen i rummet svara? Välj ”Vet inte”. Det räknas inte som noll. Matrisen visar då ett större område för ert företag och pekar ut den öppna fråga som skulle minska det mest. Fråga den kollega eller partner som vet, och kom tillbaka.',
    ],
  },
  ways: {
    heading: 'Tre vägar framåt, och ingen är bäst',
    text: [
      'Företagen i studien gick olika vägar, och forskarna rangordnar dem inte. Vad som passar er beror på vad ni kan förändra: era tjänster, era partner eller båda.',
    ],
    innovation: {
      heading: 'Innovationsvägen',
      text: 'Tjänsterna först. Ni utvecklar dem med kunder som ni känner tills de är bra nog för att locka partner, och dessa öppnar större marknader. En leverantör till skogsindustrin med 22 anställda byggde upp sin övervakning i Sverige; sedan tog partner den till Japan.',
    },
    ecosystem: {
      heading: 'Ekosystemvägen',
      text: 'Partner först. Ni börjar utomlands med en enkel tjänst och ett större företags säljnät, och låter det ni lär er där förbättra tjänsten. Ett mätteknikföretag med fem anställda byggde in sitt system i en stor leverantörs maskiner. De två gick ut i världen tillsammans, och med tiden sålde det lilla företaget också på egen hand.',
    },
    scaling: {
      heading: 'Skalningsvägen',
      text: 'Båda på en gång. Det är den snabbaste vägen och den svåraste: den kräver stora investeringar och folk till två satsningar, och den kan misslyckas. Den passar ett erbjudande som ingen annan har. Ett företag med 150 anställda och programvara för gruvor gick den vägen, med en stor partner som sålde i hela världen.',
    },
    joined: [
      'Ert företag kanske inte ligger på någon av de tre linjerna. De är riktningar, och ni kan ansluta från den plats där ni står. Tio frågor till <a href="/paths/">jämför de tre för just ert företag</a> och gör en plan av den ni väljer.',
    ],
  },
  research: {
    heading: 'Vad forskningen säger, och var den slutar',
    text: [
      'Studien bygger på 40 intervjuer i 26 små och medelstora industriföretag i Sverige och Finland. Sex beskrivs ingående: företag med 5 till 150 anställda inom gruvor, skog samt stål och metall. De valdes för att de redan hade kommit långt utomlands, så här får ni veta lite om företag som försökte och gav upp.',
      'Den visar hur företagen gick till väga, mest så som de själva ser det. Den visar inte hur mycket en fas eller en väg ger i försäljning, och forskarna påpekar att det kan vara annorlunda i andra regioner och branscher.',
    ],
    scoring: {
      heading: 'Poängen kommer inte från studien',
      text: [
        'Studien har faser och aktiviteter men inga poäng. De fem nivåerna, och regeln att en fas är befäst vid 60\u00A0procent, hör till Servitization Kit, verktyget bakom den här sidan. Det gör även företagets exakta plats i matrisen. De tre linjerna är ritade efter studiens text, inte efter dess figur. En bokstav markerar vilken linje ett av studiens företag följde, inte hur långt det kom. Se resultatet som något att samtala om. Det är inget intyg.',
      ],
    },
  },
  help: {
    heading: 'Det här kan vi hjälpa till med',
    text: [
      'Matrisen anger vilka aktiviteter som står på tur för ert företag. För några av dem har vi någon som har gjort det förut. Är det något annat som står i vägen kan ni <a href="/matcher/">välja era utmaningar</a> och se vilka digitala aktiviteter som svarar mot dem. Går försöken bra men ingen beställer, <a href="/tracker/">för då en logg över dem</a>. Och innan ni träffar någon av oss, <a href="/file/">ta med er fil</a>.',
    ],
  },
  data: {
    heading: 'Era uppgifter',
    text: [
      'Svar och anteckningar sparas i den här webbläsaren, på den här enheten. Inget av det skickas, varken till oss eller till någon annan. Här finns inga konton och ingen spårning. Den som använder samma webbläsare kan läsa dem, så var försiktiga på en delad dator.',
      '”Ta bort alla svar” i slutet av frågorna tar bort svar och anteckningar. Vill ni radera varje spår rensar ni webbplatsens data i webbläsarens inställningar. Ett privat fönster glömmer allt när ni stänger det. Safari kan radera svaren på egen hand efter sju dagars användning utan besök här. Vill ni spara ett resultat laddar ni ner matrisen som bild eller <a href="/file/">tar hem hela filen</a>; där kan ni också radera den.',
    ],
  },
};
