import { createProfileStore, memoryStorage, type Profile } from '@servitization/profile';
import { ProfileProvider } from '@servitization/profile/react';
import { toFragment } from '@servitization/profile/share';
import { fitsItsColumn } from '@servitization/tooling/stories';
import { fetchPart } from '@servitization/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { CompanyFile } from './CompanyFile.tsx';
import { languages } from './languages.test.kit.ts';
import * as parts from './onDemand.ts';
import {
  commented,
  elsewhere,
  fileOf,
  grown,
  inConflict,
  neverTaken,
  nothing,
  ofOldRules,
  ofOneMind,
  onAnotherPath,
  TODAY,
  takenHome,
  threePeople,
} from './profiles.test.kit.ts';

const everyPart = Object.values(parts) as (() => Promise<never>)[];

const meta = {
  title: 'Widgets/CompanyFile',
  component: CompanyFile,
  // Stories are of the whole; what comes on demand, tests of the embed show.
  loaders: [() => Promise.all(everyPart.map((load) => fetchPart(load)))],
  args: { today: TODAY, keeper: 'browser' },
  parameters: { languages },
} satisfies Meta<typeof CompanyFile>;

export default meta;
type Story = StoryObj<typeof meta>;

type Canvas = ReturnType<typeof within>;

const press = (canvas: Canvas, name: string | RegExp) =>
  userEvent.click(canvas.getByRole('button', { name }));
const unfold = async (canvas: Canvas, summary: RegExp) =>
  userEvent.click(canvas.getByText(summary, { selector: 'summary' }));
const hand = (root: HTMLElement, file: File) =>
  userEvent.upload(root.querySelector('input[type=file]') as HTMLInputElement, file);

/** Nothing is in it yet: nothing to download, share or erase. */
export const Empty: Story = {
  args: { defaultProfile: nothing },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: 'Your company file' })).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Download the file' })).toBeDisabled();
    await expect(canvas.queryByText('Erase everything')).toBeNull();
  },
};

/** Never downloaded: the file says what may happen to it. */
export const NeverDownloaded: Story = {
  tags: ['colors'],
  args: { defaultProfile: neverTaken },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: 'Tallberg Hydraulics' })).toBeVisible();
    await expect(canvas.getByText(/Saved only in this browser/)).toHaveTextContent(
      'Never downloaded.',
    );
    await expect(canvas.getByText('Time to take a copy.')).toBeVisible();
  },
};

/** Downloading is noted with its day, and the nudge goes. */
export const Downloaded: Story = {
  args: { defaultProfile: neverTaken },
  play: async ({ canvas }) => {
    await press(canvas, 'Download the file');
    await expect(canvas.getByText(/Saved only in this browser/)).toHaveTextContent(
      /Downloaded on .*, nothing new since\./,
    );
    await expect(canvas.queryByText('Time to take a copy.')).toBeNull();
  },
};

export const UpToDate: Story = {
  args: { defaultProfile: takenHome },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/Downloaded on November 22, 2026, nothing new/)).toBeVisible();
  },
};

/** The name is kept with every keystroke. */
export const Naming: Story = {
  args: { defaultProfile: nothing },
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByLabelText(/^Company name/), 'Lumivisio');
    await expect(canvas.getByRole('heading', { name: 'Lumivisio' })).toBeVisible();
  },
};

/** The same document from another device: merging says before what it brings, and can be undone. */
export const Merging: Story = {
  tags: ['colors'],
  args: { defaultProfile: neverTaken },
  play: async ({ canvas, canvasElement }) => {
    await hand(canvasElement, fileOf(elsewhere));
    const heading = await canvas.findByRole('heading', { name: 'The file of Tallberg Hydraulics' });
    await waitFor(() => expect(heading).toHaveFocus());
    await expect(canvas.getByRole('radio', { name: 'Merge it into mine' })).toBeChecked();
    const would = within(
      canvas.getByText('What would change in your file').parentElement as HTMLElement,
    );
    await expect(would.getByText('Answers').parentElement).toHaveTextContent(/1 new|2 changed/);
    await press(canvas, 'Merge');
    await expect(canvas.getByText('The files are merged.', { exact: false })).toHaveFocus();
    await press(canvas, 'Undo');
    await expect(canvas.queryByText('The files are merged.')).toBeNull();
  },
};

