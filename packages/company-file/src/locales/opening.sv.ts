import type { Format } from '@servitization/ui';
import type { OpeningMessages } from './messages.ts';

const counted = (count: number, format: Format, one: string, other: string): string =>
  `${count} ${format.plural(count, { one, other })}`;

/** `a, b och c`. */
const listed = (parts: readonly string[], { locale }: Format): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);

const CODES = {
  missing: 'saknas',
  type: 'är av fel slag',
  range: 'är inte tillåtet',
  unknown: 'är okänt här',
} as const;

/** Swedish words of files that come and go: opened, shared, erased, and not saved. */
export const opening: OpeningMessages = {
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
    stalledTitle: 'Inte på webbplatsen än.',
    stalledText:
      'Webbplatsen går inte att nå, eller svarar otydligt. Det ni fyller i är sparat i den här webbläsaren och skickas så snart det går; tills dess syns det inte på andra enheter.',
    refusedTitle: 'Webbplatsen tar inte emot filen.',
    refusedText:
      'Det ni fyller i är sparat bara i den här webbläsaren. Ladda ned filen och berätta det för den som ansvarar för webbplatsen.',
    saveText: 'Ladda ned det som var sparat',
    textName: 'sparad-text',
  },
  incoming: {
    reading: 'Läser …',
    fromLink: 'Öppnad från en länk',
    of: ({ name }) => `Filen för ${name}`,
    ofNobody: 'En fil utan företagsnamn',
    holds: ({ date, holding }) => `${holding}.${date === null ? '' : ` Senast ändrad ${date}.`}`,
    refusedTitle: 'Det här går inte att öppna.',
    problems: {
      failed: 'Webbläsaren kunde inte läsa filen. Finns den kvar där den var?',
      'too-large': 'Den är större än 20 MB, och så stor är ingen företagsfil.',
      'not-text': 'Det är ingen text. En företagsfil slutar på .servitization.json.',
      'not-json': 'Det är ingen företagsfil, eller så har den kapats på vägen.',
      'no-document': 'Det är ingen företagsfil. En företagsfil slutar på .servitization.json.',
      'bad-link': 'Länken är skadad eller har kapats på vägen. Be om filen i stället.',
      'no-unpacking': 'Webbläsaren är för gammal för sådana länkar. Be om filen i stället.',
    },
    newerTitle: 'Filen kommer från en nyare version.',
    newerText:
      'Ni kan titta på det som den här versionen förstår av den. Inget ändras eller saknas i själva filen. Ladda om sidan och öppna den igen för att arbeta med den.',
    newerSave: 'Ladda ned den som den är',
    place: ({ line, column }) => `Felet börjar på rad ${line}, tecken ${column}.`,
    damagedTitle: 'En del av filen är skadad.',
    damagedText: ({ count }, format) =>
      `${counted(count, format, 'del', 'delar')} av den går inte att läsa eller saknas och skulle utelämnas. Resten är hel.`,
    slipTitle: 'Filen har ett formfel.',
    slipText:
      'Inget i den går förlorat: allt går att läsa och följer med. Bara formen är inte som den ska.',
    issue: ({ path, code }) => `${path} ${CODES[code]}`,
    moreIssues: ({ count }) => `och ${count} till`,
    question: 'Vad vill ni göra med den?',
    look: 'Titta på den och kommentera',
    lookText: 'För rådgivare. Inget i er egen fil ändras.',
    merge: 'Slå ihop den med vår',
    mergeText:
      'Där båda har ett svar gäller det senare. Det andra sparas, så att ni kan ta tillbaka det.',
    replace: 'Öppna den i stället för vår',
    replaceText: ({ holding }) => `Er egen fil försvinner ur den här webbläsaren: ${holding}.`,
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
  aside: {
    text: 'Här finns ordagrant det som webbläsaren hade sparat men som inte gick att läsa, eller det som inte hade nått webbplatsen när en annan fil tog dess plats där. Visa det för den som ansvarar för webbplatsen. Det som gick att läsa av skadad text finns i er fil.',
    size: ({ kilobytes }, format) => `ungefär ${format.number(Math.max(kilobytes, 0.1))}\u00A0kB`,
    save: 'Ladda ned',
    saveOf: ({ date }) => `Ladda ned texten från ${date}`,
    erase: 'Radera texterna',
    question: 'Radera texterna?',
    warning: 'De går inte att få tillbaka. Er fil blir kvar som den är.',
    confirm: 'Radera dem',
    cancel: 'Behåll dem',
  },
  erasing: {
    text: ({ holding }) => `Det här försvinner för gott: ${holding}.`,
    copies: 'Filer som ni har laddat ned och länkar som ni har skickat finns kvar.',
    erase: 'Radera allt',
    question: 'Radera allt?',
    confirm: 'Radera för gott',
    cancel: 'Behåll filen',
  },
};
