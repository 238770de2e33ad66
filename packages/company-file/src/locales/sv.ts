import type { Format } from '@servitization/ui';
import type { FileMessages } from './messages.ts';

const counted = (count: number, format: Format, one: string, other: string): string =>
  `${count} ${format.plural(count, { one, other })}`;

/** `a, b och c`. */
const listed = (parts: readonly string[], { locale }: Format): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);

const holding: FileMessages['holding'] = (held, format) => {
  const { answers, total, colleagues, choices, events, moments, comments } = held;
  const rest = [
    colleagues > 0 && `svar från ${counted(colleagues, format, 'kollega', 'kollegor')}`,
    choices > 0 && counted(choices, format, 'val', 'val'),
    events > 0 && counted(events, format, 'loggpost', 'loggposter'),
    moments > 0 && counted(moments, format, 'lägesbild', 'lägesbilder'),
    comments > 0 && counted(comments, format, 'kommentar', 'kommentarer'),
  ].filter((one) => one !== false);
  const answered = `${answers} av ${total} frågor besvarade`;
  return rest.length === 0 ? answered : `${answered}, dessutom ${listed(rest, format)}`;
};

const CODES = {
  missing: 'saknas',
  type: 'är av fel slag',
  range: 'är inte tillåtet',
  unknown: 'är okänt här',
} as const;

