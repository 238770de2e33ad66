import type { FitText, StrategyPathMessages } from './messages.ts';

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const list = (items: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);

/** Names stay as they are: in a sentence Finnish would bend them. */
const fitOf = ({ path, fit, range }: FitText): string =>
  `${lowerFirst(path)} ${fit}${range ? ` (${range[0]}–${range[1]})` : ''}`;

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Finnish words of the comparison. */
export const fi: StrategyPathMessages = {
  eyebrow: 'Strategiapolut',
  notCompared: 'Kolme polkua ulkomaille, vielä vertaamatta',
  notComparedYet:
    'Vastatkaa kymmeneen lyhyeen kysymykseen yrityksestänne, ohittakaa ne, joita ette tiedä, ja katsokaa, mikä polku sopii ja miksi. Mikään polku ei sovi kaikille.',
  headline: ({ best, tied, notAdvisable, provisional }, { locale }) => {
    const verdict =
      notAdvisable.length > 1 ? 'eivät ole nyt suositeltavia' : 'ei ole nyt suositeltava';
    const warning =
      notAdvisable.length > 0 ? `${list(notAdvisable.map(lowerFirst), locale)} ${verdict}` : '';
    if (best === null) return sentenceCase(warning || 'Mitään polkua ei voi vielä suositella');
    const soFar = provisional ? ' tähän mennessä' : '';
    const first =
      tied.length > 0
        ? `${sentenceCase(list([best, ...tied].map(lowerFirst), locale))} sopivat${soFar} suunnilleen yhtä hyvin`
        : `${best} sopii${soFar} yrityksellenne parhaiten`;
    return `${first}${warning ? `; ${warning}` : ''}`;
  },
  sentence: ({ fits, answered }, { locale }) =>
    `Sopivuus: ${list(fits.map(fitOf), locale)}${
      fits.some(({ range }) => range) ? '; suluissa se, mitä avoimet kysymykset jättävät' : ''
    }. ${
      answered
        ? `Vastaukset kattavat vasta ${answered} siitä, mikä vaikuttaa, joten tulos voi muuttua. `
        : ''
    }Mikään polku ei sovi kaikille: järjestys perustelee, te päätätte.`,
  rank: ({ place, of, tied }) =>
    `${place === 1 ? 'Sopii parhaiten' : 'Sopivuus'}, ${place}/${of}${tied ? ', jaettu sija' : ''}`,
  unranked: 'Ei vielä järjestyksessä',
  why: ({ fits, for: reasons, against }, { locale }) => {
    const clauses = (texts: readonly string[]) => list(texts.map(lowerFirst), locale);
    const pro = reasons.length > 0 ? `puolesta: ${clauses(reasons)}` : '';
    const con = against.length > 0 ? `vastaan: ${clauses(against)}` : '';
    const told = (fits ? [pro, con] : [con, pro]).filter(Boolean).join('; ');
    return told && `${sentenceCase(told)}.`;
  },
  fit: 'Sopivuus, 0–1',
  fitValue: ({ fit, range, provisional }) =>
    `${fit}${provisional ? ' tähän mennessä' : ''}${range ? `, voi olla ${range[0]}–${range[1]}` : ''}`,
  noFit: 'Ei arvioitu',
  nothingRulesOut: 'Mikään ei sulje sitä pois.',
  notAdvisable: 'Ei nyt suositeltava.',
  guardLow: ({ low }, { locale }) =>
    `${sentenceCase(list(low.map(lowerFirst), locale))}. Tämä pätee sopivuudesta riippumatta.`,
  guardOpen: ({ open }, { locale }) =>
    `Suositeltavuus on avoin, kunnes vastaatte näihin: ${list(open.map(lowerFirst), locale)}.`,
  speaksFor: 'Puhuu puolesta',
  speaksAgainst: 'Puhuu vastaan',
  nothing: 'Ei vielä mitään',
  openCriteria: ({ open }, format) =>
    `${open} ${format.plural(open, { one: 'kohta', other: 'kohtaa' })} vastaamatta.`,
  phaseHigh: ({ phase }) => `${phase}: jo pitkällä`,
  phaseLow: ({ phase }) => `${phase}: tuskin alussa`,
  nextActivities: 'Kolme seuraavaa toimea',
  nothingNext: 'Kaikki toimet ovat vakiintuneita.',
  notAnswered: 'Ei vastattu',
  needs: 'Mitä se vaatii',
  waits: 'Mikä odottaa',
  cases: 'Tutkimuksen yritykset tällä polulla',
  caseLine: ({ id, offering, employees }, format) =>
    `${id}: ${offering}, ${format.number(employees)} työntekijää`,
  choose: ({ path }) => `Valitkaa ${lowerFirst(path)}`,
  chosen: 'Tämä on valintanne',
  rule: 'Kysymykset, painot, sopivuus ja suositeltavuus ovat tämän työkalun, eivät tutkimuksen. Täytetyt palkit puhuvat polun puolesta, ontot sitä vastaan. Haaleat merkit viivalla ovat kaksi muuta polkua.',
  source: ({ cite }) => `Polut ja yritykset: ${cite}, luku 5.`,
  favor: 'Mikä saisi toisen polun sopimaan paremmin',
  table: 'Näytä taulukkona',
  questions: 'Yrityksenne lähtökohdat',
  questionsAnswered: ({ answered, total }) => `${answered}/${total} vastattu`,
  showQuestions: 'Vastatkaa kymmeneen kysymykseen',
  hideQuestions: 'Sulkekaa kysymykset',
  compare: 'Verratkaa polkuja',
  instruction:
    'Valitkaa pisin askel, joka pitää tänään kokonaan paikkansa. Ohitetut ja ne, joihin ette osaa sanoa, jättävät sopivuuden avoimeksi eivätkä ole nolla.',
  levels: ['Hyvin matala', 'Matala', 'Keskitaso', 'Korkea', 'Hyvin korkea'],
  unreadable: 'Tallennettuja vastauksia ei voi lukea.',
  unreadableText: 'Ne jätetään ennalleen; tässä näkyvä on tyhjä eikä tiedä niistä mitään.',
  unsaved: 'Ei tallennettu.',
  unsavedText:
    'Selain ei nyt säilytä mitään, joten vastaukset ja suunnitelma säilyvät vain niin kauan kuin sivu on auki.',
  partFailed: 'Tätä osaa ei voitu hakea. Jos näin käy uudelleen, ladatkaa sivu uudestaan.',
  retry: 'Yritä uudelleen',
  later: () => import('./later.fi.ts').then(({ later }) => later),
};
