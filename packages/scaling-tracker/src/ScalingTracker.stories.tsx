import { createProfileStore, memoryStorage } from '@servitization/profile';
import { ProfileProvider } from '@servitization/profile/react';
import { fitsItsColumn } from '@servitization/tooling/stories';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { twoYears } from '../../../examples/index.ts';
import { languages } from './languages.test.kit.ts';
import { aim, longLog, manyPilots, profileWith, readiness, unconverted } from './logs.test.kit.ts';
import { allParts } from './parts.test.kit.ts';
import { ScalingTracker } from './ScalingTracker.tsx';

const meta = {
  title: 'Widgets/ScalingTracker',
  component: ScalingTracker,
  args: { today: '2026-11-22' },
  loaders: [allParts],
  parameters: { width: 1152, languages },
} satisfies Meta<typeof ScalingTracker>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Before the first entry. */
export const Empty: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Where does your scaling stand?')).toBeVisible();
    await expect(canvas.getByText('You are here')).toBeVisible();
    await expect(canvas.getByText('0 entries')).toBeVisible();
    await expect(canvas.getAllByText('not rated')).toHaveLength(3);
  },
};

/** Two years of an invented firm: past the readiness gate, in the second phase of its lane. */
export const TwoYears: Story = {
  tags: ['colors'],
  args: { defaultProfile: twoYears },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Service operations development: 0 of 3 done')).toBeVisible();
    await expect(canvas.getByText('4 pilots have ended, 1 became a contract')).toBeVisible();
    await expect(canvas.getByText(/The last 3 pilots ended without a contract/)).toBeVisible();
    await expect(
      canvas.getByText('Eternal proof of concept and resource drought are felt most'),
    ).toBeVisible();
    await expect(canvas.getByText('62 entries')).toBeVisible();
  },
};

/** An activity: half done, with a note, from the keyboard. */
export const ActivityByKeyboard: Story = {
  args: { onProfileChange: fn() },
  play: async ({ args, canvas }) => {
    const change = canvas.getByRole('button', {
      name: 'Change: Map the key firms of the industry',
    });
    change.focus();
    await userEvent.keyboard('{Enter}');
    const form = within(canvas.getByRole('form', { name: /^Change: Map/ }));
    await expect(canvas.getByRole('form', { name: /^Change: Map/ })).toHaveFocus();
    await userEvent.tab();
    await expect(form.getByRole('radio', { name: 'Not started' })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    await userEvent.type(form.getByLabelText(/^Note/), 'Sawmills first');
    await userEvent.click(form.getByRole('button', { name: 'Save' }));
    await expect(
      canvas.getByRole('button', { name: 'Change: Map the key firms of the industry' }),
    ).toHaveFocus();
    await expect(canvas.getAllByText('Sawmills first')).toHaveLength(2);
    await expect(canvas.getByText('Map the key firms of the industry: in progress')).toBeVisible();
    await expect(args.onProfileChange).toHaveBeenCalledOnce();
  },
};

/** Skipping without a reason is refused, and what was entered stays. */
export const SkippedWithAReason: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^Change: Count your own/ }));
    const form = within(canvas.getByRole('form', { name: /^Change: Count your own/ }));
    await userEvent.click(form.getByRole('radio', { name: 'Skipped' }));
    await userEvent.type(form.getByLabelText(/^Note/), 'See the audit');
    await userEvent.click(form.getByRole('button', { name: 'Save' }));
    await expect(form.getByRole('alert')).toHaveTextContent('This needs a reason');
    await userEvent.type(form.getByLabelText(/^Reason/), 'The bank counts them in spring');
    await userEvent.click(form.getByRole('button', { name: 'Save' }));
    await expect(canvas.getAllByText('Reason: “The bank counts them in spring”')[0]).toBeVisible();
    await expect(canvas.getAllByText('See the audit')[0]).toBeVisible();
  },
};

