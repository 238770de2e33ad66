import { en as matrixWords } from '@servitization/content/matrix/en';
import { createProfileStore, memoryStorage } from '@servitization/profile';
import { ProfileProvider } from '@servitization/profile/react';
import { fitsItsColumn } from '@servitization/tooling/stories';
import { fetchPart } from '@servitization/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { halfAnswered } from '../../../examples/index.ts';
import { ChallengeMatcher } from './ChallengeMatcher.tsx';
import { languages } from './languages.test.kit.ts';
import { loadAnswers, loadNotices, loadResultBar } from './onDemand.ts';
import { choosing, everything, four, laterPhase } from './profiles.test.kit.ts';

const meta = {
  title: 'Widgets/ChallengeMatcher',
  component: ChallengeMatcher,
  // Stories are of the whole; what comes on demand, e2e tests show.
  loaders: [
    () => Promise.all([fetchPart(loadAnswers), fetchPart(loadResultBar), fetchPart(loadNotices)]),
  ],
  parameters: { languages },
} satisfies Meta<typeof ChallengeMatcher>;

export default meta;
type Story = StoryObj<typeof meta>;

type Canvas = ReturnType<typeof within>;

/** The finding: the widget's second title. */
const headline = (canvas: Canvas) => canvas.getAllByRole('heading', { level: 2 })[1];
const planned = (canvas: Canvas) =>
  within(canvas.getByRole('heading', { name: /^Your plan/ }).closest('section') as HTMLElement)
    .getAllByRole('listitem')
    .flatMap(({ parentElement, firstElementChild }) =>
      parentElement?.tagName === 'OL' ? [firstElementChild?.querySelector('p')?.textContent] : [],
    );

/** Before the first choice: what to do, and no verdict. */
export const Empty: Story = {
  play: async ({ canvas }) => {
    await expect(headline(canvas)).toHaveTextContent('Choose what holds you back');
    await expect(canvas.queryByRole('heading', { name: /^Your plan/ })).toBeNull();
  },
};

/** A plan of three, and one challenge for which nothing digital is known. */
export const FourChallenges: Story = {
  tags: ['colors'],
  args: { defaultProfile: four },
  play: async ({ canvas }) => {
    await expect(headline(canvas)).toHaveTextContent('3 activities answer 3 of your 4 challenges');
    await expect(planned(canvas)).toEqual([
      'Search engine visibility',
      'Online recruitment',
      'Remote monitoring service',
    ]);
    await expect(canvas.getByText(/8 of 10 severity points: 2 on reported evidence/)).toBeVisible();
    await expect(canvas.getByText(/names no digital activity against this/)).toBeVisible();
  },
};

/** Raising a severity ranks anew at once. */
export const Weighing: Story = {
  args: {
    defaultProfile: choosing({
      challenges: { 'rural-location': 1, 'demand-fluctuation': 1 },
      limits: { max: 1 },
    }),
  },
  play: async ({ canvas }) => {
    await expect(planned(canvas)).toEqual(['Search engine visibility']);
    const row = within(canvas.getByRole('group', { name: /^Our orders come all at once/ }));
    await userEvent.click(row.getByRole('radio', { name: /^3/ }));
    await expect(planned(canvas)).toEqual(['Shared order backlog']);
    await userEvent.click(row.getByRole('radio', { name: 'Not a challenge for us' }));
    await expect(planned(canvas)).toEqual(['Search engine visibility']);
  },
};

/** Nothing digital is known against any of them: said in the headline. */
export const NoRemedy: Story = {
  args: {
    defaultProfile: choosing({
      challenges: { 'high-transport-costs': 3, 'unhelpful-public-projects': 1 },
    }),
  },
  play: async ({ canvas }) => {
    await expect(headline(canvas)).toHaveTextContent('Research names nothing digital against this');
    await expect(canvas.getByRole('heading', { name: 'Stays open' })).toBeVisible();
  },
};

/** Three kinds of evidence, told apart by line and by word. */
export const ThreeKindsOfEvidence: Story = {
  tags: ['colors'],
  args: {
    defaultProfile: choosing({
      challenges: {
        'limited-recognition': 3,
        'demand-fluctuation': 2,
        'low-margins': 1,
        'export-procedures-and-documentation': 2,
      },
      limits: { max: 4 },
    }),
  },
  play: async ({ canvas }) => {
    await expect(
      canvas.getByText(/1 on reported evidence, 2 on suggested evidence, 1 on inferred evidence/),
    ).toBeVisible();
  },
};

