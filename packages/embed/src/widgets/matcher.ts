import { ChallengeMatcher, prepareMatcher } from '@servitization/challenge-matcher';
import { createElement } from 'preact';
import { forElements } from '../session.ts';

export const matcher = forElements({
  component: ChallengeMatcher,
  // If it fails the widget itself says so, where the part is missing, and offers another try.
  prepare: (profile) => prepareMatcher(profile).catch(() => undefined),
  // The host puts its own link beside an activity of the plan or a challenge that stays open:
  // `<a slot="service-company-website" href=…>`.
  props: ({ settings }) => ({
    readOnly: settings.readOnly === 'true',
    serviceFor: (id: string) => createElement('slot', { name: `service-${id}` }),
  }),
});
