import { Assessment, type AssessmentMessages } from '@servitization/assessment';
import { matrix } from '@servitization/core';
import { type Profile, ratingsOf } from '@servitization/profile';
import { OnDemand } from '@servitization/ui';
import type { ConsentGiven } from '../consent/Consent.tsx';
import { opens } from '../session.ts';
import type { Settings, WidgetDefinition } from '../widget.ts';
import { laterWords } from '../words/later.ts';

const dimensions = matrix.framework.dimensions.map(({ phases }) =>
  phases.flatMap(({ activities }) => activities.map(({ id }) => id)),
);

/** Dimensions whose questions may come into view first: where an answer is missing, and the last. */
function inView(profile: Profile, { view }: Settings): readonly number[] {
  const answers = ratingsOf(profile);
  const places = [...dimensions.keys()];
  if (view === 'all' || globalThis.location?.hash) return places;
  const latest = Object.keys(answers).sort((a, b) =>
    (answers[a]?.at ?? '') < (answers[b]?.at ?? '') ? 1 : -1,
  )[0];
  const open = dimensions.findIndex((ids) => ids.some((id) => !Object.hasOwn(answers, id)));
  const last = dimensions.findIndex((ids) => latest !== undefined && ids.includes(latest));
  return open < 0 ? [] : places.filter((place) => place === open || place === last);
}

const fetchWords = (words: object, places: readonly number[]): Promise<unknown> =>
  Promise.all(places.map((place) => laterWords.get(words)?.[place]?.()));

/** "Don't know" is the one choice that is no number. */
const levelOf = (value: string): matrix.Level | null =>
  LEVELS.includes(value) ? (Number(value) as matrix.Level) : null;
const LEVELS = ['0', '1', '2', '3', '4'];

const loadConsent = () => import('../consent/Consent.tsx').then(({ Consent }) => Consent);

export const widget: WidgetDefinition = {
  component: Assessment,
  prepare: (words, profile, settings) => fetchWords(words, inView(profile, settings)),
  begin: (words) => fetchWords(words, [...dimensions.keys()]),
  choose(store, name, value) {
    const question = dimensions.flat().find((id) => name.endsWith(`-${id}`));
    if (question) store.edit({ type: 'rate', question, level: levelOf(value) });
  },
  props: ({ settings, texts, isDisabled, send }) => ({
    readOnly: isDisabled || settings.readOnly === 'true',
    onComplete: (profile: Profile) => send('complete', { profile }),
    after: settings.consent && (
      <OnDemand
        load={loadConsent}
        with={{
          text: settings.consent,
          ids: dimensions.flat(),
          onSend: (profile: Profile, consent: ConsentGiven) => send('submit', { profile, consent }),
        }}
        words={texts.messages as AssessmentMessages}
      />
    ),
  }),
};

export const open = opens(widget);
