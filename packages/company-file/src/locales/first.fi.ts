import type { Format } from '@servitization/ui';
import type { FirstMessages } from './messages.ts';

const counted = (count: number, format: Format, one: string, other: string): string =>
  `${count} ${format.plural(count, { one, other })}`;

/** `a, b ja c`. */
const listed = (parts: readonly string[], { locale }: Format): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);

const holding: FirstMessages['holding'] = (held, format) => {
  const { answers, total, colleagues, choices, events, moments, comments } = held;
  const rest = [
    colleagues > 0 && `${counted(colleagues, format, 'kollegan', 'kollegan')} vastaukset`,
    choices > 0 && counted(choices, format, 'valinta', 'valintaa'),
    events > 0 && counted(events, format, 'lokimerkintä', 'lokimerkintää'),
    moments > 0 && counted(moments, format, 'tilannekuva', 'tilannekuvaa'),
    comments > 0 && counted(comments, format, 'kommentti', 'kommenttia'),
  ].filter((one) => one !== false);
  const answered = `${answers}/${total} kysymykseen vastattu`;
  return rest.length === 0 ? answered : `${answered}, lisäksi ${listed(rest, format)}`;
};

/** Finnish words of what stands before anything is opened. */
export const first: FirstMessages = {
  title: 'Yritystiedosto',
  unnamed: 'Yritystiedostonne',
  holding,
  nothing: 'Se on vielä tyhjä. Se, mitä vastaatte tällä sivustolla, kertyy tähän tiedostoon.',
  company: 'Yrityksen nimi',
  companyHint: 'Näkyy tuloksissanne ja tiedoston nimessä.',
  keeper: {
    browser: 'Tallessa vain tässä selaimessa, tällä laitteella.',
    site: 'Tämä sivusto säilyttää tiedoston.',
    page: 'Ei tallessa: katoaa, kun suljette tämän sivun.',
  },
  downloaded: ({ date, changes }, format) => {
    if (date === null) return 'Ei koskaan ladattu.';
    const since =
      changes === 0
        ? 'ei mitään uutta sen jälkeen'
        : `siitä puuttuu ${counted(changes, format, 'tieto', 'tietoa')}`;
    return `Ladattu ${date}, ${since}.`;
  },
  dueTitle: 'On aika ottaa kopio.',
  dueText:
    'Jotkin selaimet poistavat sivun tallentamat tiedot, kun sivulla ei ole käyty viikkoon. Lataamanne tiedosto pysyy teillä.',
  download: 'Lataa tiedosto',
  open: 'Avaa tiedosto',
  report: 'Katso raporttia',
  drop: 'Pudottakaa tiedosto tähän. Teiltä kysytään, ennen kuin mitään muuttuu.',
  done: {
    merge: 'Tiedostot on yhdistetty.',
    replace: 'Toinen tiedosto on nyt auki.',
    colleague: 'Vastaukset on otettu mukaan.',
    erase: 'Kaikki on poistettu.',
    left: 'Vastaukset on poistettu.',
    forget: 'Tekstit on poistettu.',
  },
  undo: 'Kumoa',
  sections: {
    moments: ({ count }, format) =>
      count === 0
        ? 'Tilannekuvat'
        : `Tilannekuvat: ${counted(count, format, 'tallessa', 'tallessa')}`,
    people: ({ count }, format) =>
      count < 2
        ? 'Kysy kollegoilta'
        : `Vastaajat: ${counted(count, format, 'henkilö', 'henkilöä')}`,
    comments: ({ count, open }, format) =>
      count === 0 ? 'Kommentit' : `Kommentit: ${counted(open, format, 'avoin', 'avointa')}`,
    share: 'Jaa linkkinä',
    aside: ({ count }, format) =>
      `Siirretty sivuun: ${counted(count, format, 'teksti', 'tekstiä')}`,
    erase: 'Poista kaikki',
  },
  readOnly: 'Voitte katsoa tätä tiedostoa, mutta ette muuttaa sitä.',
  fileName: 'yritys',
  partFailed: 'Tätä osaa ei voitu hakea.',
  retry: 'Yritä uudelleen',
};