/** What was opened, before anything is decided. */
export const Opened: Story = {
  tags: ['colors'],
  args: { defaultProfile: neverTaken },
  play: async ({ canvas, canvasElement }) => {
    await hand(canvasElement, fileOf(elsewhere));
    await canvas.findByText('What would change in your file');
  },
};

/** Another company's file: looking is what is offered first, and mixing two firms is warned of. */
export const AnotherCompany: Story = {
  args: { defaultProfile: neverTaken },
  play: async ({ canvas, canvasElement }) => {
    await hand(canvasElement, fileOf(takenHome, 'lumivisio.servitization.json'));
    await canvas.findByRole('heading', { name: 'The file of Lumivisio' });
    await expect(canvas.getByRole('radio', { name: 'Look at it and comment' })).toBeChecked();
    await userEvent.click(canvas.getByRole('radio', { name: 'Merge it into mine' }));
    await expect(canvas.getByText(/two companies would be mixed/)).toBeVisible();
  },
};

/** Replacing says what leaves this browser. */
export const Replacing: Story = {
  args: { defaultProfile: neverTaken },
  play: async ({ canvas, canvasElement }) => {
    await hand(canvasElement, fileOf(takenHome));
    await userEvent.click(await canvas.findByRole('radio', { name: 'Open it in place of mine' }));
    await press(canvas, 'Open in place of mine');
    await expect(canvas.getByRole('heading', { name: 'Lumivisio' })).toBeVisible();
    await press(canvas, 'Undo');
    await expect(canvas.getByRole('heading', { name: 'Tallberg Hydraulics' })).toBeVisible();
  },
};

/** A colleague's answers are taken in under their role. */
export const FromAColleague: Story = {
  args: { defaultProfile: neverTaken },
  play: async ({ canvas, canvasElement }) => {
    await hand(canvasElement, fileOf(takenHome, 'from-sales.servitization.json'));
    await userEvent.click(
      await canvas.findByRole('radio', { name: 'Take in a colleague’s answers' }),
    );
    await userEvent.selectOptions(canvas.getByLabelText('Their role'), 'Service');
    await press(canvas, 'Take in the answers');
    await unfold(canvas, /^People: 2/);
    await expect(await canvas.findByText(/^Talk about these \d questions first/)).toBeVisible();
    await press(canvas, 'Take out the answers of: Service');
    await expect(canvas.queryByText('Service', { exact: true })).toBeNull();
  },
};

/** What can't be opened says where it is wrong. */
export const BrokenFile: Story = {
  args: { defaultProfile: neverTaken },
  play: async ({ canvas, canvasElement }) => {
    await hand(canvasElement, fileOf('{\n  "schema": 1,\n  "id": oops\n}'));
    await expect(await canvas.findByText(/cut off on the way/)).toHaveTextContent(
      'It stops making sense at line 3, column 9.',
    );
    await press(canvas, 'Leave it');
    await expect(canvas.getByRole('button', { name: 'Open a file' })).toHaveFocus();
  },
};

/** Of a damaged file the good part can be opened, and what would be left out is named. */
export const DamagedFile: Story = {
  args: { defaultProfile: neverTaken },
  play: async ({ canvas, canvasElement }) => {
    const ratings = { self: { ...elsewhere.ratings.self, 'invest-in-digital-technologies': 3 } };
    await hand(canvasElement, fileOf({ ...elsewhere, ratings }));
    await expect(await canvas.findByText('Part of this file is damaged.')).toBeVisible();
    await expect(canvas.getByText(/^ratings[.]self[.]invest-in-digital/)).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Merge' })).toBeVisible();
  },
};

/** A file of something else is told place by place. */
export const NoCompanyFile: Story = {
  args: { defaultProfile: neverTaken },
  play: async ({ canvas, canvasElement }) => {
    await hand(canvasElement, fileOf({ name: 'package', version: '1.0.0' }, 'package.json'));
    await expect(await canvas.findByText(/It is no company file/)).toBeVisible();
    await expect(canvas.getByText(/^schema is missing/)).toBeVisible();
  },
};

