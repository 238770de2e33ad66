import type { FitText, StrategyPathMessages } from './messages.ts';

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const list = (items: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);

const fitOf = ({ path, fit, range }: FitText): string =>
  `${fit}${range ? ` (${range[0]} till ${range[1]})` : ''} för ${lowerFirst(path)}`;

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Swedish words of the comparison. */
export const sv: StrategyPathMessages = {
  eyebrow: 'Strategiska vägar',
  notCompared: 'Tre vägar utomlands, ännu inte jämförda',
  notComparedYet:
    'Svara på tio korta frågor om ert företag, hoppa över det ni inte vet, och se vilken väg som passar och varför. Ingen väg är rätt för alla företag.',
  allUnknown:
    'Alla tio svar är ”vet inte”, så inget går att jämföra än. Fråga en kollega som vet, eller gör självvärderingen: ett enda svar räcker för att börja.',
  headline: ({ neutral, best, level, beside, ahead, mayPass, notAdvisable, ...is }, { locale }) => {
    const names = (all: readonly string[]) => list(all.map(lowerFirst), locale);
    const fit = (all: readonly string[]) => (all.length > 1 ? 'lämpliga' : 'lämplig');
    if (neutral === 'open') return 'Ännu talar inget för en väg framför en annan';
    if (neutral) return 'Inget talar för en väg framför en annan';
    const warning =
      notAdvisable.length > 0
        ? [`${names(notAdvisable)} är inte ${fit(notAdvisable)} just nu`]
        : [];
    if (best === null) return sentenceCase(warning[0] ?? 'Ännu kan ingen väg rekommenderas');
    const soFar = is.soFar ? ' hittills' : '';
    const said: string[] = [];
    const held = beside
      ? `, men ${
          beside.isOpen
            ? `om ${names(beside.paths)} är ${fit(beside.paths)} är ännu öppet`
            : `${names(beside.paths)} är inte ${fit(beside.paths)} just nu`
        }`
      : '';
    if (ahead) {
      const { paths } = ahead;
      const but = ahead.isOpen
        ? `om ${paths.length > 1 ? 'de' : 'den'} är ${fit(paths)} är ännu öppet`
        : `är inte ${fit(paths)} just nu`;
      said.push(`${names(paths)} passar bäst${soFar}, men ${but}`);
      said.push(
        level.length > 0
          ? `därnäst kommer ${names(level)}, ungefär lika${held}`
          : `därnäst kommer ${lowerFirst(best)}`,
      );
    } else if (level.length > 0) {
      said.push(`${names(level)} passar${soFar} ungefär lika bra${held}`);
    } else if (mayPass.length > 0) {
      said.push(`${lowerFirst(best)} leder hittills`, `${names(mayPass)} kan ännu gå om`);
    } else said.push(`${lowerFirst(best)} passar${soFar} ert företag bäst`);
    return sentenceCase([...said, ...warning].join('; '));
  },
  sentence: ({ fits, answered, next, isEven }, { locale }) =>
    `Passformen är ${list(fits.map(fitOf), locale)}${
      fits.some(({ range }) => range) ? '; inom parentes det som öppna frågor lämnar' : ''
    }. ${answered ? `Bara ${answered} av det som räknas är besvarat, så det kan ändras. ` : ''}${
      next
        ? `Mest säger härnäst ${next.isPhase ? `självvärderingens frågor om ${lowerFirst(next.about)}` : `”${next.about}”`}. `
        : ''
    }${
      isEven
        ? '”Vad som skulle få en annan väg att passa bättre” visar vilket svar som skulle fälla avgörandet. '
        : ''
    }Ingen väg är rätt för alla företag: rangordningen förklarar, ni avgör.`,
  rank: ({ place, of, tied }) =>
    `${place === 1 ? 'Passar bäst' : 'Passform'}, ${place} av ${of}${tied ? ', delad plats' : ''}`,
  unranked: 'Inte rangordnad än',
  fit: 'Passform, från 0 till 1',
  fitValue: ({ fit, range, provisional }) =>
    `${fit}${provisional ? ' hittills' : ''}${range ? `, kan vara ${range[0]} till ${range[1]}` : ''}`,
  noFit: 'Inte bedömd',
  nothingRulesOut: 'Inget utesluter den.',
  notAdvisable: 'Inte lämplig just nu.',
  guardLow: ({ low }, { locale }) =>
    `${sentenceCase(list(low.map(lowerFirst), locale))}. Det gäller oavsett passform.`,
  guardOpen: ({ open }, { locale }) =>
    `Om den är lämplig är öppet tills ni svarar om: ${list(open.map(lowerFirst), locale)}.`,
  speaksFor: 'Talar för',
  speaksAgainst: 'Talar emot',
  nothing: 'Inget hittills',
  openCriteria: ({ open }, format) =>
    `${open} ${format.plural(open, { one: 'punkt är obesvarad', other: 'punkter är obesvarade' })}.`,
  phaseHigh: ({ phase }) => `${phase} har kommit en bra bit`,
  phaseLow: ({ phase }) => `${phase} har knappt börjat`,
  nextActivities: 'Nästa tre aktiviteter',
  nothingNext: 'Alla aktiviteter är etablerade.',
  notAnswered: 'Obesvarad',
  needs: 'Vad som krävs',
  waits: 'Vad som får vänta',
  cases: 'Företag i studien som tog den',
  caseLine: ({ id, offering, employees }, format) =>
    `${id}: ${offering}, ${format.number(employees)} anställda`,
  choose: ({ path }) => `Välj ${lowerFirst(path)}`,
  chosen: 'Det här är ert val',
  rule: 'Frågor, vikter, passform och vad som är lämpligt kommer från det här verktyget, inte från studien. Fyllda staplar talar för en väg, tomma emot. Svaga streck på en linje är de två andra vägarna.',
  ruleOfHost:
    'Vad som räknas för en väg, hur mycket, och vad som är lämpligt har den här webbplatsen bestämt; det kommer varken från studien eller från verktyget. Fyllda staplar talar för en väg, tomma emot. Svaga streck på en linje är de två andra vägarna.',
  source: ({ cite }) => `Vägar och företag: ${cite}, avsnitt 5.`,
  favor: 'Vad som skulle få en annan väg att passa bättre',
  table: 'Visa som tabell',
  questions: 'Ert företags förutsättningar',
  questionsAnswered: ({ answered, total }) => `${answered} av ${total} besvarade`,
  showQuestions: ({ answered, total }) => {
    if (answered === 0) return 'Svara på de tio frågorna';
    return answered < total ? 'Fortsätt med frågorna' : 'Se era svar';
  },
  hideQuestions: 'Stäng frågorna',
  compare: 'Jämför vägarna',
  instruction:
    'Välj det längsta steg som stämmer helt i dag. Det ni hoppar över eller inte vet lämnar passformen öppen och räknas inte som noll.',
  levels: ['Mycket lågt', 'Lågt', 'Medel', 'Högt', 'Mycket högt'],
  unreadable: 'Sparade svar går inte att läsa.',
  unreadableText: 'De lämnas som de är; det ni ser här är tomt och känner inte till dem.',
  unsaved: 'Inte sparat.',
  unsavedText:
    'Webbläsaren sparar inget just nu, så svaren och planen finns kvar bara så länge sidan är öppen.',
  partFailed: 'Den här delen kunde inte hämtas. Om det händer igen, ladda om sidan.',
  retry: 'Försök igen',
  later: () => import('./later.sv.ts').then(({ later }) => later),
};
