import { createProfileStore, memoryStorage } from '@servitization/profile';
import { ProfileProvider } from '@servitization/profile/react';
import { asPrinted, fitsItsColumn } from '@servitization/tooling/stories';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { costly, manyCards, oneCard, thirdCycle } from './boards.test.kit.ts';
import { CocreationBoard } from './CocreationBoard.tsx';
import { languages } from './languages.test.kit.ts';
import { allParts } from './parts.test.kit.ts';

const meta = {
  title: 'Widgets/CocreationBoard',
  component: CocreationBoard,
  args: { today: '2026-11-22' },
  loaders: [allParts],
  parameters: { width: 1152, languages },
} satisfies Meta<typeof CocreationBoard>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Before the first card. */
export const Empty: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText('What would help your customer most?')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Add a micro-service' })).toBeVisible();
  },
};

/** One card, with its need and nothing else. */
export const OneCard: Story = {
  args: { defaultProfile: oneCard },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('1 step is owed now, in cycle 1')).toBeVisible();
    await expect(canvas.getByText('Will value cover cost?')).toBeVisible();
  },
};

/** An invented maker of kilns and a sawmill: one card evaluated, two on their way, one stopped. */
export const ThirdCycle: Story = {
  tags: ['colors'],
  args: { defaultProfile: thirdCycle },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('3 steps are owed now, in cycle 3')).toBeVisible();
    await expect(canvas.getByText(/^Break-even is likely in cycle/)).toBeVisible();
    await expect(canvas.getByText('4 micro-services')).toBeVisible();
  },
};

/** From the first card to the second phase, from the keyboard alone. */
export const CardByKeyboard: Story = {
  args: { onProfileChange: fn() },
  play: async ({ args, canvas }) => {
    canvas.getByRole('button', { name: 'Add a micro-service' }).focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('Kiln alarm{Tab}The kiln stops at night');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('button', { name: 'Add a micro-service' })).toHaveFocus();
    canvas.getByRole('button', { name: 'Kiln alarm: On to: Prioritize value' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(
      canvas.getByText('Prioritize value. Proposed. On the board since cycle 1.'),
    ).toBeVisible();
    await userEvent.selectOptions(
      canvas.getByRole('combobox', { name: 'Move Kiln alarm to' }),
      'Evaluate benefits',
    );
    await userEvent.click(canvas.getByRole('button', { name: 'Move: Kiln alarm' }));
    await expect(
      canvas.getByText('Evaluate benefits. Proposed. On the board since cycle 1.'),
    ).toBeVisible();
    await expect(args.onProfileChange).toHaveBeenCalledTimes(3);
  },
};

/** A card without a name is refused, and what was entered stays. */
export const CardRefused: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Add a micro-service' }));
    const form = within(canvas.getByRole('form', { name: 'Add a micro-service' }));
    await userEvent.type(form.getByLabelText('The need it answers'), 'Stops');
    await userEvent.click(form.getByRole('button', { name: 'Save' }));
    await expect(form.getByRole('alert')).toHaveTextContent(
      'This can’t be saved: look at “Name”. Needed is text of 1 to 200 characters.',
    );
    await expect(form.getByLabelText('The need it answers')).toHaveValue('Stops');
  },
};

const opened = async (canvas: ReturnType<typeof within>, name: string) =>
  userEvent.click(canvas.getByRole('button', { name: `Open card: ${name}` }));

/** Estimates with their ranges, which bring the meter. */
export const Estimated: Story = {
  args: { defaultProfile: oneCard },
  play: async ({ canvas }) => {
    await opened(canvas as never, 'Kiln alarm');
    await userEvent.click(canvas.getByRole('button', { name: 'Estimate' }));
    const form = within(canvas.getByRole('form', { name: 'Estimate: Kiln alarm' }));
    const fill = async (group: string, points: readonly string[]) => {
      const row = within(form.getByRole('group', { name: group }));
      for (const [index, label] of ['low', 'likely', 'high'].entries()) {
        await userEvent.type(row.getByLabelText(label), points[index] ?? '');
      }
    };
    await fill('Value a cycle', ['20', '10', '30']);
    await userEvent.click(form.getByRole('button', { name: 'Save' }));
    await expect(form.getByRole('alert')).toHaveTextContent('low, likely and high in this order');
    await userEvent.clear(form.getAllByLabelText('low')[0] as HTMLElement);
    await userEvent.type(form.getAllByLabelText('low')[0] as HTMLElement, '5');
    await fill('Running cost a cycle', ['1', '2', '3']);
    await fill('Investment, once', ['10', '12', '20']);
    await userEvent.click(form.getByRole('button', { name: 'Save' }));
    await expect(canvas.getByText('Value a cycle: about 10, between 5 and 30')).toBeVisible();
    await expect(canvas.getByText('Break-even is likely in cycle 3')).toBeVisible();
  },
};