/** The third pilot in a row that ends without a contract brings the warning. */
export const ThirdPilotUnconverted: Story = {
  tags: ['colors'],
  args: {
    defaultProfile: profileWith(
      ...unconverted('A mine'),
      ...unconverted('A sawmill'),
      ...unconverted('A port').slice(0, 1),
    ),
  },
  play: async ({ canvas }) => {
    await expect(canvas.queryByText(/ended without a contract\./)).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: 'End pilot: A port' }));
    const form = within(canvas.getByRole('form', { name: 'End pilot: A port' }));
    await userEvent.click(form.getByRole('button', { name: 'Save' }));
    await expect(form.getByRole('alert')).toHaveTextContent(
      'This can’t be saved: look at “Outcome”. Needed is one of the choices.',
    );
    await userEvent.click(form.getByRole('radio', { name: 'Ended, no contract' }));
    await userEvent.click(form.getByRole('button', { name: 'Save' }));
    // Where all warnings are, and where this one was earned.
    const pilots = within(canvas.getByRole('region', { name: 'Pilots' }));
    await expect(pilots.getByText(/The last 3 pilots ended without a contract/)).toBeVisible();
    await expect(pilots.getByText(/the figures that decide about the order/)).toBeVisible();
    await expect(canvas.getAllByText(/The last 3 pilots ended without a contract/)).toHaveLength(2);
  },
};

/** The readiness gate, passed early with a reason that stays; then the fork. */
export const GateWithAReason: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Pass the gate' }));
    const form = within(canvas.getByRole('form', { name: /^Readiness gate/ }));
    await userEvent.click(form.getByRole('button', { name: 'Pass the gate' }));
    await expect(form.getByRole('alert')).toHaveTextContent('This needs a reason');
    await userEvent.type(form.getByLabelText('Reason'), 'A buyer waits');
    await userEvent.click(form.getByRole('button', { name: 'Pass the gate' }));
    await expect(canvas.getByText('Piloting is behind you: choose a way to grow')).toBeVisible();
    await expect(
      canvas.getByText(/with 9 open activities\. Reason: “A buyer waits”/),
    ).toBeVisible();
  },
};

/** A strategy is chosen with its reasons in view, and then changed with a reason. */
export const StrategyChosenAndChanged: Story = {
  args: {
    defaultProfile: profileWith(
      readiness,
      aim('ecosystem-role', 0),
      aim('go-to-market', 1),
      aim('priority-objective', 0),
      aim('customer-engagement', 3),
    ),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Ecosystem scaling fits what you aim at')).toBeVisible();
    const ecosystem = within(canvas.getByRole('region', { name: 'Ecosystem scaling' }));
    await expect(ecosystem.getByText(/^Role among other firms: Another firm/)).toBeVisible();
    await userEvent.click(ecosystem.getByRole('button', { name: 'Choose ecosystem scaling' }));
    await userEvent.click(ecosystem.getByRole('button', { name: 'Choose ecosystem scaling' }));
    await expect(canvas.getByText('Solution market evaluation: 0 of 3 done')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Choose servitization scaling' }));
    const form = within(canvas.getByRole('form', { name: 'Choose servitization scaling' }));
    await userEvent.type(form.getByLabelText(/^Why do you change/), 'Partners want too much');
    await userEvent.click(form.getByRole('button', { name: 'Choose servitization scaling' }));
    await expect(canvas.getByText('Customer insights mining: 0 of 3 done')).toBeVisible();
    await expect(
      canvas.getByText(/You chose servitization scaling; ecosystem scaling fits better/),
    ).toBeVisible();
  },
};

/** Aims are rated one by one, and the comparison follows. */
export const AimsRated: Story = {
  tags: ['colors'],
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText('Rate what you aim at'));
    const role = within(canvas.getByRole('group', { name: 'Who answers for the whole solution?' }));
    await userEvent.click(role.getByRole('radio', { name: 'Clearly the second' }));
    await expect(role.getByRole('radio', { name: 'Clearly the second' })).toBeChecked();
    await expect(canvas.getByText('Servitization scaling fits what you aim at')).toBeVisible();
    await expect(canvas.getByText(/1 of 9 points rated, too few to rely on/)).toBeVisible();
  },
};