/** A limit that leaves a challenge without an activity is named. */
export const Limited: Story = {
  args: { defaultProfile: four },
  play: async ({ canvas }) => {
    await userEvent.selectOptions(canvas.getByLabelText('Effort of each at most'), 'Small');
    await userEvent.click(canvas.getByLabelText('Reported evidence only'));
    await expect(headline(canvas)).toHaveTextContent('2 activities answer 2 of your 4 challenges');
    await expect(
      canvas.getByText(/not under your limits: the effort you allow, the evidence you ask for/),
    ).toBeVisible();
    await userEvent.selectOptions(canvas.getByLabelText('Activities at a time'), '1');
    await expect(canvas.getByText(/the plan is full/)).toBeVisible();
  },
};

/** Nothing is left under the limits. */
export const NothingLeft: Story = {
  args: {
    defaultProfile: choosing({ challenges: { 'low-margins': 3 }, limits: { reportedOnly: true } }),
  },
  play: async ({ canvas }) => {
    await expect(headline(canvas)).toHaveTextContent('No activity is left under your limits');
  },
};

/** Decisions stay: what is being done is in the plan, what is put aside is not. */
export const Decided: Story = {
  tags: ['colors'],
  args: {
    defaultProfile: choosing(
      {
        marks: { 'digital-product-communication': 'doing', 'online-recruitment': 'dismissed' },
      },
      four,
    ),
  },
  play: async ({ canvas }) => {
    await expect(planned(canvas)).toContain('Digital product communication');
    await expect(planned(canvas)).not.toContain('Online recruitment');
    const doing = canvas.getByRole('button', { name: 'Doing: Digital product communication' });
    await expect(doing).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(canvas.getByText(/more activities$/));
    await userEvent.click(canvas.getByRole('button', { name: 'Bring back: Online recruitment' }));
    await userEvent.click(doing);
    await expect(planned(canvas)).toContain('Online recruitment');
    await expect(planned(canvas)).not.toContain('Digital product communication');
  },
};

/** What is done is no work any more: it stands below the plan and takes no place in it. */
export const PartlyDone: Story = {
  tags: ['colors'],
  args: {
    defaultProfile: choosing(
      {
        challenges: { 'limited-market-information': 3 },
        marks: { 'search-engine-visibility': 'done', 'online-recruitment': 'doing' },
      },
      four,
    ),
  },
  play: async ({ canvas }) => {
    const heading = canvas.getByRole('heading', { name: /^Your plan/ });
    await expect(heading).toHaveTextContent('Your plan: 3 activities to do, 1 done');
    await expect(canvas.getByLabelText('Activities at a time')).toHaveValue('3');
    await expect(planned(canvas)).not.toContain('Search engine visibility');
    const finished = within(
      canvas.getByRole('heading', { name: 'Done' }).closest('header')?.parentElement as HTMLElement,
    );
    const [item, ...others] = finished.getAllByRole('listitem');
    await expect(others.filter(({ dataset }) => dataset.mark)).toEqual([]);
    await expect(item).toHaveTextContent('Search engine visibility');
    await expect(item).not.toHaveTextContent('This week');
    const status = canvas.getAllByRole('status').at(-1) as HTMLElement;
    await expect(within(status).getAllByRole('listitem').at(-1)).toHaveTextContent(
      'Search engine visibility (Done)',
    );
    await userEvent.click(finished.getByRole('button', { name: /^Doing: Search engine/ }));
    await expect(canvas.queryByRole('heading', { name: 'Done' })).toBeNull();
    await expect(planned(canvas)).toContain('Search engine visibility');
    await expect(canvas.getByRole('button', { name: /^Doing: Search engine/ })).toHaveFocus();
  },
};

/** Everything that the plan holds is done. */
export const AllDone: Story = {
  args: {
    defaultProfile: choosing({
      challenges: { 'limited-recognition': 2 },
      marks: { 'search-engine-visibility': 'done' },
    }),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: /^Your plan/ })).toHaveTextContent(
      'Your plan: nothing to do, 1 done',
    );
    await userEvent.click(canvas.getByRole('button', { name: 'See your plan' }));
    await expect(canvas.getByRole('heading', { name: /^Your plan/ })).toHaveFocus();
  },
};