/** A measure with its target, and the number that reaches it. */
export const MeasureAndTarget: Story = {
  args: { defaultProfile: oneCard },
  play: async ({ canvas }) => {
    await opened(canvas as never, 'Kiln alarm');
    await userEvent.click(canvas.getByRole('button', { name: 'Add a measure' }));
    const form = within(canvas.getByRole('form', { name: 'Add a measure' }));
    await userEvent.type(form.getByLabelText('Name'), 'Late stops');
    await userEvent.type(form.getByLabelText('Target'), '2');
    await userEvent.click(form.getByRole('radio', { name: 'less' }));
    await userEvent.click(form.getByRole('button', { name: 'Save' }));
    await expect(canvas.getByText('Late stops: not measured, target 2')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Add a number: Late stops' }));
    const number = within(canvas.getByRole('form', { name: 'Add a number: Late stops' }));
    await userEvent.type(number.getByLabelText('Measured now'), '1,5');
    await userEvent.click(number.getByRole('button', { name: 'Save' }));
    await expect(canvas.getByText('Late stops: 1.5, target 2, reached')).toBeVisible();
  },
};

/** Stopping needs a reason, which stays in the log of decisions. */
export const StoppedWithAReason: Story = {
  args: { defaultProfile: oneCard },
  play: async ({ canvas }) => {
    await opened(canvas as never, 'Kiln alarm');
    await userEvent.click(canvas.getByRole('button', { name: 'Decide' }));
    const form = within(canvas.getByRole('form', { name: 'Decide: Kiln alarm' }));
    await userEvent.click(form.getByRole('radio', { name: 'Stopped' }));
    await userEvent.click(form.getByRole('button', { name: 'Save' }));
    await expect(form.getByRole('alert')).toHaveTextContent('look at “Reason”');
    await userEvent.type(form.getByLabelText('Reason'), 'Too dear');
    await userEvent.click(form.getByRole('button', { name: 'Save' }));
    await expect(canvas.getByText('Stopped, Nov 22, 2026, cycle 1: “Too dear”')).toBeVisible();
    await expect(canvas.queryByRole('button', { name: /^Move: Kiln/ })).toBeNull();
  },
};

/** A step is done, and the next team’s turn comes. */
export const StepDone: Story = {
  args: { defaultProfile: oneCard },
  play: async ({ canvas }) => {
    await opened(canvas as never, 'Kiln alarm');
    await userEvent.click(
      canvas.getByRole('button', { name: 'Done: Define digitalization goals' }),
    );
    await expect(
      canvas.getByText(/^Agile development: Assess opportunities, owes this now/),
    ).toBeVisible();
  },
};

/** Two cycles that cost more than they showed bring the warning. */
export const CostOutrunsEvidence: Story = {
  tags: ['colors'],
  args: { defaultProfile: costly },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Cost outruns the evidence of value.')).toBeVisible();
    await expect(canvas.getByText('No break-even is likely by cycle 7')).toBeVisible();
  },
};

/** A cause that applies lowers or raises an end, and its effect stands beside it. */
export const CauseTicked: Story = {
  args: { defaultProfile: thirdCycle },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('checkbox', { name: /^The price exceeds/ }));
    await expect(canvas.getByText('low end of value −25%')).toBeVisible();
    await userEvent.click(canvas.getByRole('checkbox', { name: /^The price exceeds/ }));
    await expect(canvas.queryByText('low end of value −25%')).toBeNull();
  },
};

/** What was learned begins the next cycle: a need becomes a card, an evaluated card goes on. */
export const NextCycle: Story = {
  args: { defaultProfile: thirdCycle },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^Make it a card: The night shift/ }));
    const card = within(canvas.getByRole('form', { name: 'Add a micro-service' }));
    await userEvent.type(card.getByLabelText('Name'), 'Night alarm');
    await userEvent.click(card.getByRole('button', { name: 'Save' }));
    await expect(canvas.getByText('It is a card now.')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Begin cycle 4' }));
    const form = within(canvas.getByRole('form', { name: 'Begin cycle 4' }));
    await userEvent.click(form.getByRole('checkbox', { name: 'Kiln alarm' }));
    await userEvent.click(form.getByRole('button', { name: 'Begin cycle 4' }));
    await expect(canvas.getByText(/steps are owed now, in cycle 4/)).toBeVisible();
  },
};

/** The latest entry is taken back, and brought again. */
export const TakenBack: Story = {
  args: { defaultProfile: thirdCycle },
  play: async ({ canvas }) => {
    const title = 'Cause: ✓ New skills cost more';
    await userEvent.click(canvas.getByRole('button', { name: /^Take back the last entry: / }));
    await userEvent.click(canvas.getByRole('button', { name: `Bring back: ${title}` }));
    await expect(canvas.getByRole('button', { name: `Take back: ${title}` })).toBeVisible();
  },
};

