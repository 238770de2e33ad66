import type { Format } from '@servitization/ui';
import type { ComparingMessages } from './messages.ts';

const counted = (count: number, format: Format, one: string, other: string): string =>
  `${count} ${format.plural(count, { one, other })}`;

/** `a, b och c`. */
const listed = (parts: readonly string[], { locale }: Format): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);

/** Swedish words of what is compared and talked about: moments, people, comments, conflicts. */
export const comparing: ComparingMessages = {
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
    paths: {
      title: 'Strategiska vägar',
      first: 'Passar bäst',
      chosen: 'Vald väg',
      circumstances: 'Svar om företagets förutsättningar',
      still: ({ now }) => `${now}, som förut`,
      none: 'ingen',
      changed: ({ count }, format) =>
        count === 0 ? 'inget ändrat' : counted(count, format, 'ändrat', 'ändrade'),
      rule: 'Båda tillfällena vägs efter dagens kriterier.',
    },
    between: ({ entries, choices }, format) =>
      `Tillkommet däremellan: ${listed(
        [
          entries > 0 && counted(entries, format, 'loggpost', 'loggposter'),
          choices > 0 && counted(choices, format, 'val', 'val'),
        ].filter((one) => one !== false),
        format,
      )}.`,
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
    isSettled: 'Kommentaren är klar.',
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
    kept: ({ count }, format) =>
      `${counted(count, format, 'ny kommentar sparas', 'nya kommentarer sparas')} i den här webbläsaren tills ni laddar ned filen.`,
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
    tools: {
      names: {
        path: 'Strategiväg',
        plan: 'Handlingsplan',
        challenges: 'Utmaningar',
        scaling: 'Piloter och skalning',
        cocreation: 'Tavla för samskapande',
        ecosystem: 'Ekosystemresa',
      },
      unknownPath: 'En väg som den här sidan inte känner till',
      planned: ({ count }, format) =>
        `${counted(count, format, 'aktivitet', 'aktiviteter')} med ansvarig eller kvartal`,
      marked: ({ challenges, activities }, format) =>
        `${counted(challenges, format, 'utmaning', 'utmaningar')} markerade, ${counted(activities, format, 'aktivitet', 'aktiviteter')} valda mot dem`,
      logged: ({ count, date }, format) =>
        `${counted(count, format, 'anteckning', 'anteckningar')}, den senaste ${date}`,
    },
    left: {
      text: ({ name, date, count }, format) =>
        `${counted(count, format, 'kommentar', 'kommentarer')} till ${name ? `filen för ${name}` : 'en fil utan företagsnamn'}, den senaste ${date}, har inte laddats ned än.`,
      resume: 'Fortsätt med kommentarerna',
      erase: 'Radera kommentarerna',
      question: 'Radera kommentarerna?',
      confirm: 'Radera kommentarerna',
      cancel: 'Behåll dem',
    },
    fileName: 'med-kommentarer',
  },
};
