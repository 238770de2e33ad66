import type { InputCode, moments } from '@servitization/core';
import type { Format } from '@servitization/ui';
import type { Kind, Tally } from '../differences.ts';
import type { Problem } from '../documents.ts';
import type { Deed, Keeper } from '../kinds.ts';
import type { Holding } from '../summary.ts';

type Message<Values> = (values: Values, format: Format) => string;
type Counted = Message<{ count: number }>;

/** Roles that people of one company answer in; `self` is whoever uses this browser. */
export type Role = 'self' | 'sales' | 'service' | 'it' | 'partner';

/** What stands before anything is opened. */
export interface FirstMessages {
  readonly title: string;
  /** The headline of a file without a company's name. */
  readonly unnamed: string;
  readonly holding: Message<Holding>;
  readonly nothing: string;
  readonly company: string;
  readonly companyHint: string;
  readonly keeper: Readonly<Record<Keeper, string>>;
  readonly downloaded: Message<{ date: string | null; changes: number }>;
  readonly dueTitle: string;
  readonly dueText: string;
  readonly download: string;
  readonly open: string;
  /** Leads to the printed report. */
  readonly report: string;
  readonly drop: string;
  readonly done: Readonly<Record<Deed, string>>;
  readonly undo: string;
  readonly sections: {
    readonly moments: Counted;
    readonly people: Counted;
    readonly comments: Message<{ count: number; open: number }>;
    readonly share: string;
    readonly aside: Counted;
    readonly erase: string;
  };
  readonly readOnly: string;
  readonly fileName: string;
  /** A part of the widget could not be fetched. */
  readonly partFailed: string;
  readonly retry: string;
}

/** What is wrong with where the document is kept. */
interface NoticesMessages {
  readonly unsavedTitle: string;
  readonly unsavedText: string;
  readonly unreadableTitle: string;
  readonly unreadableText: string;
  /** Its good part is in use. */
  readonly asideText: string;
  readonly newerTitle: string;
  readonly newerText: string;
  /** The site that keeps it has not had it for a while. */
  readonly stalledTitle: string;
  readonly stalledText: string;
  /** It won't have it. */
  readonly refusedTitle: string;
  readonly refusedText: string;
  readonly saveText: string;
  /** Name of the file with what can't be read. */
  readonly textName: string;
}

/** A file or a link that was just opened. */
interface IncomingMessages {
  readonly reading: string;
  readonly fromLink: string;
  readonly of: Message<{ name: string }>;
  readonly ofNobody: string;
  readonly holds: Message<{ holding: string; date: string | null }>;
  readonly refusedTitle: string;
  readonly problems: Readonly<Record<Problem, string>>;
  readonly newerTitle: string;
  readonly newerText: string;
  /** Of the file as it is. */
  readonly newerSave: string;
  readonly place: Message<{ line: number; column: number }>;
  readonly damagedTitle: string;
  readonly damagedText: Counted;
  /** Where nothing is left out. */
  readonly slipTitle: string;
  readonly slipText: string;
  readonly issue: Message<{ path: string; code: InputCode }>;
  readonly moreIssues: Counted;
  readonly question: string;
  readonly look: string;
  readonly lookText: string;
  readonly merge: string;
  readonly mergeText: string;
  readonly replace: string;
  readonly replaceText: Message<{ holding: string }>;
  /** Where there is nothing to replace. */
  readonly openHere: string;
  readonly openHereText: string;
  readonly colleague: string;
  readonly colleagueText: string;
  readonly role: string;
  readonly otherCompany: Message<{ mine: string; theirs: string }>;
  readonly otherDocument: string;
  readonly would: string;
  readonly wouldNothing: string;
  readonly name: Message<{ from: string; to: string }>;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly tally: Message<Tally>;
  readonly confirm: Readonly<Record<'look' | 'merge' | 'replace' | 'colleague', string>>;
  readonly cancel: string;
}

interface ShareMessages {
  readonly warning: string;
  readonly text: string;
  readonly make: string;
  readonly link: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly long: Message<{ characters: number }>;
  readonly tooLarge: string;
  readonly unable: string;
  readonly stale: string;
}

/** Texts that could not be read and are kept as they were. */
interface AsideMessages {
  readonly text: string;
  readonly size: Message<{ kilobytes: number }>;
  readonly save: string;
  readonly saveOf: Message<{ date: string }>;
  readonly erase: string;
  readonly question: string;
  readonly warning: string;
  readonly confirm: string;
  readonly cancel: string;
}

interface EraseMessages {
  readonly text: Message<{ holding: string }>;
  readonly copies: string;
  readonly erase: string;
  readonly question: string;
  readonly confirm: string;
  readonly cancel: string;
}