/** What is being done and answers nothing that was chosen is not out of sight. */
export const DoneBesides: Story = {
  args: {
    defaultProfile: choosing(
      {
        marks: {
          'digital-invoicing': 'doing',
          'company-website': 'done',
          'online-recruitment': 'doing',
        },
      },
      four,
    ),
  },
  play: async ({ canvas }) => {
    const section = canvas.getByRole('heading', { name: 'Also on your list' }).closest('section');
    const besides = within(section as HTMLElement);
    await expect(
      besides.getAllByRole('button', { pressed: true }).map((one) => one.ariaLabel),
    ).toEqual(['Done: Company website', 'Doing: Digital invoicing']);
    await expect(besides.getByText(/They answer none of the challenges you chose/)).toBeVisible();
    await expect(canvas.getByText(/already answers 1 of your challenges/)).toBeVisible();
  },
};

/** Search by any word of a challenge or its theme. */
export const Searching: Story = {
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole('searchbox'), 'partner trust');
    await expect(canvas.getAllByRole('group').length).toBe(2);
    await userEvent.clear(canvas.getByRole('searchbox'));
    await userEvent.type(canvas.getByRole('searchbox'), 'blockchain');
    await expect(canvas.getByText('No challenge mentions “blockchain”.')).toBeVisible();
  },
};

/** Two presses a second, as of somebody who looks for each key. */
const PRESSES_A_MINUTE = 120;

/** Four challenges by keyboard alone: one tab stop a challenge, arrows weigh it. */
export const ByKeyboard: Story = {
  play: async ({ canvas, canvasElement }) => {
    let presses = 0;
    canvasElement.ownerDocument.addEventListener('keydown', () => {
      presses += 1;
    });
    await userEvent.tab();
    await expect(canvas.getByRole('searchbox')).toHaveFocus();
    for (const keys of [
      '{ArrowRight}',
      '{ArrowRight}{ArrowRight}',
      '{ArrowRight}{ArrowRight}{ArrowRight}',
      '{ArrowRight}',
    ]) {
      await userEvent.tab();
      await userEvent.keyboard(keys);
    }
    await expect(canvas.getByText('4 of 21 challenges chosen')).toBeVisible();
    const recognition = within(canvas.getByRole('group', { name: 'We don’t get noticed abroad' }));
    await expect(recognition.getByRole('radio', { name: /^3/ })).toBeChecked();
    await expect(planned(canvas)).toContain('Search engine visibility');
    await expect(presses).toBeGreaterThan(4);
    await expect(presses).toBeLessThan(PRESSES_A_MINUTE);
  },
};

/** Weak phases of the firm's own assessment offer challenges: our synthesis, and told so. */
export const FromAnAssessment: Story = {
  args: { defaultProfile: halfAnswered },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText('Suggestions from your assessment'));
    await expect(await canvas.findByText(/this toolkit’s synthesis/)).toBeVisible();
    const offered = () => canvas.queryAllByRole('button', { name: /^Add: / });
    const count = offered().length;
    for (let left = count; left > 0; left -= 1) {
      await userEvent.click(offered()[0] as HTMLElement);
      await expect(offered()).toHaveLength(left - 1);
      if (left > 1) await expect(offered()[0]).toHaveFocus();
    }
    await expect(canvas.getByText(/every challenge that your/).parentElement).toHaveFocus();
    await expect(canvas.getByText(`${count} of 21 challenges chosen`)).toBeVisible();
    await expect(canvas.getByText(/every challenge that your assessment suggests/)).toBeVisible();
  },
};

/** Phases of which nothing is known before the one that is weak. */
export const FromALaterPhase: Story = {
  args: { defaultProfile: laterPhase },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText('Suggestions from your assessment'));
    const phase = await canvas.findByText(/ is not consolidated$/);
    await expect(phase).toHaveTextContent(
      `${matrixWords.phases['digital-service-mass-customization'].name} is not consolidated`,
    );
    await expect(canvas.getAllByRole('button', { name: /^Add: / })).toHaveLength(2);
  },
};

/** The host's own help beside an activity. */
export const WithServices: Story = {
  args: {
    defaultProfile: four,
    serviceFor: (activity) =>
      activity === 'online-recruitment' ? <a href="#recruiting">Our recruiting advice</a> : null,
    after: <p>Talk to an adviser.</p>,
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Our recruiting advice' })).toBeVisible();
    await expect(canvas.getByText('Talk to an adviser.')).toBeVisible();
  },
};

/** What comes from the study is told from what is this toolkit's. */
export const WhoseItIs: Story = {
  args: { defaultProfile: choosing({ challenges: { 'rural-location': 2 } }, four) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^From the study: challenges, activities/)).toBeVisible();
    const ours = canvas.getByText(/^This toolkit’s, not the study’s:/);
    for (const part of ['inferred links', 'severity', 'effort', 'first steps', 'scores']) {
      await expect(ours).toHaveTextContent(part);
    }
    await expect(ours).toHaveTextContent('The study gives no theme to “Rural location”');
  },
};

