import type { Profile, ProfileEvent, Rating } from '@servitization/profile';

const LONG_WORD = 'Unternehmenszusammenarbeitsvereinbarungsentwurfsüberarbeitung';
const SENTENCE =
  'Nobody at the mill answers the phone after four, so the fitters write down what they saw and call the next morning, when the line runs again. ';
const note = SENTENCE.repeat(4) + LONG_WORD.repeat(3);

const stamp = (index: number) => ({
  at: `2026-${String(1 + Math.floor(index / 60)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}T08:00:00.000Z-0000`,
  by: 'overfull',
});

type Entry = readonly [log: string, type: string, data: ProfileEvent['data']];

const name = (what: string, index: number) =>
  `${what} ${index} of the ${LONG_WORD} and its neighbors in the valley, founded 1906`;

/** One of each that adds most to a page, again and again. */
function entriesAt(index: number): readonly Entry[] {
  const [service, partner, pilot] = [`card-${index}`, `partner-${index}`, `pilot-${index}`];
  const kpis = [1, 2, 3, 4].map(
    (kpi): Entry => [
      ...(['cocreation', 'kpi'] as const),
      { service, kpi: `${kpi}`, name: name('Measure', kpi), better: 'lower', target: kpi },
    ],
  );
  return [
    ['cocreation', 'service', { service, name: name('Service', index), need: note }],
    ['cocreation', 'decision', { service, decision: 'selected', reason: note }],
    ['cocreation', 'estimate', { service, what: 'value', low: 1e5, likely: 2e6, high: 9e7 }],
    ['cocreation', 'estimate', { service, what: 'running-cost', low: 1e5, likely: 1e6, high: 9e6 }],
    ['cocreation', 'estimate', { service, what: 'investment', low: 1e5, likely: 1e6, high: 9e6 }],
    ...kpis,
    ['cocreation', 'lesson', { text: note, leads: 'new-need' }],
    [
      ...(['ecosystem', 'partner'] as const),
      {
        ...{ partner, name: name('Partner', index), role: 'customer' },
        resources: [1, 2, 3, 4, 5].map((one) => name('Resource', one)),
      },
    ],
    ['ecosystem', 'rating', { partner, mechanism: 'consonance', level: index % 4 }],
    ['ecosystem', 'rating', { partner, mechanism: 'resonance', level: (index + 1) % 4 }],
    ['ecosystem', 'review', { kind: 'co-learning', seen: note, next: note, partner }],
    [
      ...(['scaling', 'pilot'] as const),
      {
        ...{ pilot, customer: name('Customer', index), need: note },
        parameters: [1, 2, 3, 4, 5].map((one) => name('Parameter', one)),
      },
    ],
    ['comments', 'comment', { about: '', text: note, from: name('Adviser', index) }],
  ];
}

/** A story, and as much again as a company may write that writes down everything at length. */
export function overfull(story: Profile): Profile {
  const entries = Array.from({ length: 36 }, (_, index) => entriesAt(index)).flat();
  const noted = ([id, rating]: [string, Rating]): [string, Rating] => [
    id,
    'cleared' in rating ? rating : { ...rating, note },
  ];
  return {
    ...story,
    name: `${LONG_WORD} ${LONG_WORD} & Söhne`,
    ratings: Object.fromEntries(
      Object.entries(story.ratings).map(([rater, answers]) => [
        rater,
        Object.fromEntries(Object.entries(answers).map(noted)),
      ]),
    ),
    chosen: Object.fromEntries(
      Object.entries(story.chosen).map(([key, choice]) => {
        const isOwner = key.startsWith('owner:') && 'value' in choice;
        const value = isOwner ? name('Owner', 1) : undefined;
        return [key, { ...choice, ...(value && { value }), ...(key === 'path-note' && { note }) }];
      }),
    ),
    events: [
      ...story.events.map((event) => ({ ...event, data: { ...event.data, note } })),
      ...entries.map(([log, type, data], index): ProfileEvent => {
        const id = `more-${String(index).padStart(4, '0')}`;
        return { ...stamp(index), ...{ id, log, type, data } };
      }),
    ],
    moments: [
      ...story.moments,
      ...story.moments.slice(0, 1).flatMap((moment) =>
        Array.from({ length: 12 }, (_, index) => ({
          ...moment,
          ...{ id: `moment-${index}`, name: name('Moment', index) },
        })),
      ),
    ],
  };
}
