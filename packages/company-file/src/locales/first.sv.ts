import type { Format } from '@servitization/ui';
import type { FirstMessages } from './messages.ts';

const counted = (count: number, format: Format, one: string, other: string): string =>
  `${count} ${format.plural(count, { one, other })}`;

/** `a, b och c`. */
const listed = (parts: readonly string[], { locale }: Format): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);

const holding: FirstMessages['holding'] = (held, format) => {
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

/** Swedish words of what stands before anything is opened. */
export const first: FirstMessages = {
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
        : `${counted(changes, format, 'uppgift', 'uppgifter')} saknas i den`;
    return `Nedladdad ${date}, ${since}.`;
  },
  dueTitle: 'Dags att ta en kopia.',
  dueText:
    'Vissa webbläsare raderar det som en sida har sparat efter en vecka utan besök. En fil som ni laddar ned förblir er.',
  download: 'Ladda ned filen',
  open: 'Öppna en fil',
  report: 'Se rapporten',
  drop: 'Släpp filen här. Ni blir tillfrågade innan något ändras.',
  done: {
    merge: 'Filerna är sammanslagna.',
    replace: 'Den andra filen är nu öppen.',
    colleague: 'Svaren är inlagda.',
    erase: 'Allt är raderat.',
    left: 'Svaren är borttagna.',
    forget: 'Texterna är raderade.',
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
    aside: ({ count }, format) => `Lagt åt sidan: ${counted(count, format, 'text', 'texter')}`,
    erase: 'Radera allt',
  },
  readOnly: 'Ni kan titta på filen, men inte ändra den.',
  fileName: 'foretag',
  partFailed: 'Den här delen kunde inte hämtas.',
  retry: 'Försök igen',
};
