import type { TextsOf } from '../texts.ts';

export const builder: TextsOf<'builder'> = {
  nav: 'För er webbplats',
  title: 'Lägg in ett verktyg på er egen webbplats',
  description:
    'Välj verktyg, utseende och språk, se det på en sida som liknar er, och ta raderna att klistra in, med det som er säkerhetspolicy, ert dataskydd och era läsare behöver.',
  contents: {
    choose: 'Välj',
    preview: 'Förhandsvisning',
    paste: 'Rader att klistra in',
    check: 'Kontroll',
    data: 'Datablad',
  },
  colophon:
    'Norrland Export och Hamnlänets handelskammare är påhittade för att visa Servitization Kit. Raderna att klistra in är riktiga, liksom det de laddar.',

  opening: {
    heading: 'Lägg in ett verktyg på er egen webbplats',
    lead: 'Välj ett verktyg och ge det ert utseende. Ni ser det på en partners sida och får raderna att klistra in på er egen.',
    begin:
      'Inget av det ni väljer skickas någonstans. Det står i sidans adress, så en länk dit visar en kollega samma sak.',
    noScript:
      'Skript är avstängt i den här webbläsaren. Sidan behöver det; skriptets README säger allt detta i ord.',
  },
  form: {
    heading: 'Välj',
    widget: 'Verktyg',
    locale: 'Verktygets språk',
    more: 'Fler val',
    share: 'Kopiera länken till de här valen',
    again: 'Börja om',
    look: 'Utseende',
    content: 'Innehåll',
    fallback: 'Innan det är där, och där det aldrig kommer',
  },
  widgets: {
    assessment: 'Självvärdering',
    matrix: 'Internationaliseringsmatris',
    paths: 'Strategiska vägar',
    matcher: 'Utmaningar och aktiviteter',
    tracker: 'Skalningslogg',
    cocreation: 'Samskapandetavla',
    ecosystem: 'Ekosystemresa',
    file: 'Företagsfil',
  },
  fields: {
    profile: {
      label: 'Dokumentets namn',
      hint: 'Verktyg på samma webbplats med samma namn delar sina svar.',
    },
    'aria-label': { label: 'Namn för skärmläsare', hint: 'Där en sida har två av samma slag.' },
    theme: { label: 'Färger' },
    density: { label: 'Täthet' },
    'heading-level': { label: 'Rubrikens nivå', hint: 'En under rubriken ovanför.' },
    loading: { label: 'När det laddas' },
    locale: { label: 'Verktygets språk' },
    id: { label: 'Id-namn', hint: 'Börjar adresserna till frågorna.' },
    view: { label: 'Frågor' },
    'read-only': { label: 'Inmatningar' },
    today: {
      label: 'Dagens datum',
      hint: 'Dagen som varningar och diagram räknar från. Tomt: läsarens egen.',
    },
    criteria: { label: 'Egna kriterier', hint: 'JSON, så som vägarnas README beskriver.' },
    'result-link': { label: 'Var resultatet finns', hint: 'Erbjuds efter sista frågan.' },
    'report-link': {
      label: 'Var rapporten finns',
      hint: 'En sida att skriva ut, länkad från företagsfilen.',
    },
    consent: {
      label: 'Text att godkänna',
      hint: 'Bara om er sida ska få svaren. Tomt: inget skickas.',
    },
    'brand-color': { label: 'Er färg', hint: 'En räcker, till exempel #003a70.' },
    'brand-radius': { label: 'Hörn, i px', hint: '0 till 24.' },
    'brand-font': {
      label: 'Typsnitt',
      hint: 'En lista, till exempel Inter, sans-serif. Tomt: sidans eget.',
    },
    'fallback-text': { label: 'Mening', hint: 'Också det som läsare utan skript får.' },
    'fallback-link': { label: 'Vart meningen leder', hint: 'En adress. Får vara tomt.' },
    release: { label: 'Utgåva' },
    preview: { label: 'Fyllt med' },
  },
  values: {
    theme: { auto: 'som sidan', light: 'ljusa', dark: 'mörka', 'high-contrast': 'hög kontrast' },
    density: { comfortable: 'luftigt', compact: 'tätt' },
    loading: { eager: 'genast', lazy: 'när det kommer nära' },
    view: { phases: 'en fas i taget', all: 'alla på en sida' },
    'read-only': { false: 'tas emot', true: 'bara för läsning' },
    release: {
      followed: 'följer den här huvudversionen',
      pinned: 'förblir som den är, med kontrollsumma',
    },
    preview: { example: 'ett påhittat företags uppgifter', empty: 'ingenting' },
    width: { phone: 'Telefon, {px} px', desktop: 'Skrivbord, {px} px' },
  },
  faults: {
    heading: 'Allt i den här länken gick inte att använda.',
    unknown: '”{name}” är inget val på den här sidan.',
    value: '{name}: ”{value}” går inte att använda.',
    instead: 'Det vanliga står i dess ställe.',
    nothing: 'Här är inget tillåtet.',
    characters: 'Där finns ett tecken som ingen sida kan innehålla.',
    color: 'En täckande färg, till exempel #003a70, rgb(0 58 112) eller navy.',
    radius: 'Ett tal från 0 till 24.',
    font: 'Namn på typsnitt med komma emellan, citattecken i par, utan ; { } < > \\ eller @.',
    text: 'Text med 1 till 200 tecken.',
    prose: 'Text med 1 till 1,000 tecken.',
    data: 'JSON med högst 20,000 tecken.',
    link: 'En adress: http, https, relativ, eller # och ett id.',
    day: 'En dag, till exempel 2026-11-22.',
    list: 'Något av: {list}.',
  },
  preview: {
    heading: 'På en partners sida',
    frame: 'Förhandsvisning: en partners sida med verktyget',
    width: 'Sidans bredd',
    text: 'En riktig sida med det riktiga elementet. Det ni provar ligger i ett eget dokument.',
    waiting: 'Förhandsvisningen är på väg.',
    failed: 'Verktyget kunde inte visas: {message}',
  },
  paste: {
    heading: 'Rader att klistra in',
    label: 'Sätt att lägga in det på en sida',
    copy: 'Kopiera',
    copied: 'Kopierat.',
    notCopied: 'Webbläsaren låter inte sidan kopiera. Markera raderna och kopiera dem.',
    code: 'Rader att klistra in: {name}',
    policy: 'Om er webbplats har en Content Security Policy',
    policyText: 'måste den tillåta detta, utöver det den redan tillåter:',
    pictures: 'img-src behövs bara för att spara figuren som PNG; allt annat fungerar utan.',
    noHash:
      'Den här webbläsaren kan inte räkna ut stilens kontrollsumma. Lägg regeln i en egen stilmall.',
    ways: {
      script: {
        name: 'Skripttagg',
        text: 'För de flesta webbplatser. Inget bygge och inget ramverk: klistra in där verktyget ska stå.',
      },
      react: {
        name: 'I React',
        text: 'För en app med React 18 eller 19 och en paketerare. Paketen har typer, props och ord med sig.',
      },
      frame: {
        name: 'Ram',
        text: 'Håller verktyg och sida isär. Ett litet skript gör ramen lika hög som innehållet, och sidans färg når den.',
      },
      cms: {
        name: 'CMS utan skript',
        text: 'För redigerare som tar bort skript. Ramen har en fast höjd och rullar inuti; er färg når den inte.',
      },
    },
  },
  check: {
    heading: 'Kontroll',
    text: 'Uträknat för era val ur det byggda skriptet och förhandsvisningen, inte ur en tabell.',
    contrast: {
      name: 'Kontrast',
      kit: 'Verktygens egna färger: text har minst {text}:1 och varje markering {graphic}:1.',
      kept: 'Er färg används som den är. Text har minst {text}:1 och varje markering {graphic}:1, på dagen och i mörker.',
      changed: 'Med de här rättelserna har text minst {text}:1 och varje markering {graphic}:1:',
      faint: '{color} {scheme}: {from} har {before}:1 mot ytan. {to} i samma kulör har {after}:1.',
      hue: '{color} {scheme} skulle kunna tas för er färg och får en annan kulör: {from} blir {to}.',
      frame: 'En ram utan skript kan inte ta över er färg: den visar verktygens egen.',
      colors: {
        accent: 'Er färg',
        maturity: 'Det blå för digital tjänstemognad',
        ecosystem: 'Ockran för ekosystemet',
        other: 'En annan färg',
      },
      schemes: { light: 'på dagen', dark: 'i mörker' },
    },
    width: {
      name: 'Bredd',
      works:
        'Fungerar i en spalt från ungefär {px} px. Mätt i förhandsvisningen, på det här språket och med det här utseendet.',
      wide: 'Vid {px} px sticker något fortfarande ut. Ge det en bredare spalt.',
      waiting: 'Mäts så snart förhandsvisningen är där.',
    },
    weight: {
      name: 'Vikt',
      text: '{kB} kB med Brotli tills det går att använda. Mer kommer när en läsare ber om det.',
      frame: '{kB} kB med Brotli i ramen, {host} kB skript på er sida.',
      bare: '{kB} kB med Brotli i ramen, ingenting på er sida.',
      react:
        'Elementet väger {kB} kB med Brotli. I ert paket beror det på vad ni delar; React kommer till om ni inte har det.',
    },
    languages: {
      name: 'Språk',
      whole: 'Alla {texts} texter finns på {language}.',
      part: '{translated} av {texts} texter är egna på {language}; de andra är namn, eller samma ord som på engelska.',
      others: 'Även: {list}.',
    },
    version: { name: 'Version av skriptet', text: 'Nu: Servitization Kit {version}.' },
  },
  sheet: {
    heading: 'Datablad',
    text: 'För den som svarar för dataskyddet på er webbplats. Det är ren text: ladda ned den, eller klistra in den i er förteckning.',
    download: 'Ladda ned som text',
    fileName: 'datafloede',
    title: 'Dataflöde för ett verktyg',
    subject: {
      widget: 'Verktyg',
      element: 'Elementnamn',
      way: 'Hur det kommer in på sidan',
      document: 'Dokumentets namn',
      from: 'Skriptet kommer från',
      version: 'Utgåva',
    },
    stored: 'Vad som sparas var',
    leaves: 'Vad som lämnar sidan',
    nothing: 'Inget ur dokumentet, om inte användaren lämnar över en fil eller en länk.',
    consent:
      'När användaren kryssar i rutan och trycker på knappen går hela dokumentet till sidan runt verktyget som en händelse, med texten som godkändes. Vad sidan gör med det anger webbplatsen här: ____',
    store:
      'Ett eget lager för webbplatsen får hela dokumentet efter varje inmatning, bara om ett sådant har ställts in: ____',
    frame:
      'I en ram får sidan runt om veta varje inmatning, med hela dokumentet. Vem som får visa ramen bestämmer ramens server.',
    requests: 'Förfrågningar som görs',
    retention: 'Hur länge',
    retentionText:
      'Tills användaren raderar det eller rensar webbplatsens data. Någon annan tid finns inte, eftersom inget ligger på en server. Safari glömmer efter sju dagars användning utan besök.',
    ownSite: 'som visar verktyget',
    erase: 'Hur man raderar',
    eraseText: [
      'Användaren: ”Radera allt” i företagsfilen, eller ”Ta bort alla svar” bland frågorna.',
      'I vilken webbläsare som helst: rensa data för webbplatsen {origin}, eller ta bort nyckeln {key} ur dess lokala lagring.',
      'Filer och länkar som användaren har gjort raderar användaren själv.',
    ],
    never: 'Vad som inte finns',
    neverText:
      'Ingen kaka, ingen sessionslagring, inget konto, ingen identifierare för en person, ingen mätning, ingen förfrågan till någon annan.',
    persons: 'Personer',
    personsText:
      'Dokumentet beskriver ett företag. Namn på människor finns bara där någon skriver in dem, till exempel ansvariga, kommentarers författare eller anteckningar.',
  },
};
