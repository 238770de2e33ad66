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
  allUnknown:
    'Kaikkiin kymmeneen on vastattu ”en osaa sanoa”, joten verrattavaa ei vielä ole. Kysykää työtoverilta tai tehkää itsearviointi: yksikin vastaus riittää alkuun.',
  headline: ({ neutral, best, level, beside, ahead, mayPass, notAdvisable, ...is }, { locale }) => {
    const names = (all: readonly string[]) => list(all.map(lowerFirst), locale);
    const by = (all: readonly string[], one: string, more: string) => (all.length > 1 ? more : one);
    const notFit = (all: readonly string[]) =>
      by(all, 'ei ole nyt suositeltava', 'eivät ole nyt suositeltavia');
    if (neutral === 'open') return 'Vielä mikään ei nosta yhtä polkua muiden edelle';
    if (neutral) return 'Mikään ei nosta yhtä polkua muiden edelle';
    const warning =
      notAdvisable.length > 0 ? [`${names(notAdvisable)} ${notFit(notAdvisable)}`] : [];
    if (best === null) return sentenceCase(warning[0] ?? 'Mitään polkua ei voi vielä suositella');
    const soFar = is.soFar ? ' tähän mennessä' : '';
    const said: string[] = [];
    const held = beside
      ? `, mutta ${
          beside.isOpen
            ? `vielä on avointa, ${by(beside.paths, 'onko', 'ovatko')} ${names(beside.paths)} ${by(beside.paths, 'suositeltava', 'suositeltavia')}`
            : `${names(beside.paths)} ${notFit(beside.paths)}`
        }`
      : '';
    if (ahead) {
      const { paths } = ahead;
      const but = ahead.isOpen
        ? `${by(paths, 'sen', 'niiden')} suositeltavuus on vielä avoin`
        : notFit(paths);
      said.push(`${names(paths)} ${by(paths, 'sopii', 'sopivat')}${soFar} parhaiten, mutta ${but}`);
      said.push(
        level.length > 0
          ? `seuraavina ovat ${names(level)}, suunnilleen tasoissa${held}`
          : `seuraavana on ${lowerFirst(best)}`,
      );
    } else if (level.length > 0) {
      said.push(`${names(level)} sopivat${soFar} suunnilleen yhtä hyvin${held}`);
    } else if (mayPass.length > 0) {
      said.push(
        `${lowerFirst(best)} johtaa tähän mennessä`,
        `${names(mayPass)} ${by(mayPass, 'voi', 'voivat')} vielä mennä edelle`,
      );
    } else said.push(`${lowerFirst(best)} sopii${soFar} yrityksellenne parhaiten`);
    return sentenceCase([...said, ...warning].join('; '));
  },
  sentence: ({ fits, answered, next, isEven }, { locale }) =>
    `Sopivuus: ${list(fits.map(fitOf), locale)}${
      fits.some(({ range }) => range) ? '; suluissa se, mitä avoimet kysymykset jättävät' : ''
    }. ${
      answered
        ? `Vastaukset kattavat vasta ${answered} siitä, mikä vaikuttaa, joten tulos voi muuttua. `
        : ''
    }${
      next
        ? `Seuraavaksi eniten kertoo ${next.isPhase ? `itsearvioinnin vaihe ”${next.about}”` : `”${next.about}”`}. `
        : ''
    }${
      isEven ? '”Mikä saisi toisen polun sopimaan paremmin” näyttää, mikä vastaus ratkaisisi. ' : ''
    }Mikään polku ei sovi kaikille: järjestys perustelee, te päätätte.`,
  rank: ({ place, of, tied }) =>
    `${place === 1 ? 'Sopii parhaiten' : 'Sopivuus'}, ${place}/${of}${tied ? ', jaettu sija' : ''}`,
  unranked: 'Ei vielä järjestyksessä',
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
  choose: ({ path }) => `Valitse ${lowerFirst(path)}`,
  chosen: 'Tämä on valintanne',
  rule: 'Kysymykset, painot, sopivuus ja suositeltavuus ovat tämän työkalun, eivät tutkimuksen. Täytetyt palkit puhuvat polun puolesta, ontot sitä vastaan. Haaleat merkit viivalla ovat kaksi muuta polkua.',
  ruleOfHost:
    'Tämä sivusto on päättänyt, mikä vaikuttaa polun sopivuuteen, kuinka paljon ja mikä on suositeltavaa; se ei ole peräisin tutkimuksesta eikä tästä työkalusta. Täytetyt palkit puhuvat polun puolesta, ontot sitä vastaan. Haaleat merkit viivalla ovat kaksi muuta polkua.',
  source: ({ cite }) => `Polut ja yritykset: ${cite}, luku 5.`,
  favor: 'Mikä saisi toisen polun sopimaan paremmin',
  table: 'Näytä taulukkona',
  questions: 'Yrityksenne lähtökohdat',
  questionsAnswered: ({ answered, total }) => `${answered}/${total} vastattu`,
  showQuestions: ({ answered, total }) => {
    if (answered === 0) return 'Vastaa kymmeneen kysymykseen';
    return answered < total ? 'Jatka kysymyksiä' : 'Katso vastauksia';
  },
  hideQuestions: 'Sulje kysymykset',
  compare: 'Vertaa polkuja',
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