/** A barrier is rated with its symptoms, and a number with its currency is written down. */
export const BarrierAndNumber: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Rate: Resource drought' }));
    const barrier = within(canvas.getByRole('form', { name: 'Rate: Resource drought' }));
    await userEvent.click(barrier.getByRole('radio', { name: 'Hard' }));
    await userEvent.click(barrier.getByRole('checkbox', { name: /^Helping users takes the time/ }));
    await userEvent.click(barrier.getByRole('button', { name: 'Save' }));
    await expect(canvas.getByText('Resource drought is felt most')).toBeVisible();
    for (const told of canvas.getAllByText(/^By your latest rating, helping users/)) {
      await expect(told).toBeVisible();
    }

    await userEvent.click(
      canvas.getByRole('button', { name: 'Add a number: Sales to current customers' }),
    );
    const number = within(canvas.getByRole('form', { name: /^Add a number: Sales/ }));
    await userEvent.type(number.getByLabelText('Number'), '12,5 thousand');
    await userEvent.click(number.getByRole('button', { name: 'Save' }));
    await expect(number.getByRole('alert')).toHaveTextContent('look at “Number”');
    await userEvent.clear(number.getByLabelText('Number'));
    await userEvent.type(number.getByLabelText('Number'), '12500');
    await userEvent.type(number.getByLabelText(/^Currency/), 'eur');
    await userEvent.click(number.getByRole('button', { name: 'Save' }));
    await expect(canvas.getByText('€12,500, Nov 22, 2026')).toBeVisible();
  },
};

/** The latest entry is taken back, and brought back again. */
export const TakenBackAndBroughtBack: Story = {
  args: { defaultProfile: twoYears },
  play: async ({ canvas }) => {
    const joined = 'Join development projects of large customers: in progress';
    await userEvent.click(canvas.getByRole('button', { name: /^Take back the last entry: / }));
    await expect(canvas.getByText(`Taken back: ${joined}`)).toBeVisible();
    await userEvent.click(await canvas.findByRole('button', { name: `Bring back: ${joined}` }));
    await expect(canvas.getByRole('button', { name: `Take back: ${joined}` })).toBeVisible();
  },
};

/** Five thousand entries: fifty at a time. */
export const FiveThousandEntries: Story = {
  args: { defaultProfile: longLog(5000), today: '2040-01-01' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('1 to 50 of 5,000')).toBeVisible();
    await expect(canvas.getByText('4,994 earlier, in the log')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Older' }));
    await expect(canvas.getByText('51 to 100 of 5,000')).toBeVisible();
    await expect(canvas.getByText('Entry 4950')).toBeVisible();
    await userEvent.selectOptions(canvas.getByLabelText('Show'), 'gates');
    await expect(canvas.getByText('Nothing here.')).toBeVisible();
  },
};

/** Five hundred pilots: fifty at a time, and all of them in the table. */
export const FiveHundredPilots: Story = {
  args: { defaultProfile: manyPilots(500), today: '2028-01-01' },
  play: async ({ canvas }) => {
    const pilots = within(canvas.getByRole('region', { name: 'Pilots' }));
    await expect(pilots.getByText('1 to 50 of 500')).toBeVisible();
    await expect(pilots.getByText('Customer 500')).toBeVisible();
    await expect(pilots.queryByText('Customer 450')).toBeNull();
    await userEvent.click(pilots.getByRole('button', { name: 'Older' }));
    await expect(pilots.getByText('Customer 450')).toBeVisible();
    await userEvent.click(pilots.getByText('Show as table'));
    await expect(await pilots.findByRole('rowheader', { name: 'Customer 1' })).toBeVisible();
  },
};