/** Swedish words of the company file. */
export const sv: FileMessages = {
  title: 'Företagsfil',
  unnamed: 'Er företagsfil',
  holding,
  nothing: 'Den är tom än så länge. Det ni svarar på den här webbplatsen hamnar i filen.',
  company: 'Företagets namn',
  companyHint: 'Står på era resultat och i filens namn.',
  keeper: {
    browser: 'Sparas bara i den här webbläsaren, på den här enheten.',
    site: 'Den här webbplatsen förvarar filen.',
    page: 'Inte sparad: den är borta när ni stänger sidan.',
  },
  downloaded: ({ date, changes }, format) => {
    if (date === null) return 'Aldrig nedladdad.';
    const since =
      changes === 0
        ? 'inget nytt sedan dess'
        : `${counted(changes, format, 'ny uppgift', 'nya uppgifter')} sedan dess`;
    return `Nedladdad ${date}, ${since}.`;
  },
  dueTitle: 'Dags att ta en kopia.',
  dueText:
    'Vissa webbläsare raderar det som en sida har sparat efter en vecka utan besök. En fil som ni laddar ned förblir er.',
  download: 'Ladda ned filen',
  open: 'Öppna en fil',
  drop: 'Släpp filen här. Ni blir tillfrågade innan något ändras.',
  done: {
    merge: 'Filerna är sammanslagna.',
    replace: 'Den andra filen är nu öppen.',
    colleague: 'Svaren är inlagda.',
    erase: 'Allt är raderat.',
    left: 'Svaren är borttagna.',
  },
  undo: 'Ångra',
  sections: {
    moments: ({ count }, format) =>
      count === 0 ? 'Lägesbilder' : `Lägesbilder: ${counted(count, format, 'sparad', 'sparade')}`,
    people: ({ count }, format) =>
      count < 2
        ? 'Fråga kollegor'
        : `Personer: ${counted(count, format, 'har svarat', 'har svarat')}`,
    comments: ({ count, open }, format) =>
      count === 0 ? 'Kommentarer' : `Kommentarer: ${counted(open, format, 'öppen', 'öppna')}`,
    share: 'Dela som länk',
    erase: 'Radera allt',
  },
  readOnly: 'Ni kan titta på filen, men inte ändra den.',
  fileName: 'foretag',
  partFailed: 'Den här delen kunde inte hämtas.',
  retry: 'Försök igen',
  notices: {
    unsavedTitle: 'Inte sparat.',
    unsavedText: 'Webbläsaren sparar inget. Ladda ned filen innan ni stänger sidan.',
    unreadableTitle: 'Det som webbläsaren har sparat går inte att läsa.',
    unreadableText:
      'Det lämnas orört. Ladda ned det och visa det för den som ansvarar för webbplatsen.',
    asideText:
      'Det som gick att läsa används och sparas. Hela texten är lagd åt sidan, som den var.',
    newerTitle: 'Filen kommer från en nyare version.',
    newerText:
      'Ni kan titta på den och ladda ned den. Ladda om sidan för att få den nyare versionen.',
    saveText: 'Ladda ned det som var sparat',
    textName: 'sparad-text',
  },
  incoming: {
    reading: 'Läser …',
    fromLink: 'Öppnad från en länk',
    of: ({ name }) => `Filen för ${name}`,
    ofNobody: 'En fil utan företagsnamn',
    holds: ({ date, ...held }, format) =>
      `${holding(held, format)}.${date === null ? '' : ` Senast ändrad ${date}.`}`,
    refusedTitle: 'Det här går inte att öppna.',
    problems: {
      failed: 'Webbläsaren kunde inte läsa filen. Finns den kvar där den var?',
      'too-large': 'Den är större än 20 MB, och så stor är ingen företagsfil.',
      'not-text': 'Det är ingen text. En företagsfil slutar på .servitization.json.',
      'not-json': 'Det är ingen företagsfil, eller så har den kapats på vägen.',
      newer: 'Den kommer från en nyare version. Ladda om sidan och öppna den igen.',
      'no-document': 'Det är ingen företagsfil. En företagsfil slutar på .servitization.json.',
      'bad-link': 'Länken är skadad eller har kapats på vägen. Be om filen i stället.',
      'no-unpacking': 'Webbläsaren är för gammal för sådana länkar. Be om filen i stället.',
    },
    place: ({ line, column }) => `Felet börjar på rad ${line}, tecken ${column}.`,
    damagedTitle: 'En del av filen är skadad.',
    damagedText: ({ count }, format) =>
      `${counted(count, format, 'uppgift', 'uppgifter')} går inte att läsa och skulle utelämnas. Resten är hel.`,
    issue: ({ path, code }) => `${path} ${CODES[code]}`,
    moreIssues: ({ count }) => `och ${count} till`,
    question: 'Vad vill ni göra med den?',
    look: 'Titta på den och kommentera',
    lookText: 'För rådgivare. Inget i er egen fil ändras.',
    merge: 'Slå ihop den med vår',
    mergeText:
      'Där båda har ett svar gäller det senare. Det andra sparas, så att ni kan ta tillbaka det.',
    replace: 'Öppna den i stället för vår',
    replaceText: (held, format) =>
      `Er egen fil försvinner ur den här webbläsaren: ${holding(held, format)}.`,
    openHere: 'Öppna den här',
    openHereText: 'Ni fortsätter från det som finns i den.',
    colleague: 'Lägg in en kollegas svar',
    colleagueText: 'De ställs bredvid era, så att ni ser var ni tycker olika.',
    role: 'Kollegans roll',
    otherCompany: ({ mine, theirs }) =>
      `Er fil gäller ${mine}, den här ${theirs}: två företag skulle blandas.`,
    otherDocument: 'Den började inte som en kopia av er fil.',
    would: 'Det här skulle ändras i er fil',
    wouldNothing: 'Inget: allt finns redan i er fil.',
    name: ({ from, to }) => `Namn: ${from || 'inget'} → ${to || 'inget'}`,
    kinds: {
      answers: 'Svar',
      choices: 'Val',
      entries: 'Loggposter',
      comments: 'Kommentarer',
      moments: 'Lägesbilder',
    },
    tally: ({ added, changed, removed }, format) =>
      listed(
        [
          added > 0 && counted(added, format, 'ny', 'nya'),
          changed > 0 && counted(changed, format, 'ändras', 'ändras'),
          removed > 0 && counted(removed, format, 'tas bort', 'tas bort'),
        ].filter((one) => one !== false),
        format,
      ),
    confirm: {
      look: 'Titta på den',
      merge: 'Slå ihop',
      replace: 'Öppna i stället för vår',
      colleague: 'Lägg in svaren',
    },
    cancel: 'Låt bli',
  },
  sharing: {
    warning: 'Länken innehåller alla svar och anteckningar.',
    text: 'Den som har länken kan läsa dem. De ligger i själva länken: webbplatsen och dess servrar ser dem aldrig.',
    make: 'Skapa länken',
    link: 'Länk med hela filen',
    copy: 'Kopiera länken',
    copied: 'Länken är kopierad.',
    notCopied: 'Webbläsaren lät oss inte kopiera. Markera länken och kopiera den själva.',
    long: ({ characters }, format) =>
      `Länken har ${format.number(characters, 0)} tecken. En del e-postprogram kapar sådana länkar: det är säkrare att skicka filen.`,
    tooLarge: 'Filen är för stor för en länk. Ladda ned den och skicka den i stället.',
    unable:
      'Webbläsaren är för gammal för att skapa sådana länkar. Ladda ned filen och skicka den i stället.',
    stale: 'Er fil har ändrats sedan länken skapades.',
  },
  erasing: {
    text: (held, format) => `Det här försvinner för gott: ${holding(held, format)}.`,
    copies: 'Filer som ni har laddat ned och länkar som ni har skickat finns kvar.',
    erase: 'Radera allt',
    question: 'Radera allt?',
    confirm: 'Radera för gott',
    cancel: 'Behåll filen',
  },
  moments: {
    text: 'En lägesbild bevarar alla svar som de är nu, så att ni kan jämföra längre fram.',
    name: 'Lägesbildens namn',
    keep: 'Spara lägesbilden',
    kept: ({ name }) => `”${name}” är sparad.`,
    needsName: 'Ge lägesbilden ett namn, till exempel ”Före mässan”.',
    none: 'Ingen lägesbild är sparad än.',
    item: ({ date, answers }, format) => `${date}, ${counted(answers, format, 'svar', 'svar')}`,
    from: 'Från',
    to: 'Till',
    now: 'Nu',
    twice: 'Välj två olika lägesbilder.',
    headline: ({ from, to }) => `Från ”${from}” till ”${to}”`,
    way: ({ from, to }, format) => {
      const [before, now] = [from, to].map((one) => one !== null && format.number(one));
      if (!before || !now)
        return before || now ? `Ingen plats ${now ? 'då' : 'nu'}` : 'Ingen plats';
      return before === now ? `Fortfarande på ${now}` : `Från ${before} till ${now}`;
    },
    moved: 'Ni har flyttat er',
    told: 'Ni har svarat på mer',
    model: 'Modellen har flyttat er',
    unknown: 'inte känt',
    noPlace: 'går inte att säga',
    parts: {
      same: 'Båda är poängsatta efter samma regler, så modellen har inte flyttat er.',
      changed:
        'Reglerna har ändrats däremellan. Gamla svar poängsätts på nytt efter dagens regler; vad bara det gör visas för sig.',
      unknown:
        'Reglerna har ändrats däremellan, och de gamla finns inte till hands. Båda är poängsatta efter dagens regler.',
    },
    changes: ({ count }, format) =>
      count === 1
        ? 'Ett svar har ändrats'
        : `${counted(count, format, 'svar', 'svar')} har ändrats`,
    noChanges: 'Inget svar har ändrats.',
    change: ({ from, to }) => `${from} → ${to}`,
    open: 'öppet',
    dropped: ({ count }, format) =>
      `${counted(count, format, 'gammalt svar hör', 'gamla svar hör')} till frågor som inte längre ställs.`,
    rule: 'Ett steg är en fas i matrisen. Jämförelsen är det här verktygets, inte studiens.',
  },
  people: {
    text: 'Försäljning, service och IT ser ofta olika på samma företag. Där de skiljer sig mest är en timme tillsammans väl använd.',
    invite:
      'Var och en svarar på sin egen enhet, laddar ned sin fil och skickar den till er. Öppna den här ovanför och lägg in svaren under kollegans roll.',
    roles: {
      self: 'Ni själva',
      sales: 'Försäljning',
      service: 'Service',
      it: 'IT',
      partner: 'En partner',
    },
    answered: ({ answered, total }) => `${answered} av ${total} besvarade`,
    takeOut: 'Ta bort',
    takeOutOf: ({ role }) => `Ta bort svaren från: ${role}`,
    one: 'Så snart två har svarat ser ni här var de skiljer sig.',
    agenda: ({ count }, format) =>
      `Prata om ${format.plural(count, { one: 'den här frågan', other: `de här ${count} frågorna` })} först`,
    agreed: ({ shared }, format) =>
      `Inget stort gap i ${counted(shared, format, 'gemensam fråga', 'gemensamma frågor')}`,
    gap: ({ spread }, format) => `${counted(spread, format, 'steg', 'steg')} isär`,
    open: 'öppet',
    shared: ({ shared, total }) =>
      `${shared} av ${total} frågor har svar från två personer eller fler.`,
    table: 'Alla frågor som tabell',
    tableCaption: 'Vars och ens svar, och hur långt isär de ligger',
    question: 'Fråga',
    spread: 'Steg isär',
    save: 'Spara tabellen (CSV)',
    fileName: 'personer',
    rule: 'På agendan står gap på två steg eller mer, de största först, högst fem. Den regeln är det här verktygets. Inget svar räknas som det rätta.',
  },
  comments: {
    none: 'Inga kommentarer än. En rådgivare som öppnar er fil kan skriva några och skicka tillbaka den.',
    whole: 'Hela filen',
    by: ({ from, date }) => `${from}, ${date}`,
    somebody: 'Utan namn',
    settle: 'Markera som klar',
    settleOf: ({ text }) => `Markera som klar: ${text}`,
    settled: 'Kommentarer som är klara',
    write: 'Skriv en kommentar',
    from: 'Ert namn',
    add: 'Lägg till kommentaren',
    added: 'Kommentaren är tillagd.',
    needsText: 'Skriv kommentaren först.',
  },
  conflicts: {
    title: ({ count }, format) =>
      `${counted(count, format, 'uppgift har', 'uppgifter har')} skrivits på två sätt`,
    text: 'Två enheter eller personer har skrivit olika. Det senare gäller; det andra sparas tills ni har bestämt er.',
    stands: 'Gäller nu',
    other: 'Skrevs också',
    at: ({ value, date }) => `${value} (${date})`,
    take: 'Ta det här i stället',
    keep: 'Behåll det som gäller',
    takeOf: ({ value, what }) => `Ta det här i stället: ${value}, ${what}`,
    keepOf: ({ value, what }) => `Behåll det som gäller: ${value}, ${what}`,
    cleared: 'inget svar',
    name: 'Företagets namn',
    answer: ({ question, role }) => `${question} (${role})`,
    choice: ({ key }) => `Val: ${key}`,
    allSettled: 'Allt är avgjort.',
  },
  look: {
    eyebrow: 'Ni tittar på ett annat företags fil',
    text: 'Inget här ändrar er egen fil. Skriv kommentarer, ladda sedan ned filen med dem och skicka tillbaka den.',
    unsent: ({ count }, format) =>
      `${counted(count, format, 'ny kommentar finns', 'nya kommentarer finns')} bara på den här sidan tills ni laddar ned filen.`,
    from: 'Ert namn, till kommentarerna',
    send: 'Ladda ned med kommentarerna',
    sent: 'Nedladdad. Skicka tillbaka filen: den som öppnar den får era kommentarer.',
    leave: 'Tillbaka till min egen fil',
    leaveTitle: 'Gå utan att ladda ned?',
    leaveText: ({ count }, format) =>
      `${counted(count, format, 'kommentar går', 'kommentarer går')} förlorade.`,
    leaveConfirm: 'Gå',
    stay: 'Stanna',
    whole: 'Hela filen',
    comment: 'Kommentera',
    commentOn: ({ what }) => `Kommentar till: ${what}`,
    commentText: 'Kommentar till hela filen',
    open: 'öppet',
    place: ({ coordinate, of }, format) =>
      coordinate === null ? 'Ingen plats än' : `${format.number(coordinate)} av ${of}`,
    fileName: 'med-kommentarer',
  },
};
