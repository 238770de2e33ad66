import { createProfileStore, memoryStorage, type Profile, ratingsOf } from '@servitization/profile';
import { ProfileProvider, useProfile } from '@servitization/profile/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent } from 'storybook/test';
import { halfAnswered } from '../../../examples/index.ts';
import { Assessment, type AssessmentProps } from './Assessment.tsx';
import { languages } from './languages.test.kit.ts';

/** Three ways for a React page to use it: who holds the document? */
const meta = {
  title: 'Widgets/Assessment/In React',
  component: Assessment,
  parameters: { width: 528, languages },
} satisfies Meta<typeof Assessment>;

export default meta;
type Story = StoryObj<typeof meta>;

const countIn = (profile: Profile) => Object.keys(ratingsOf(profile)).length;
const said = (profile: Profile) => `Answers that the page knows of: ${countIn(profile)}.`;

/** The page holds the document, so it may check, keep or decline every change. */
function Holding(props: AssessmentProps) {
  const [profile, setProfile] = useState(halfAnswered);
  return (
    <>
      <p>{said(profile)}</p>
      <Assessment {...props} profile={profile} onProfileChange={setProfile} />
    </>
  );
}

export const Controlled: Story = {
  args: { view: 'all' },
  render: (args) => <Holding {...args} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByText(said(halfAnswered))).toBeVisible();
    const [open] = canvas.getAllByRole('radio', { checked: false, name: /^Don’t know/ }).slice(-1);
    if (open) await userEvent.click(open);
    await expect(open).toBeChecked();
    await expect(canvas.getByText(/knows of: 11\./)).toBeVisible();
  },
};

/** The page says what to begin with and hears of changes; the widget holds the document. */
export const Uncontrolled: Story = {
  args: { defaultProfile: halfAnswered, onProfileChange: fn() },
  play: async ({ args, canvas }) => {
    const [leading] = canvas.getAllByRole('radio', { name: /^Leading/ });
    if (leading) await userEvent.click(leading);
    await expect(leading).toBeChecked();
    await expect(args.onProfileChange).toHaveBeenCalledOnce();
  },
};

function HostsOwn() {
  return <p>{said(useProfile().profile)}</p>;
}

/** A provider holds the document for everything inside: widgets, and components of the page. */
export const Provided: Story = {
  render: (args) => (
    <ProfileProvider
      store={createProfileStore({ name: 'story-provided', storage: memoryStorage() })}
    >
      <HostsOwn />
      <Assessment {...args} />
    </ProfileProvider>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/knows of: 0\./)).toBeVisible();
    const [leading] = canvas.getAllByRole('radio', { name: /^Leading/ });
    if (leading) await userEvent.click(leading);
    await expect(canvas.getByText(/knows of: 1\./)).toBeVisible();
  },
};
