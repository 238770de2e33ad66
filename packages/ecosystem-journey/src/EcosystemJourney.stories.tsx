import { createProfileStore, memoryStorage } from '@servitization/profile';
import { ProfileProvider } from '@servitization/profile/react';
import { asPrinted, fitsItsColumn } from '@servitization/tooling/stories';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { EcosystemJourney } from './EcosystemJourney.tsx';
import { languages } from './languages.test.kit.ts';
import {
  halfRated,
  manyPartners,
  onePartner,
  partner,
  profileWith,
  rating,
  threeCycles,
} from './logs.test.kit.ts';
import { allParts } from './parts.test.kit.ts';

const meta = {
  title: 'Widgets/EcosystemJourney',
  component: EcosystemJourney,
  args: { today: '2026-03-22' },
  loaders: [allParts],
  parameters: { width: 1152, languages },
} satisfies Meta<typeof EcosystemJourney>;

export default meta;
type Story = StoryObj<typeof meta>;
type Canvas = ReturnType<typeof within>;

/** Boxes of what can be seen of the labels. */
const labelsIn = (canvas: Canvas) =>
  within(canvas.getByRole('group', { name: 'Partners around your firm' })).getAllByRole('button');

const boxOf = (element: Element) => element.getBoundingClientRect();

/** Where the labels are, from the beginning of the widget, which may have scrolled. */
function placesIn(canvas: Canvas) {
  const top = boxOf(canvas.getByRole('region', { name: 'Ecosystem journey' })).y;
  return labelsIn(canvas)
    .map(boxOf)
    .map(({ x, y, width, height }) => [x, y - top, width, height].map(Math.round));
}

/** Beside which steps the loops that can be seen begin and end, counted from 1. */
function loopsIn(canvasElement: HTMLElement) {
  const steps = [...canvasElement.querySelectorAll('ol > li:has([data-known])')].map(boxOf);
  const stepAt = (y: number) => steps.findIndex(({ top, bottom }) => top <= y && y <= bottom) + 1;
  return [...canvasElement.querySelectorAll('g[data-loop]')]
    .map((loop) => [...loop.children].map(boxOf))
    .filter(([arc]) => arc && arc.height > 0)
    .map(([arc, arrow]) => [
      stepAt(arc?.bottom ?? 0),
      stepAt(((arrow?.top ?? 0) + (arrow?.bottom ?? 0)) / 2),
    ]);
}

/** No label lies on another, and none sticks out of the figure. */
function expectNoCollision(canvas: Canvas): void {
  const group = boxOf(canvas.getByRole('group', { name: 'Partners around your firm' }));
  const boxes = labelsIn(canvas).map(boxOf);
  const collisions = boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) =>
          a.left < b.right - 0.5 &&
          b.left < a.right - 0.5 &&
          a.top < b.bottom - 0.5 &&
          b.top < a.bottom - 0.5,
      ),
  );
  expect(collisions).toEqual([]);
  for (const box of boxes) {
    expect(box.left).toBeGreaterThanOrEqual(group.left - 0.5);
    expect(box.right).toBeLessThanOrEqual(group.right + 0.5);
  }
}

/** Before the first partner. */
export const Empty: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Who is around your firm?')).toBeVisible();
    await expect(canvas.getByText('Which route fits where you start?')).toBeVisible();
    await expect(canvas.getByText('0 entries')).toBeVisible();
    await expect(canvas.queryByRole('table')).toBeNull();
  },
};

/** A first partner by keyboard: what was entered shows in the picture. */
export const FirstPartner: Story = {
  args: { onProfileChange: fn() },
  play: async ({ args, canvas }) => {
    canvas.getByRole('button', { name: 'Add a partner' }).focus();
    await userEvent.keyboard('{Enter}');
    const form = within(canvas.getByRole('form', { name: 'Add a partner' }));
    await userEvent.keyboard('Kvarken Logistics');
    await userEvent.click(form.getByRole('radio', { name: 'Logistics provider' }));
    await userEvent.type(form.getByLabelText(/^Critical resources/), 'Spare parts overnight');
    await userEvent.click(form.getByRole('button', { name: 'Save' }));
    await expect(labelsIn(canvas)).toHaveLength(1);
    await expect(canvas.getAllByText('0 to 1 of 1 relation carries')[0]).toBeVisible();
    await expect(args.onProfileChange).toHaveBeenCalledOnce();
  },
};

/** A name is asked for, and what was entered stays. */
export const WithoutAName: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Add a partner' }));
    const form = within(canvas.getByRole('form', { name: 'Add a partner' }));
    await userEvent.type(form.getByLabelText(/^Critical resources/), 'Permits');
    await userEvent.click(form.getByRole('button', { name: 'Save' }));
    await expect(form.getByRole('alert')).toHaveTextContent('look at “Name”');
    await expect(form.getByLabelText(/^Critical resources/)).toHaveValue('Permits');
  },
};

