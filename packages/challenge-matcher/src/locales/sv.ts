import type { Format } from '@servitization/ui';
import type { MatcherMessages } from './messages.ts';

const challenges = { one: 'utmaning', other: 'utmaningar' };
const activities = { one: 'aktivitet', other: 'aktiviteter' };
const counted = (count: number, format: Format, forms: typeof challenges) =>
  `${count} ${format.plural(count, forms)}`;

const FILTERS = {
  effort: 'insatsen som ni tillåter',
  evidence: 'belägget som ni kräver',
  dismissed: 'aktiviteterna som ni har lagt åt sidan',
} as const;

/** Swedish words of the matcher. */
export const sv: MatcherMessages = {
  title: 'Utmaningar och digitala aktiviteter',
  chosen: ({ chosen, total }) => `${chosen} av ${total} utmaningar valda`,
  pick: 'Vad hindrar er utomlands?',
  instruction:
    '1 är ett besvär, 2 bromsar försäljningen, 3 stoppar den. Lämna resten vid strecket. Planen ändras medan ni väljer.',
  search: 'Sök bland utmaningarna',
  nothingFound: ({ text }) => `Ingen utmaning nämner ”${text}”.`,
  found: ({ found }, format) =>
    `${counted(found, format, challenges)} ${format.plural(found, { one: 'hittad', other: 'hittade' })}`,
  notOurs: 'Ingen utmaning för oss',
  severity: ({ severity, name }) => `${severity}: ${name.toLowerCase()}`,
  eyebrow: 'Utmaningar och aktiviteter',
  headline: ({ activities: count, covered, chosen }, format) =>
    `${counted(count, format, activities)} svarar mot ${covered} av ${counted(chosen, format, challenges)}`,
  nothingChosen: 'Välj det som hindrar er',
  nothingChosenText:
    'Så snart ni väljer en utmaning ser ni vilka digitala aktiviteter forskningen kopplar till den, och en kort plan.',
  noRemedy: 'Forskningen nämner inget digitalt mot detta',
  nothingLeft: 'Ingen aktivitet finns kvar inom era gränser',
  nothingLeftText:
    'Era gränser, eller det ni har lagt åt sidan, utesluter varje aktivitet som skulle hjälpa. Tillåt mer för att få en plan.',
  coverage: ({ covered, chosen, evidence }) => {
    const told = evidence.map(({ name, count }) => `${count} med ${name.toLowerCase()} belägg`);
    return `Planen täcker ${covered} av ${chosen} tyngdpoäng: ${told.join(', ')}.`;
  },
  exact: ({ keeps }) =>
    `Varje kombination ${keeps ? 'med aktiviteterna som ni behåller' : 'inom era gränser'} har jämförts: med det här verktygets vikter är ingen bättre.`,
  approximate: ({ share, keeps }, format) =>
    `Kombinationerna är för många för att jämföra alla; en annan plan${keeps ? ' med aktiviteterna som ni behåller' : ''} kan vara högst ${format.percent(share)} bättre.`,
  overMax: ({ kept, max }) =>
    `Ni behåller ${kept} aktiviteter och tillåter ${max} på en gång: alla som ni behåller finns i planen.`,
  progress: ({ answered }) =>
    `Det ni redan gör eller har gjort svarar mot ${answered} av era utmaningar.`,
  onlyInferred: ({ challenges }) =>
    `För ${challenges.map((name) => `”${name}”`).join(', ')} nämner studien inget svar; kopplingen är vår tolkning.`,
  seePlan: 'Se er plan',
  yourChallenges: 'Era utmaningar',
  digitalActivities: 'Digitala aktiviteter',
  noResearched: 'Inget digitalt svar i forskningen',
  noneLeft: 'Ingen aktivitet kvar inom era gränser',
  key: 'Tjockare linjer väger tyngre.',
  planKey: 'Fet stil är planen.',
  groups: 'Era utmaningar, och aktiviteterna som svarar mot dem',
  inPlan: 'i planen',
  plan: ({ activities: count, done }, format) => {
    const all = counted(count, format, activities);
    if (done === 0) return `Er plan: ${all}`;
    const finished = format.plural(done, { one: 'klar', other: 'klara' });
    return `Er plan: ${count === 0 ? 'inget' : all} att göra, ${done} ${finished}`;
  },
  firstStep: 'Den här veckan',
  details: 'Vad som krävs',
  tools: 'Verktyg',
  takes: 'Behövs',
  measure: 'Mät',
  effort: ({ name }) => `Insats: ${name.toLowerCase()}`,
  also: 'hjälper också',
  marks: {
    pinned: 'Kvar i planen',
    doing: 'Pågår',
    done: 'Klart',
    dismissed: 'Inget för oss',
  },
  markFor: ({ mark, activity }) => `${mark}: ${activity}`,
  others: ({ count }, format) =>
    `${count} ${format.plural(count, { one: 'aktivitet', other: 'aktiviteter' })} till`,
  dismissed: 'Lagda åt sidan',
  bringBack: 'Ta tillbaka',
  points: ({ points }) => `${points} poäng`,
  decided: 'Också på er lista',
  decidedText: ({ activities: count, answering }, format) => {
    const told = `Ni behåller, gör eller har gjort ${counted(count, format, activities)} som inte finns i planen.`;
    if (answering === 0) {
      return `${told} ${count === 1 ? 'Den' : 'De'} svarar inte mot någon av utmaningarna som ni har valt.`;
    }
    const those = count === 1 ? 'Den' : `${answering} av dem`;
    return `${told} ${those} svarar mot en utmaning som ni har valt, men inte med rapporterat belägg.`;
  },
  open: 'Det som förblir öppet',
  reasons: {
    unaddressable:
      'Studien nämner ingen digital aktivitet mot detta, och vi hittar inte på någon. En rådgivare kan hjälpa på andra sätt.',
    cap: 'Det finns aktiviteter mot det, men planen är full. Tillåt fler aktiviteter, eller titta längre ner.',
    filters: ({ filters }) =>
      `Det finns aktiviteter mot det, men inte inom era gränser: ${filters.map((filter) => FILTERS[filter]).join(', ')}.`,
  },
  limits: 'Planens gränser',
  max: 'Aktiviteter på en gång',
  most: 'Högsta insats för var och en',
  reportedOnly: 'Bara rapporterade belägg',
  rule: 'Poäng: tyngd gånger 10 för rapporterat, 6 för föreslaget och 3 för tolkat belägg.',
  source: ({ cite }) =>
    `Från studien: utmaningar, aktiviteter och kopplingar med rapporterat eller föreslaget belägg (${cite}).`,
  ours: 'Från det här verktyget, inte från studien: utmaningarnas formulering, tolkade kopplingar, beläggens gradering, tyngd, insats, första steg, vad en aktivitet kräver, poäng och plan.',
  placed: ({ challenges }) =>
    `Studien ger inget tema åt ${challenges.map((name) => `”${name}”`).join(', ')}; placeringen i listan är vår.`,
  reading: 'vår tolkning',
  offered: 'Förslag utifrån er självvärdering',
  offeredText:
    'Under varje fas som ännu inte är befäst står utmaningar som företag i det läget kan känna igen. Kopplingarna är det här verktygets syntes; ingen studie drar dem.',
  offeredNone: 'Ni har valt alla utmaningar som er självvärdering föreslår.',
  offeredPhase: ({ phase }) => `${phase} är inte befäst`,
  take: ({ challenge }) => `Lägg till: ${challenge}`,
  table: 'Visa som tabell, spara som CSV',
  columns: {
    challenge: 'Utmaning',
    severity: 'Tyngd',
    activity: 'Aktivitet',
    evidence: 'Belägg',
    points: 'Poäng',
    plan: 'I planen',
    effort: 'Insats',
    decision: 'Beslut',
    firstStep: 'Första steg',
    source: 'Källa',
  },
  tableCaption: 'Varje koppling mellan era utmaningar och digitala aktiviteter',
  yes: 'Ja',
  no: 'Nej',
  beyond: 'utanför era gränser',
  save: 'Spara tabell (CSV)',
  print: 'Skriv ut sidan',
  fileName: 'utmaningar-och-aktiviteter',
  unreadableTitle: 'Sparade val går inte att läsa.',
  unreadableText: 'De lämnas orörda. Det ni väljer nu sparas inte.',
  unsavedTitle: 'Inte sparat.',
  unsavedText: 'Webbläsaren sparar inget; era val är borta när ni stänger sidan.',
  readOnly: 'Endast för läsning: valen kan inte ändras här.',
  partFailed: 'Den här delen kunde inte hämtas.',
  retry: 'Försök igen',
};