/** Dropping a file does what choosing one does. */
export const Dropping: Story = {
  args: { defaultProfile: neverTaken },
  play: async ({ canvas }) => {
    const place = canvas.getByText(/Saved only in this browser/);
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(fileOf(elsewhere));
    const drag = (type: string) =>
      place.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    drag('dragover');
    await expect(await canvas.findByText(/Drop the file here/)).toBeVisible();
    drag('drop');
    await canvas.findByRole('heading', { name: 'The file of Tallberg Hydraulics' });
    await expect(canvas.queryByText(/Drop the file here/)).toBeNull();
  },
};

/** A link that shares a file is read like one, and leaves the address once it is decided on. */
export const ByLink: Story = {
  args: { defaultProfile: neverTaken },
  play: async ({ canvas }) => {
    location.hash = await toFragment(elsewhere);
    await expect(await canvas.findByText('Opened from a link')).toBeVisible();
    await press(canvas, 'Leave it');
    await expect(location.hash).toBe('');
  },
};

/** The whole file in a link: warned before, and told when it is no longer the newest. */
export const Sharing: Story = {
  args: { defaultProfile: neverTaken, shareAddress: 'https://agency.example/tools' },
  play: async ({ canvas }) => {
    await unfold(canvas, /^Share as a link/);
    await expect(canvas.getByText('The link holds all answers and notes.')).toBeVisible();
    await press(canvas, 'Make the link');
    const link = await canvas.findByLabelText('Link with the whole file');
    await expect((link as HTMLTextAreaElement).value).toMatch(
      /^https:\/\/agency[.]example\/tools#servitization=1[.][\w-]+$/,
    );
    await userEvent.type(canvas.getByLabelText(/^Company name/), '!');
    await expect(canvas.getByText(/has changed since this link/)).toBeVisible();
  },
};