export const OnePartner: Story = { args: { defaultProfile: onePartner } };

/** What is not assessed is open, not weak. */
export const HalfRated: Story = {
  args: { defaultProfile: halfRated },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText('1 to 3 of 3 relations carry')[0]).toBeVisible();
    await expect(canvas.getByText(/No relation is known to hold you back\. 2 are/)).toBeVisible();
    await userEvent.click(canvas.getByText('Show as table'));
    const row = within(await canvas.findByRole('row', { name: /Kvarken/ }));
    await expect(
      row.getByText('Strength not assessed: 0 to 3 of 4, whatever is open'),
    ).toBeVisible();
    await expect(row.getByText('Not assessed')).toBeVisible();
  },
};

/** Two cycles are over and the third runs. */
export const ThreeCycles: Story = {
  tags: ['colors'],
  args: { defaultProfile: threeCycles },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText('3 to 5 of 6 relations carry')[0]).toBeVisible();
    await expect(canvas.getByText('Adaptation fits where you start')).toBeVisible();
    await expect(canvas.getByText('Cycle 3 is running')).toBeVisible();
    await expect(canvas.getAllByText('Open the sensor feed to the mill')[0]).toBeVisible();
    expectNoCollision(canvas);
  },
};

/** One tab stop leads into the picture, arrows from partner to partner; Enter shows the relation. */
export const ByKeyboard: Story = {
  args: { defaultProfile: threeCycles },
  play: async ({ canvas }) => {
    const labels = labelsIn(canvas);
    await expect(labels.filter((label) => label.tabIndex === 0)).toHaveLength(1);
    labels[0]?.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowRight}');
    await expect(labels[2]).toHaveFocus();
    await userEvent.keyboard('{End}');
    await expect(labels[5]).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() =>
      expect(
        canvas.getByRole('heading', { name: 'Bothnia Business Agency: not assessed yet' }),
      ).toHaveFocus(),
    );
  },
};

/** Arrow keys that walk over a rating write one entry; only that partner moves. */
export const RatingMovesOnePartner: Story = {
  args: { defaultProfile: threeCycles, onProfileChange: fn() },
  play: async ({ args, canvas }) => {
    const before = placesIn(canvas);
    const told = labelsIn(canvas).map((label) => label.textContent);
    await userEvent.click(labelsIn(canvas)[4] ?? document.body);
    const scale = within(
      await canvas.findByRole('group', { name: /How well does working together go/ }),
    );
    scale.getByRole('radio', { name: /^Little/ }).focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect(args.onProfileChange).not.toHaveBeenCalled();
    await userEvent.tab();
    await expect(args.onProfileChange).toHaveBeenCalledOnce();
    const after = labelsIn(canvas).map((label) => label.textContent);
    await expect(after.filter((label, index) => label !== told[index])).toEqual([
      'Rovaniemi Automation Dealer or distributor, consonance 4 of 4, resonance 3 of 4, carries',
    ]);
    await expect(placesIn(canvas)).toEqual(before);
  },
};

/** A rating that has the sentence say more, by a line and more: the picture stays where it was. */
export const SentenceGrows: Story = {
  args: {
    defaultProfile: profileWith(
      ...['Bothnia', 'Kvarken', 'Österbotten'].flatMap((place) => [
        partner(place, `${place} maintenance and spare parts company`, 'supplier', [
          `Vibration sensors of ${place}`,
        ]),
        rating(place, 'consonance', 3),
      ]),
    ),
  },
  parameters: { width: 360 },
  play: async ({ canvas }) => {
    const sentence = canvas.getByText(/^No relation is known to hold you back/);
    const before = { map: placesIn(canvas), height: boxOf(sentence).height };
    for (const label of labelsIn(canvas)) {
      await userEvent.click(label);
      const scale = within(
        await canvas.findByRole('group', { name: /How well does working together go/ }),
      );
      await userEvent.click(scale.getByRole('radio', { name: /^Little/ }));
    }
    await expect(sentence).toHaveTextContent(
      /hold you back\. At risk: Vibration sensors of Bothnia/,
    );
    await expect(boxOf(sentence).height).toBeGreaterThan(before.height + 20);
    await expect(placesIn(canvas)).toEqual(before.map);
  },
};