/** Planned in the matcher, offered as a card; evaluated here, offered to the assessment. */
export const TiedToOtherTools: Story = {
  args: {
    defaultProfile: {
      ...thirdCycle,
      chosen: {
        'matching.activity.company-website': {
          ...{ value: 'pinned', at: '2026-01-01T00:00:00.000Z-0000', by: 'w' },
        },
      },
      ratings: {
        self: {
          'create-value-adding-digital-services': {
            ...{ level: 2, at: '2026-01-01T00:00:00.000Z-0000', by: 'w' },
          },
        },
      },
    },
    onProfileChange: fn(),
  },
  play: async ({ args, canvas }) => {
    await expect(
      canvas.getByRole('button', { name: 'Make it a card: Company website' }),
    ).toBeVisible();
    await expect(args.onProfileChange).not.toHaveBeenCalled();
    await userEvent.click(canvas.getByRole('button', { name: /^Add it to the note/ }));
    await expect(args.onProfileChange).toHaveBeenCalledWith(
      expect.anything(),
      expect.objectContaining({
        type: 'rate',
        level: 2,
        note: 'Evidence from the co-creation board: Kiln alarm.',
      }),
    );
  },
};

/** Two hundred cards: drawn a page at a time. */
export const ManyCards: Story = {
  args: { defaultProfile: manyCards(200) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('200 micro-services')).toBeVisible();
    await expect(canvas.getByText('1 to 20 of 200')).toBeVisible();
  },
};

export const ReadOnly: Story = {
  args: { defaultProfile: thirdCycle, readOnly: true },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('button', { name: 'Add a micro-service' })).toBeNull();
    await expect(canvas.queryByRole('button', { name: /^Move/ })).toBeNull();
  },
};

/** Entries that can’t be read are told, and stay. */
export const UnreadableEntries: Story = {
  args: {
    defaultProfile: {
      ...thirdCycle,
      events: thirdCycle.events.map((event, index) =>
        index === 3 ? { ...event, type: 'party' } : event,
      ),
    },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^1 entry of this board can’t be read/)).toBeVisible();
    await expect(
      canvas.getByText(
        /^Entry or line 4, event\.type "party": is not known; needed is one of board,/,
      ),
    ).toBeVisible();
  },
};

/** The browser keeps nothing: entries live as long as the page, and the user is told. */
export const NotSaved: Story = {
  render: (args) => {
    const write = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const store = createProfileStore({ name: 'story', storage: { read: () => null, write } });
    store.edit({ type: 'set-name', name: 'A' });
    return (
      <ProfileProvider store={store}>
        <CocreationBoard {...args} />
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
      <CocreationBoard {...args} />
    </ProfileProvider>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Saved data can’t be read.')).toBeVisible();
  },
};

/** A file of a board is taken in, and what is wrong in it is listed. */
export const FileOpened: Story = {
  play: async ({ canvas }) => {
    const text = JSON.stringify({
      kind: 'x',
      version: 1,
      events: [...oneCard.events, { id: 'y' }],
    });
    await userEvent.upload(
      canvas.getByLabelText(/Open a saved board/),
      new File([text], 'board.json', { type: 'application/json' }),
    );
    await expect(
      await canvas.findByText('1 entry added, 0 here already, 1 could not be read.'),
    ).toBeVisible();
    await expect(canvas.getByText('1 micro-service')).toBeVisible();
  },
};

/** On paper: what was read, and nothing to press. */
export const Printed: Story = {
  args: { defaultProfile: thirdCycle },
  beforeEach: () => asPrinted(),
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText('4 micro-services')).toBeVisible();
    await expect(canvas.getByText(/^Break-even is likely in cycle/)).toBeVisible();
    await expect(canvas.queryAllByRole('button')).toEqual([]);
    await expect(canvas.queryAllByRole('combobox')).toEqual([]);
    await fitsItsColumn(canvasElement);
  },
};

/** On the narrowest phone. */
export const Narrow: Story = {
  args: { defaultProfile: thirdCycle },
  parameters: { width: 288 },
  play: async ({ canvasElement }) => fitsItsColumn(canvasElement),
};

/** From here the meter goes home as a picture, made when it is asked for. */
export const Dark: Story = {
  args: { defaultProfile: { ...thirdCycle, name: 'Kiln makers' } },
  globals: { scheme: 'dark' },
  play: async ({ canvas }) => {
    const saved: string[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function press() {
      saved.push(this.download);
    };
    try {
      for (const kind of ['picture (SVG)', 'picture (PNG)', 'table (CSV)']) {
        await userEvent.click(canvas.getByRole('button', { name: `Save ${kind}` }));
      }
      await waitFor(() =>
        expect(saved.toSorted()).toEqual(
          ['csv', 'png', 'svg'].map((kind) => `kiln-makers-paradox-meter.${kind}`),
        ),
      );
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
  },
};

export const RightToLeft: Story = {
  args: { defaultProfile: thirdCycle },
  globals: { direction: 'rtl' },
  play: async ({ canvasElement }) => fitsItsColumn(canvasElement),
};