/** Erasing asks, says what goes, and leaves nothing to undo. */
export const Erasing: Story = {
  args: { defaultProfile: threePeople },
  play: async ({ canvas }) => {
    await unfold(canvas, /^Erase everything/);
    await expect(canvas.getByText(/This goes for good: 17 of 17 questions/)).toBeVisible();
    await press(canvas, 'Erase everything');
    const dialog = within(canvas.getByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Erase for good' }));
    await expect(await canvas.findByText('Everything is erased.')).toBeVisible();
    await expect(canvas.getByRole('heading', { name: 'Your company file' })).toBeVisible();
    await expect(canvas.queryByRole('button', { name: 'Undo' })).toBeNull();
  },
};

/** What erasing says before it asks. */
export const BeforeErasing: Story = {
  args: { defaultProfile: threePeople },
  play: async ({ canvas }) => unfold(canvas, /^Erase everything/),
};

/** No moment yet: a name is asked for, then it is kept. */
export const FirstMoment: Story = {
  args: { defaultProfile: neverTaken },
  play: async ({ canvas }) => {
    await unfold(canvas, /^Moments/);
    await press(canvas, 'Keep this moment');
    await expect(canvas.getByText(/^Give the moment a name/)).toBeVisible();
    await userEvent.type(canvas.getByLabelText('Name of the moment'), 'Before the fair{Enter}');
    await expect(await canvas.findByText('“Before the fair” is kept.')).toBeVisible();
    await expect(canvas.getByText('No answer changed.')).toBeVisible();
  },
};

/** Two times compared: what the firm moved, and what it only answered. */
export const Moments: Story = {
  tags: ['colors'],
  args: { defaultProfile: grown },
  play: async ({ canvas }) => {
    await unfold(canvas, /^Moments/);
    await expect(
      await canvas.findByRole('heading', { name: 'From “Board meeting” to “Now”' }),
    ).toBeVisible();
    await expect(canvas.getAllByText('You moved')).toHaveLength(2);
    await expect(canvas.getByText(/so the model has not moved/)).toBeVisible();
    await userEvent.selectOptions(canvas.getByLabelText('To'), 'Board meeting');
    await expect(canvas.getByText('Choose two different moments.')).toBeVisible();
    await userEvent.selectOptions(canvas.getByLabelText('To'), 'Now');
  },
};

/** The rules have changed since, and the old ones are at hand: the model's part is told apart. */
export const ModelMoved: Story = {
  args: { defaultProfile: ofOldRules, formerly: { '0.9.0': { consolidation: 0.9 } } },
  play: async ({ canvas }) => {
    await unfold(canvas, /^Moments/);
    await expect(await canvas.findByText(/scored again by today’s rules/)).toBeVisible();
    await expect(canvas.getAllByText('The model moved')[0]?.parentElement).not.toHaveTextContent(
      'not known',
    );
  },
};

/** Without the old rules nobody can tell what the model did, and the widget says so. */
export const OldRulesLost: Story = {
  args: { defaultProfile: ofOldRules },
  play: async ({ canvas }) => {
    await unfold(canvas, /^Moments/);
    await expect(await canvas.findByText(/the old ones are not at hand/)).toBeVisible();
    await expect(canvas.getAllByText('not known')).toHaveLength(2);
  },
};

/** The strategy paths at both times, and what else was written. */
export const AnotherPath: Story = {
  args: { defaultProfile: onAnotherPath },
  play: async ({ canvas }) => {
    await unfold(canvas, /^Moments/);
    await expect(await canvas.findByText('Innovation path → Ecosystem path')).toBeVisible();
    await expect(canvas.getByText('Written in between: 1 log entry.')).toBeVisible();
  },
};

/** Four people: who has answered, and the widest gaps as an agenda. */
export const People: Story = {
  tags: ['colors'],
  args: { defaultProfile: threePeople },
  play: async ({ canvas }) => {
    await unfold(canvas, /^People: 4/);
    await expect(await canvas.findByText(/^Talk about these 5 questions first/)).toBeVisible();
    await expect(
      canvas.getByText('17 of 17 questions have answers from two people or more.'),
    ).toBeVisible();
    await unfold(canvas, /^All questions as table/);
    await expect(canvas.getByRole('table')).toBeVisible();
  },
};

export const OfOneMind: Story = {
  args: { defaultProfile: ofOneMind },
  play: async ({ canvas }) => {
    await unfold(canvas, /^People: 2/);
    await expect(await canvas.findByText('No wide gap in 17 shared questions')).toBeVisible();
  },
};

/** Only one has answered: how others can join. */
export const Alone: Story = {
  args: { defaultProfile: neverTaken },
  play: async ({ canvas }) => {
    await unfold(canvas, /^Ask colleagues/);
    await expect(await canvas.findByText(/^As soon as two people/)).toBeVisible();
  },
};

/** What an adviser wrote; what is settled steps aside. */
export const Comments: Story = {
  args: { defaultProfile: commented },
  play: async ({ canvas }) => {
    await unfold(canvas, /^Comments: 2 open/);
    await expect(await canvas.findByText('Whom did you ask in service?')).toBeVisible();
    await press(canvas, 'Mark as settled: Whom did you ask in service?');
    await expect(canvas.getByText('Comments: 1 open')).toBeVisible();
    await userEvent.type(canvas.getByLabelText('Write a comment'), 'Thank you!');
    await press(canvas, 'Add the comment');
    await expect(await canvas.findByText('Thank you!')).toBeVisible();
  },
};

/** Two devices wrote different things: both are seen, and one is taken. */
export const Conflicts: Story = {
  tags: ['colors'],
  args: { defaultProfile: inConflict },
  play: async ({ canvas }) => {
    await expect(
      canvas.getByRole('heading', { name: /entries were written twice$/ }),
    ).toBeVisible();
    await expect(canvas.getByRole('heading', { name: 'Tallberg Group' })).toBeVisible();
  },
};

/** Taking one back, keeping the other. */
export const Deciding: Story = {
  args: { defaultProfile: inConflict },
  play: async ({ canvas }) => {
    await press(canvas, /^Take this instead: Tallberg Hydraulics Oy/);
    await expect(canvas.getByRole('heading', { name: 'Tallberg Hydraulics Oy' })).toBeVisible();
    for (;;) {
      const [keep] = canvas.queryAllByRole('button', { name: /^Keep what stands/ });
      if (!keep) break;
      await userEvent.click(keep);
    }
    await expect(canvas.getByText('All is decided.')).toHaveFocus();
  },
};

/** An adviser reads a client's file: the adviser's own is not touched. */
export const Looking: Story = {
  tags: ['colors'],
  args: { defaultProfile: neverTaken },
  play: async ({ canvas, canvasElement }) => {
    await hand(canvasElement, fileOf(commented, 'lumivisio.servitization.json'));
    await press(canvas, await canvas.findByText('Look at it').then(() => 'Look at it'));
    const heading = await canvas.findByRole('heading', { name: 'Lumivisio' });
    await waitFor(() => expect(heading).toHaveFocus());
    await userEvent.type(canvas.getByLabelText('Your name, for the comments'), 'Aino Korpi');
    const [first] = canvas.getAllByText('Comment', { selector: 'summary' });
    await userEvent.click(first as HTMLElement);
    await userEvent.type(canvas.getByLabelText(/^Comment on: /), 'Since when?');
    const [add] = canvas.getAllByRole('button', { name: 'Add the comment' });
    await userEvent.click(add as HTMLElement);
    await expect(canvas.getByText('Since when?')).toBeVisible();
    await expect(canvas.getByText(/1 new comment is only on this page/)).toBeVisible();
  },
};

/** Leaving with comments that are in no file is asked about. */
export const LeavingUnsent: Story = {
  args: { defaultProfile: neverTaken },
  play: async (story) => {
    const { canvas } = story;
    await Looking.play?.(story);
    await press(canvas, 'Back to my own file');
    const dialog = within(canvas.getByRole('dialog', { name: 'Leave without downloading?' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Stay' }));
    await press(canvas, 'Download with my comments');
    await expect(canvas.getByText(/^Downloaded\. Send the file back/)).toBeVisible();
    await press(canvas, 'Back to my own file');
    await expect(canvas.getByRole('heading', { name: 'Tallberg Hydraulics' })).toBeVisible();
  },
};

/** Looked at and not changed: it can be downloaded and shared. */
export const ReadOnly: Story = {
  args: { defaultProfile: grown, readOnly: true },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('button', { name: 'Open a file' })).toBeNull();
    await expect(canvas.queryByText('Erase everything')).toBeNull();
    await unfold(canvas, /^Moments/);
    await expect(canvas.queryByRole('button', { name: 'Keep this moment' })).toBeNull();
    await expect(canvas.getByText(/and not change it/)).toBeVisible();
  },
};

const ASIDE = 'servitization:story-aside:unreadable:2026-11-20T08:15:00.000Z';

const provided = (text: string | null, write?: () => void) => {
  const storage = memoryStorage(text);
  return createProfileStore({
    name: 'story',
    storage: { ...storage, write: write ?? ((written) => storage.write(written)) },
  });
};

/** What was saved can't be read: it is kept, and can be taken home as it is. */
export const UnreadableFile: Story = {
  render: (args) => (
    <ProfileProvider store={provided('{"schema":1,')}>
      <CompanyFile {...args} />
    </ProfileProvider>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('What this browser has saved can’t be read.')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Download what was saved' })).toBeVisible();
  },
};

/** What could not be read lies in this browser, to be taken home or erased. */
export const SetAside: Story = {
  args: { documentName: 'story-aside' },
  loaders: [() => localStorage.setItem(ASIDE, '{"schema":1,')],
  render: (args) => (
    <ProfileProvider store={provided(JSON.stringify(neverTaken))}>
      <CompanyFile {...args} />
    </ProfileProvider>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText(/^Set aside/);
    await unfold(canvas, /^Set aside/);
    await press(canvas, 'Erase these texts');
    const dialog = within(canvas.getByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Keep them' }));
    await expect(canvas.getByText(/^Kept here word for word/)).toBeVisible();
  },
};

/** What a newer kit wrote is shown and taken home, and never written over. */
export const NewerFile: Story = {
  render: (args) => (
    <ProfileProvider store={provided(JSON.stringify({ ...neverTaken, schema: 99 }))}>
      <CompanyFile {...args} />
    </ProfileProvider>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('This file comes from a newer version.')).toBeVisible();
    await expect(canvas.queryByLabelText(/^Company name/)).toBeNull();
    await expect(canvas.queryByRole('button', { name: 'Open a file' })).toBeNull();
  },
};

const full = (): never => {
  throw new DOMException('full', 'QuotaExceededError');
};

/** A browser that takes no more, or that never took anything. */
const refusing = (text: string | null) => {
  // As a browser's, it lasts longer than the page.
  const { status: _, ...storage } = memoryStorage(text);
  return createProfileStore({ name: 'story', storage: { ...storage, write: full } });
};

/** The browser keeps nothing: work goes on, and the file is the way out. */
export const Unsaved: Story = {
  render: (args) => (
    <ProfileProvider store={refusing(null)}>
      <CompanyFile {...args} />
    </ProfileProvider>
  ),
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByLabelText(/^Company name/), '!');
    await expect(canvas.getByText('Not saved.')).toBeVisible();
    await expect(canvas.getByText(/it is gone when you close/)).toBeVisible();
  },
};

