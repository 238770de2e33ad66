import { createProfileStore, memoryStorage, type Profile, ratingsOf } from '@servitization/profile';
import { ProfileProvider } from '@servitization/profile/react';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MaturityMatrix } from '../../maturity-matrix/src/MaturityMatrix.tsx';
import { conforms, forwards } from '../../ui/src/test/conformance.test.kit.tsx';
import { Assessment, type AssessmentProps } from './Assessment.tsx';
import { answered } from './profiles.test.kit.ts';
import { activityIds } from './steps.ts';

const firstLeading = () =>
  screen.getAllByRole<HTMLInputElement>('radio', { name: /^Leading/ })[0] as HTMLInputElement;
const pickLeading = () => userEvent.click(firstLeading());
const memory = () => createProfileStore({ name: 'acme', storage: memoryStorage() });

/** A host that takes every change. */
function Holding({ start, ...props }: AssessmentProps & { readonly start: Profile }) {
  const [profile, setProfile] = useState(start);
  return <Assessment {...props} profile={profile} onProfileChange={setProfile} />;
}

afterEach(cleanup);

describe('a host that holds the document', () => {
  it('hears of an answer, and nothing moves until it does', async () => {
    const heard = vi.fn();
    const held = answered(0);
    const { rerender } = render(<Assessment profile={held} onProfileChange={heard} />);
    await pickLeading();
    expect(firstLeading().checked).toBe(false);
    expect(heard).toHaveBeenCalledTimes(1);
    const [changed, change] = heard.mock.calls[0] ?? [];
    expect(change).toMatchObject({ type: 'rate', question: activityIds[0], level: 4 });
    rerender(<Assessment profile={changed} onProfileChange={heard} />);
    expect(firstLeading().checked).toBe(true);
  });

  it('gives back what it was given, and the answer stands', async () => {
    render(<Holding start={answered(0)} />);
    await pickLeading();
    expect(firstLeading().checked).toBe(true);
  });
});

describe('a host that holds nothing', () => {
  it('starts the widget off, and hears of every answer', async () => {
    const heard = vi.fn();
    render(<Assessment defaultProfile={answered(3)} onProfileChange={heard} />);
    await pickLeading();
    expect(firstLeading().checked).toBe(true);
    expect(Object.keys(ratingsOf(heard.mock.calls[0]?.[0]))).toHaveLength(4);
  });

  it('gives two widgets one document, and an answer in one moves the other', async () => {
    render(
      <ProfileProvider store={memory()}>
        <Assessment />
        <MaturityMatrix />
      </ProfileProvider>,
    );
    const place = () => screen.getByRole('region', { name: /matrix/ }).textContent;
    expect(place()).toContain('Your place is still open');
    await pickLeading();
    expect(place()).toContain('Partners not assessed yet');
  });

  it('keeps what each rater says apart', async () => {
    const store = memory();
    render(
      <ProfileProvider store={store}>
        <Assessment rater="board" />
      </ProfileProvider>,
    );
    await pickLeading();
    const { profile } = store.getState();
    expect(Object.keys(ratingsOf(profile, 'board'))).toEqual([activityIds[0]]);
    expect(ratingsOf(profile)).toEqual({});
  });
});

describe('a host that waits for the end', () => {
  it('hears of it once, with the document, and not again when an answer is changed', async () => {
    const completed = vi.fn();
    render(<Holding start={answered(16)} onComplete={completed} />);
    const radios = screen.getAllByRole('radio');
    expect(completed).not.toHaveBeenCalled();
    await userEvent.click(radios.at(-1) as HTMLElement);
    expect(completed).toHaveBeenCalledTimes(1);
    expect(Object.keys(ratingsOf(completed.mock.calls[0]?.[0]))).toHaveLength(17);
    await userEvent.click(radios.at(-2) as HTMLElement);
    expect(completed).toHaveBeenCalledTimes(1);
  });
});

describe('a host with ideas of its own', () => {
  it('puts its own words in place of some', () => {
    render(<Assessment messages={{ next: 'Onward', title: 'Take stock' }} />);
    const names = screen.getAllByRole('button').map(({ textContent }) => textContent);
    expect(names).toEqual(['Review all answers', 'Onward']);
    expect(
      screen.getAllByRole('region').map((it) => it.ariaLabel ?? it.getAttribute('aria-label')),
    ).toEqual(['Take stock']);
    expect(document.body.textContent).toContain('Next phase: Digital service innovation');
  });

  it('sets the level of the title', () => {
    render(<Assessment headingLevel={3} />);
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('Digital awareness');
  });

  it('tells two assessments on one page apart by their ids', async () => {
    render(
      <>
        <Assessment id="ours" />
        <Assessment id="theirs" />
      </>,
    );
    await pickLeading();
    const checked = screen.getAllByRole<HTMLInputElement>('radio', { checked: true });
    expect(checked.map(({ name }) => name)).toEqual([`ours-${activityIds[0]}`]);
  });
});

conforms('Assessment', <Assessment defaultProfile={answered(5)} />);
conforms('Assessment on one page', <Assessment view="all" />);
forwards('Assessment', Assessment);
