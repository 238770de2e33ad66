import { createProfileStore, memoryStorage } from '@servitization/profile';
import { ProfileProvider } from '@servitization/profile/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { complete, halfAnswered, uncertain } from '../../../examples/index.ts';
import { Assessment } from './Assessment.tsx';
import { languages } from './languages.test.kit.ts';
import { answered } from './profiles.test.kit.ts';

const meta = {
  title: 'Widgets/Assessment',
  component: Assessment,
  parameters: { width: 528, languages },
} satisfies Meta<typeof Assessment>;

export default meta;
type Story = StoryObj<typeof meta>;

const radiosOf = (canvasElement: HTMLElement) => [
  ...canvasElement.querySelectorAll<HTMLInputElement>('input[type=radio]'),
];

/** Where its words stand: the lower edge of something without height in their line. */
const baselineOf = (words: HTMLElement | undefined): number => {
  const probe = document.createElement('span');
  probe.style.display = 'inline-block';
  words?.append(probe);
  const { bottom } = probe.getBoundingClientRect();
  probe.remove();
  return bottom;
};

/** Before the first answer. */
export const Empty: Story = {
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent('Digital awareness');
    await expect(canvas.getByText(/17 questions, about \d+ minutes/)).toBeVisible();
    await expect(canvasElement.querySelectorAll('fieldset')).toHaveLength(3);
  },
};

/** Back after a break: it goes on where the last answer was given. */
export const HalfAnswered: Story = {
  tags: ['colors'],
  args: { defaultProfile: halfAnswered },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/Welcome back: 10 of 17/)).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Continue at question 11' })).toBeVisible();
    await expect(canvas.getByText('7 of 8 answered, 1 don’t know')).toBeVisible();
    await expect(canvas.getByRole('radio', { name: /^Piloting\s+We have visited/ })).toBeChecked();
  },
};

/** Every question seen, most of them "don't know". */
export const Uncertain: Story = {
  args: { defaultProfile: uncertain, view: 'all' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('3 of 8 answered, 5 don’t know')).toBeVisible();
    const [unknown] = canvas.getAllByText('Don’t know');
    const [note] = canvas.getAllByRole('button', { name: /^(Add a|Edit) note$/ });
    await expect(baselineOf(note)).toBeCloseTo(baselineOf(unknown), 0);
  },
};

/** After the last question. */
export const Complete: Story = {
  tags: ['colors'],
  args: { defaultProfile: complete },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { level: 2 })).toHaveTextContent(
      'All questions answered',
    );
  },
};

/** Seen to the end, and not known: the title says so before anything else. */
export const NothingKnown: Story = {
  args: { defaultProfile: answered(17, null) },
  play: async ({ canvas }) => {
    const title = await canvas.findByRole('heading', { level: 2 });
    await expect(title).toHaveTextContent('All 17 questions are done: 0 answered, 17 don’t know');
    await expect(canvas.getByText('0 of 8 answered, 8 don’t know')).toBeVisible();
  },
};

/** Finished with open questions: each is one click away. */
export const EndWithOpenQuestions: Story = {
  args: { defaultProfile: halfAnswered },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Next' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Next' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Finish' }));
    const end = await canvas.findByRole('heading', { name: '7 questions still open' });
    await expect(end).toHaveFocus();
  },
};

/** All seventeen questions on one page. */
export const AllAtOnce: Story = {
  args: { defaultProfile: halfAnswered, view: 'all' },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvasElement.querySelectorAll('fieldset')).toHaveLength(17);
    await expect(radiosOf(canvasElement)).toHaveLength(17 * 6);
    await expect(canvas.getByRole('button', { name: 'Continue at question 11' })).toBeVisible();
  },
};

/** Past the two buttons that an answered question has. */
const tabOn = async () => {
  for (let stop = 0; stop < 3; stop++) await userEvent.tab();
};