/** Every link as a table. */
export const AsTable: Story = {
  args: { defaultProfile: four },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText(/^Show as table/));
    await expect(
      await canvas.findByRole('row', { name: 'Search engine visibility Reported Yes' }),
    ).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Save table (CSV)' })).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Print this page' })).toBeVisible();
  },
};

/** All at once: the picture still has a row for each. */
export const Everything: Story = {
  args: { defaultProfile: choosing({ challenges: everything, limits: { max: 7 } }) },
  parameters: { width: 1200 },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText('21 of 21 challenges chosen')).toBeVisible();
    const labels = canvasElement.querySelectorAll('[class$=LinkPicture-challenge]');
    await expect(labels).toHaveLength(21);
  },
};

/** Looked at and not changed, as in a report. */
export const ReadOnly: Story = {
  args: { defaultProfile: four, readOnly: true },
  play: async ({ canvas }) => {
    for (const control of canvas.getAllByRole('radio')) await expect(control).toBeDisabled();
    await expect(canvas.getByText(/and not change them/)).toBeVisible();
  },
};

/** What was saved can't be read: it is left alone, and said. */
export const UnreadableFile: Story = {
  render: (args) => (
    <ProfileProvider
      store={createProfileStore({ name: 'story', storage: memoryStorage('{"schema":1,') })}
    >
      <ChallengeMatcher {...args} />
    </ProfileProvider>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Saved choices can’t be read.')).toBeVisible();
  },
};

/** A newer version has saved it: what this one understands is shown, to be read only. */
export const NewerFile: Story = {
  tags: ['colors'],
  render: (args) => (
    <ProfileProvider
      store={createProfileStore({ name: 'story', storage: memoryStorage('{"schema":2}') })}
    >
      <ChallengeMatcher {...args} />
    </ProfileProvider>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Saved by a newer version.')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Download it as it was' })).toBeVisible();
  },
};

/** On a phone the picture makes way for the list that says the same. */
export const Narrow: Story = {
  args: { defaultProfile: four },
  parameters: { width: 288 },
  play: async ({ canvas, canvasElement }) => {
    const picture = canvasElement.querySelector('[class$=LinkPicture-picture]');
    await expect(picture).not.toBeVisible();
    const list = canvas.getByRole('list', { name: /and the activities that answer them/ });
    await waitFor(() => expect(list.getBoundingClientRect().width).toBeGreaterThan(200));
    await expect(within(list).getByText('No researched digital remedy')).toBeVisible();
  },
};

/** Side by side on a wide page, with the picture. */
export const Wide: Story = {
  tags: ['colors'],
  args: { defaultProfile: four },
  parameters: { width: 1200 },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvasElement.querySelector('[class$=LinkPicture-picture]')).toBeVisible();
    const [challenges, answers] = canvas.getAllByRole('heading', { level: 2 });
    const top = (element: HTMLElement | undefined) => element?.getBoundingClientRect().top;
    await expect(top(challenges)).toBe(top(answers));
    // Beside the challenges stands the plan in short, in its order.
    const status = canvas.getAllByRole('status').at(-1) as HTMLElement;
    const names = within(status).getAllByRole('listitem');
    await expect(names.map(({ textContent }) => textContent)).toEqual(planned(canvas));
    for (const name of names) await expect(name).toBeVisible();
  },
};

/** On a phone a line at the bottom says what a choice has changed, and leads to the plan. */
export const ToThePlan: Story = {
  args: { defaultProfile: four },
  parameters: { width: 320 },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'See your plan' }));
    await expect(canvas.getByRole('heading', { name: 'Your plan: 3 activities' })).toHaveFocus();
  },
};

/** The narrowest phone with text at 200 %: sentences keep the whole width. */
export const LargeText: Story = {
  args: { defaultProfile: four, style: { fontSize: '200%' } },
  parameters: { width: 320 },
  play: async ({ canvas, canvasElement }) => {
    const says = canvas.getByText('We don’t get noticed abroad');
    await expect(says.getBoundingClientRect().width).toBeGreaterThan(240);
    await fitsItsColumn(canvasElement);
  },
};

export const Dark: Story = {
  args: { defaultProfile: four },
  globals: { scheme: 'dark' },
  play: async ({ canvas }) => {
    await expect(headline(canvas)).toBeVisible();
  },
};