/** Half a year and more at the fork: that nothing is chosen is told. */
export const StillAtTheFork: Story = {
  args: { defaultProfile: profileWith(readiness), today: '2026-11-22' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Still at the fork.')).toBeVisible();
    await expect(canvas.getByText(/passed about 11 months ago/)).toBeVisible();
  },
};

/** What moved between two days. */
export const TwoDaysCompared: Story = {
  args: { defaultProfile: twoYears },
  play: async ({ canvas }) => {
    const before = canvas.getByLabelText('From the end of');
    await userEvent.clear(before);
    await userEvent.type(before, '2026-03-01');
    await expect(
      canvas.getByText('Place: systematic solution piloting → service operations development'),
    ).toBeVisible();
    await expect(canvas.getByText('Pilot ended: Concentrator, Outokumpu')).toBeVisible();
    const after = canvas.getByLabelText('to the end of');
    await userEvent.clear(after);
    await userEvent.type(after, '2026-02-01');
    await expect(canvas.getByText(/the second not before the first/)).toBeVisible();
  },
};

/** A file is opened: good entries come in, the cut one is told. */
export const FileOpened: Story = {
  args: { onProfileChange: fn() },
  play: async ({ canvas }) => {
    const whole = `{"kind":"servitization-scaling-log","version":1,"events":[\n${twoYears.events
      .map((event) => JSON.stringify(event))
      .join(',\n')}\n]}\n`;
    const file = (text: string) => new File([text], 'log.json', { type: 'application/json' });
    const input = canvas.getByLabelText('Open a saved log');
    await userEvent.upload(input, file(whole.slice(0, whole.length / 2)));
    await expect(
      await canvas.findByText(/^\d\d entries added, 0 here already, 1 could not be read\.$/),
    ).toBeVisible();
    await expect(
      canvas.getByText(
        /^Entry or line \d\d: the file ends here too soon; what followed is missing\.$/,
      ),
    ).toBeVisible();
    await userEvent.upload(input, file(whole));
    await expect(await canvas.findByText('62 entries')).toBeVisible();
    await expect(canvas.queryByText(/could not be read/)).toBeNull();
  },
};

/** For reading only: an adviser's view. */
export const ReadOnly: Story = {
  args: { defaultProfile: twoYears, readOnly: true },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('button', { name: /^(Change|Take back|Add|Rate)/ })).toBeNull();
    await expect(canvas.getByRole('button', { name: 'Save as file (JSON)' })).toBeVisible();
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
        <ScalingTracker {...args} />
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
      <ScalingTracker {...args} />
    </ProfileProvider>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Saved data can’t be read.')).toBeVisible();
  },
};

/** A newer version has saved it: what this one understands is shown, to be read only. */
export const NewerFile: Story = {
  tags: ['colors'],
  render: (args) => (
    <ProfileProvider
      store={createProfileStore({ name: 'story', storage: memoryStorage('{"schema":2}') })}
    >
      <ScalingTracker {...args} />
    </ProfileProvider>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Saved by a newer version.')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Download it as it was' })).toBeVisible();
  },
};

const noOverflow: NonNullable<Story['play']> = ({ canvasElement }) => fitsItsColumn(canvasElement);

export const Narrow: Story = {
  args: { defaultProfile: twoYears },
  parameters: { width: 288 },
  play: noOverflow,
};

export const Middle: Story = {
  args: { defaultProfile: twoYears },
  parameters: { width: 700 },
  play: noOverflow,
};

export const Dark: Story = {
  args: { defaultProfile: twoYears },
  globals: { scheme: 'dark' },
  play: noOverflow,
};

export const RightToLeft: Story = {
  args: { defaultProfile: twoYears },
  globals: { direction: 'rtl' },
  play: noOverflow,
};
