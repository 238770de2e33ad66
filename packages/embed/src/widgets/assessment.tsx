import { Assessment, type AssessmentMessages, prepareAssessment } from '@servitization/assessment';
import { matrix } from '@servitization/core';
import type { Profile } from '@servitization/profile';
import { OnDemand } from '@servitization/ui';
import type { ConsentGiven } from '../consent/Consent.tsx';
import { forElements } from '../session.ts';

const questions = matrix.activityIds();

/** "Don't know" is the one choice that is no number. */
const levelOf = (value: string): matrix.Level | null =>
  LEVELS.includes(value) ? (Number(value) as matrix.Level) : null;
const LEVELS = ['0', '1', '2', '3', '4'];

const loadConsent = () => import('../consent/Consent.tsx').then(({ Consent }) => Consent);

export const assessment = forElements({
  component: Assessment,
  // What comes later would push the page down.
  prepare: (profile, { messages }, { view }) =>
    prepareAssessment(profile, messages as AssessmentMessages, view),
  choose(store, name, value) {
    const question = questions.find((id) => name.endsWith(`-${id}`));
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
          ids: questions,
          onSend: (profile: Profile, consent: ConsentGiven) => send('submit', { profile, consent }),
        }}
        words={texts.messages as AssessmentMessages}
      />
    ),
  }),
});