/** What was saved before is there; only the last changes found no room, and can be taken home. */
export const FullBrowser: Story = {
  render: (args) => (
    <ProfileProvider store={refusing(JSON.stringify(neverTaken))}>
      <CompanyFile {...args} />
    </ProfileProvider>
  ),
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByLabelText(/^Company name/), '!');
    await expect(await canvas.findByText('Your last changes are not saved.')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Download everything' })).toBeVisible();
  },
};

/** Opened and decided on by keyboard alone. */
export const ByKeyboard: Story = {
  args: { defaultProfile: neverTaken },
  play: async ({ canvas, canvasElement }) => {
    canvas.getByRole('button', { name: 'Download the file' }).focus();
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Open a file' })).toHaveFocus();
    await hand(canvasElement, fileOf(elsewhere));
    const heading = await canvas.findByRole('heading', { name: /^The file of/ });
    await waitFor(() => expect(heading).toHaveFocus());
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}');
    await expect(canvas.getByRole('radio', { name: /colleague/ })).toBeChecked();
    await userEvent.keyboard('{ArrowUp}');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByText(/The files are merged/)).toHaveFocus();
  },
};

export const Narrow: Story = {
  args: { defaultProfile: neverTaken },
  parameters: { width: 288 },
  play: async ({ canvas, canvasElement }) => {
    await hand(canvasElement, fileOf(elsewhere));
    await canvas.findByText('What would change in your file');
    await fitsItsColumn(canvasElement);
  },
};