/** A review that asks for something, dealt with later; and the end of a cycle. */
export const ReviewAndNextCycle: Story = {
  args: { defaultProfile: threeCycles },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Write down: co-monitoring' }));
    const form = within(canvas.getByRole('form', { name: 'Write down: co-monitoring' }));
    await userEvent.type(form.getByLabelText(/^What did users/), 'Night alarms go unanswered');
    await userEvent.type(form.getByLabelText(/^What is to follow/), 'Name a night contact');
    await userEvent.click(form.getByRole('button', { name: 'Save' }));
    await expect(canvas.getByText(/Both loops have entries in this cycle/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Close cycle 3' }));
    await expect(canvas.getByText('Cycle 4 is running')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Dealt with: Name a night contact' }));
    const settle = within(canvas.getByRole('form', { name: 'Dealt with: Name a night contact' }));
    await userEvent.click(settle.getByRole('button', { name: 'Dealt with' }));
    await expect(canvas.queryByText('Name a night contact')).not.toBeNull();
    await expect(
      canvas.queryByRole('button', { name: 'Dealt with: Name a night contact' }),
    ).toBeNull();
  },
};

/** A hundred partners with long Finnish names. */
export const HundredPartners: Story = {
  args: { defaultProfile: manyPartners(100) },
  play: async ({ canvas }) => {
    await expect(labelsIn(canvas)).toHaveLength(100);
    expectNoCollision(canvas);
  },
};

/** As many as stand around the firm, with long names. */
export const TwentyFour: Story = {
  args: { defaultProfile: manyPartners(24) },
  play: async ({ canvas }) => {
    expectNoCollision(canvas);
  },
};

export const HundredOnAPhone: Story = {
  ...HundredPartners,
  parameters: { width: 320 },
};

export const ReadOnly: Story = {
  args: { defaultProfile: threeCycles, readOnly: true },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('button', { name: 'Add a partner' })).toBeNull();
    await expect(canvas.queryByRole('button', { name: /^Take back/ })).toBeNull();
    await expect(canvas.queryByRole('combobox', { name: /^Status/ })).toBeNull();
  },
};

/** Entries that this version can't read are listed and stay. */
export const Damaged: Story = {
  args: {
    defaultProfile: {
      ...halfRated,
      events: [
        ...halfRated.events,
        {
          ...{ id: 'x', log: 'ecosystem', type: 'rating', by: 'w' },
          at: '2026-02-01T00:00:00.000Z-0000',
          data: { partner: 'p1', mechanism: 'luck', level: 3 },
        },
      ],
    },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/1 entry of this log can’t be read/)).toBeVisible();
    await expect(canvas.getAllByText('1 to 3 of 3 relations carry')[0]).toBeVisible();
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
        <EcosystemJourney {...args} />
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
      <EcosystemJourney {...args} />
    </ProfileProvider>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Saved data can’t be read.')).toBeVisible();
  },
};

/** A file of a log is taken in, and what is wrong in it is listed. */
export const OpenedFile: Story = {
  play: async ({ canvas }) => {
    const good = profileWith(partner('p1', 'A dealer'), rating('p1', 'consonance', 3)).events;
    const text = JSON.stringify({ kind: 'x', version: 1, events: [...good, { id: 'y' }] });
    await userEvent.upload(
      canvas.getByLabelText(/Open a saved log/),
      new File([text], 'log.json', { type: 'application/json' }),
    );
    await expect(
      await canvas.findByText('2 entries added, 0 here already, 1 could not be read.'),
    ).toBeVisible();
    await expect(labelsIn(canvas)).toHaveLength(1);
  },
};

export const Narrow: Story = {
  args: { defaultProfile: threeCycles },
  parameters: { width: 320 },
  play: async ({ canvas, canvasElement }) => {
    expectNoCollision(canvas);
    await expect(loopsIn(canvasElement)).toEqual([
      [3, 2],
      [4, 1],
    ]);
    await fitsItsColumn(canvasElement);
  },
};

/** From here the picture goes home, made when it is asked for. */
export const Dark: Story = {
  args: { defaultProfile: threeCycles },
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
          ['csv', 'png', 'svg'].map((kind) => `tallberg-hydraulics-partners.${kind}`),
        ),
      );
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
  },
};

export const RightToLeft: Story = {
  args: { defaultProfile: threeCycles },
  globals: { direction: 'rtl' },
  play: async ({ canvas, canvasElement }) => {
    expectNoCollision(canvas);
    await fitsItsColumn(canvasElement);
  },
};

/** On paper: what was read, and nothing to press but the partners, which are the picture's names. */
export const Printed: Story = {
  args: { defaultProfile: threeCycles },
  beforeEach: () => asPrinted(),
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getAllByText('3 to 5 of 6 relations carry')[0]).toBeVisible();
    await expect(canvas.queryAllByRole('button')).toEqual(labelsIn(canvas));
    await fitsItsColumn(canvasElement);
  },
};