/** Answered by keyboard: into the scale with Tab, along it with arrows, on with Enter. */
export const ByKeyboard: Story = {
  args: { onProfileChange: fn() },
  play: async ({ args, canvas, canvasElement }) => {
    await tabOn();
    await userEvent.keyboard(' {ArrowDown}{ArrowDown}');
    await expect(radiosOf(canvasElement)[2]).toBeChecked();
    await tabOn();
    await userEvent.keyboard(' ');
    await tabOn();
    await userEvent.keyboard(' ');
    await tabOn();
    await expect(canvas.getByRole('button', { name: 'Next' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveFocus();
    await expect(args.onProfileChange).toHaveBeenCalledTimes(5);
  },
};

/** A note on an answer: opened, written, closed, all from the keyboard. */
export const WithNote: Story = {
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getAllByRole('radio')[2] as HTMLElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Add a note' }));
    const field = await canvas.findByLabelText('Note on question 1');
    await waitFor(() => expect(field).toHaveFocus());
    await userEvent.keyboard('Checked in May.{Escape}');
    await expect(canvas.getByText('Note: “Checked in May.”')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Edit note' })).toHaveFocus();
    await userEvent.click(radiosOf(canvasElement)[3] as HTMLElement);
    await expect(canvas.getByText('Note: “Checked in May.”')).toBeVisible();
  },
};

/** One answer taken away, and brought back: the focus stays at the question. */
export const OneClearedAndUndone: Story = {
  play: async ({ canvas, canvasElement }) => {
    const third = radiosOf(canvasElement)[2] as HTMLElement;
    await userEvent.click(third);
    await userEvent.click(canvas.getByRole('button', { name: 'Clear answer' }));
    await expect(third).not.toBeChecked();
    await expect(canvas.getByRole('button', { name: 'Undo clearing' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(third).toBeChecked();
    await expect(canvas.getByRole('button', { name: 'Clear answer' })).toHaveFocus();
  },
};

/** The phases by name and state: any of them is two presses away. */
export const AllPhases: Story = {
  tags: ['colors'],
  args: { defaultProfile: halfAnswered },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText('All phases'));
    const phases = await canvas.findByRole('navigation', { name: 'All phases' });
    const current = within(phases).getByRole('button', { current: 'step' });
    await expect(current).toHaveTextContent('Ecosystem knowledge synergy');
    await expect(within(phases).getByText('1 of 2 answered, 1 don’t know')).toBeVisible();
    await expect(
      within(phases).getByRole('button', {
        name: 'Answer question 5 next: it narrows your place most',
      }),
    ).toBeVisible();
    for (const button of within(phases).getAllByRole('button'))
      await expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
    await userEvent.click(canvas.getByRole('button', { name: 'Digital awareness' }));
    await expect(canvas.getByRole('heading', { name: 'Digital awareness' })).toHaveFocus();
  },
};

/** The host says where the result is: the review leads there. */
export const WithResultLink: Story = {
  args: { defaultProfile: complete, resultLink: '#place' },
  play: async ({ canvas }) => {
    const link = await canvas.findByRole('link', { name: 'See where you stand' });
    await expect(link).toHaveAttribute('href', expect.stringMatching(/#place$/));
    await expect(link.getBoundingClientRect().height).toBeGreaterThanOrEqual(48);
  },
};

/** All answers taken away after a question, and brought back. */
export const ClearedAndUndone: Story = {
  args: { defaultProfile: complete },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Clear all answers' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Clear' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Undo' }));
    await expect(await canvas.findByText('All questions answered')).toHaveFocus();
  },
};

/** On one page the button stays: what it asked once it doesn't ask again with the answers back. */
export const ClearedOnOnePage: Story = {
  args: { defaultProfile: halfAnswered, view: 'all' },
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Clear all answers' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Clear' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Undo' }));
    await expect(await canvas.findByRole('button', { name: 'Clear all answers' })).toBeVisible();
    await expect(canvasElement.querySelector('dialog')).toBeNull();
  },
};

/** For reading only: an adviser's view. */
export const ReadOnly: Story = {
  args: { defaultProfile: halfAnswered, readOnly: true },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText(/^For reading only/)).toBeVisible();
    for (const radio of radiosOf(canvasElement)) await expect(radio).toBeDisabled();
    await expect(canvas.queryByRole('button', { name: /note|Clear|Continue/ })).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: 'Review all answers' }));
    await userEvent.click((await canvas.findAllByRole('link'))[0] as HTMLElement);
    await expect(canvasElement.querySelector('fieldset')).toHaveFocus();
  },
};

/** The browser keeps nothing: answers live as long as the page, and the user is told. */
export const NotSaved: Story = {
  tags: ['colors'],
  render: (args) => {
    const write = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const store = createProfileStore({ name: 'story', storage: { read: () => null, write } });
    store.edit({ type: 'rate', question: 'assess-digital-readiness', level: 2 });
    return (
      <ProfileProvider store={store}>
        <Assessment {...args} />
      </ProfileProvider>
    );
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Not saved.')).toBeVisible();
  },
};

/** What was saved can't be read: it is left alone, and the user is told. */
export const UnreadableFile: Story = {
  render: (args) => (
    <ProfileProvider
      store={createProfileStore({ name: 'story', storage: memoryStorage('{"schema":1,') })}
    >
      <Assessment {...args} />
    </ProfileProvider>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Saved answers can’t be read.')).toBeVisible();
  },
};

/** A newer version has saved it: what this one understands is shown, to be read only. */
export const NewerFile: Story = {
  tags: ['colors'],
  render: (args) => (
    <ProfileProvider
      store={createProfileStore({ name: 'story', storage: memoryStorage('{"schema":2}') })}
    >
      <Assessment {...args} />
    </ProfileProvider>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Saved by a newer version.')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Download it as it was' })).toBeVisible();
  },
};

export const Narrow: Story = {
  args: { defaultProfile: halfAnswered },
  parameters: { width: 288 },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
    const top = (name: string) => canvas.getByRole('button', { name }).getBoundingClientRect();
    await expect(top('Back').bottom).toBeGreaterThan(top('Next').top);
    await expect(top('Back').top).toBeLessThan(top('Next').bottom);
  },
};

export const Dark: Story = {
  args: { defaultProfile: halfAnswered },
  globals: { scheme: 'dark' },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('heading', { level: 2 })).toBeVisible();
    const { backgroundColor } = getComputedStyle(canvasElement.querySelector('section') as Element);
    await expect(backgroundColor).toBe('rgb(21, 23, 28)');
  },
};