interface MomentsMessages {
  readonly text: string;
  readonly name: string;
  readonly keep: string;
  readonly kept: Message<{ name: string }>;
  readonly needsName: string;
  readonly none: string;
  readonly item: Message<{ date: string; answers: number }>;
  readonly from: string;
  readonly to: string;
  readonly now: string;
  readonly twice: string;
  readonly headline: Message<{ from: string; to: string }>;
  readonly way: Message<{ from: number | null; to: number | null }>;
  readonly moved: string;
  readonly told: string;
  readonly model: string;
  readonly unknown: string;
  readonly noPlace: string;
  readonly parts: Readonly<Record<moments.Comparison['rules'], string>>;
  readonly changes: Counted;
  readonly noChanges: string;
  readonly change: Message<{ from: string; to: string }>;
  readonly open: string;
  readonly dropped: Counted;
  /** The strategy paths at two times. */
  readonly paths: {
    readonly title: string;
    readonly first: string;
    readonly chosen: string;
    readonly circumstances: string;
    readonly still: Message<{ now: string }>;
    readonly none: string;
    readonly changed: Counted;
    readonly rule: string;
  };
  /** What else was written in between; one of them at least. */
  readonly between: Message<{ entries: number; choices: number }>;
  readonly rule: string;
}

interface PeopleMessages {
  readonly text: string;
  readonly invite: string;
  readonly roles: Readonly<Record<Role, string>>;
  readonly answered: Message<{ answered: number; total: number }>;
  readonly takeOut: string;
  readonly takeOutOf: Message<{ role: string }>;
  readonly one: string;
  readonly agenda: Counted;
  readonly agreed: Message<{ shared: number }>;
  readonly gap: Message<{ spread: number }>;
  readonly open: string;
  readonly shared: Message<{ shared: number; total: number }>;
  readonly table: string;
  readonly tableCaption: string;
  readonly question: string;
  readonly spread: string;
  readonly save: string;
  readonly fileName: string;
  readonly rule: string;
}

interface CommentsMessages {
  readonly none: string;
  readonly whole: string;
  readonly by: Message<{ from: string; date: string }>;
  readonly somebody: string;
  readonly settle: string;
  readonly settleOf: Message<{ text: string }>;
  readonly settled: string;
  /** Said of the one that was just settled. */
  readonly isSettled: string;
  readonly write: string;
  readonly from: string;
  readonly add: string;
  readonly added: string;
  readonly needsText: string;
}

interface ConflictsMessages {
  readonly title: Counted;
  readonly text: string;
  readonly stands: string;
  readonly other: string;
  readonly at: Message<{ value: string; date: string }>;
  readonly take: string;
  readonly keep: string;
  readonly takeOf: Message<{ value: string; what: string }>;
  readonly keepOf: Message<{ value: string; what: string }>;
  readonly cleared: string;
  readonly name: string;
  readonly answer: Message<{ question: string; role: string }>;
  readonly choice: Message<{ key: string }>;
  readonly allSettled: string;
}

interface LookMessages {
  readonly eyebrow: string;
  readonly text: string;
  /** Comments that are nowhere but on the page. */
  readonly unsent: Counted;
  /** Comments that this browser keeps. */
  readonly kept: Counted;
  readonly from: string;
  readonly send: string;
  readonly sent: string;
  readonly leave: string;
  readonly leaveTitle: string;
  readonly leaveText: Counted;
  readonly leaveConfirm: string;
  readonly stay: string;
  readonly whole: string;
  readonly comment: string;
  readonly commentOn: Message<{ what: string }>;
  readonly commentText: string;
  readonly open: string;
  readonly place: Message<{ coordinate: number | null; of: number }>;
  /** What the file holds of the other tools. */
  readonly tools: {
    readonly names: Readonly<
      Record<'path' | 'plan' | 'challenges' | 'scaling' | 'cocreation' | 'ecosystem', string>
    >;
    readonly unknownPath: string;
    readonly planned: Counted;
    readonly marked: Message<{ challenges: number; activities: number }>;
    readonly logged: Message<{ count: number; date: string }>;
  };
  /** Comments that were not downloaded when the page was left. */
  readonly left: {
    readonly text: Message<{ name: string; date: string; count: number }>;
    readonly resume: string;
    readonly erase: string;
    readonly question: string;
    readonly confirm: string;
    readonly cancel: string;
  };
  /** Added to the name of the file that goes back. */
  readonly fileName: string;
}

/** Files that come and go: opened, shared, erased, and not saved. */
export interface OpeningMessages {
  readonly notices: NoticesMessages;
  readonly incoming: IncomingMessages;
  readonly sharing: ShareMessages;
  readonly aside: AsideMessages;
  readonly erasing: EraseMessages;
}

/** What is compared and talked about. */
export interface ComparingMessages {
  readonly moments: MomentsMessages;
  readonly people: PeopleMessages;
  readonly comments: CommentsMessages;
  readonly conflicts: ConflictsMessages;
  readonly look: LookMessages;
}

/** The company file's own words. A message with values is a function of them. */
export interface FileMessages extends FirstMessages, OpeningMessages, ComparingMessages {
  /** Fetches the words of parts on demand, where the host hands over only those of the start. */
  readonly later?: (() => Promise<object>) | undefined;
}