/** The narrowest phone with text at 200 %. */
export const LargeText: Story = {
  args: { defaultProfile: threePeople, style: { fontSize: '200%' } },
  parameters: { width: 320 },
  play: async ({ canvas, canvasElement }) => {
    await unfold(canvas, /^People/);
    await canvas.findByText(/^Talk about/);
    await fitsItsColumn(canvasElement);
  },
};

export const Wide: Story = {
  args: { defaultProfile: grown, after: <p>Bring this file to your adviser.</p> },
  parameters: { width: 1200 },
  play: async ({ canvas }) => {
    await unfold(canvas, /^Moments/);
    await expect(canvas.getByText('Bring this file to your adviser.')).toBeVisible();
  },
};

export const Dark: Story = {
  args: { defaultProfile: threePeople },
  globals: { scheme: 'dark' },
  play: async ({ canvas }) => unfold(canvas, /^People/),
};

/** The host shows its own widgets of a file that is looked at. */
export const HostShows: Story = {
  args: {
    defaultProfile: neverTaken,
    showLooked: ({ name }: Profile) => <p>Here the host draws the matrix of {name}.</p>,
  },
  play: async ({ canvas, canvasElement }) => {
    await hand(canvasElement, fileOf(takenHome));
    await canvas.findByRole('heading', { name: /^The file of/ });
    await press(canvas, 'Look at it');
    await expect(await canvas.findByText(/draws the matrix of Lumivisio/)).toBeVisible();
  },
};
