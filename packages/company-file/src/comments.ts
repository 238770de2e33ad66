import { type Change, type Profile, type ProfileEvent, randomHex } from '@servitization/profile';
import { timeOf } from './stamps.ts';

const LOG = 'comments';

/** What an adviser, or the firm, has written beside the answers. */
export interface Comment {
  readonly id: string;
  /** Id of the activity that it is about; empty for the file as a whole. */
  readonly about: string;
  readonly text: string;
  /** Who wrote it, as they call themselves; may be empty. */
  readonly from: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly settled: boolean;
}

export type NewComment = Pick<Comment, 'about' | 'text' | 'from'>;

const textIn = ({ data }: ProfileEvent, key: string): string | undefined => {
  const value = Object.hasOwn(data, key) ? data[key] : undefined;
  return typeof value === 'string' ? value : undefined;
};

const commentOf = (event: ProfileEvent, settled: ReadonlySet<string>): Comment | null => {
  const [about, text, from] = ['about', 'text', 'from'].map((key) => textIn(event, key));
  // What another version of the kit wrote stays in the document, unread.
  if (event.type !== 'comment' || about === undefined || text === undefined) return null;
  const { id } = event;
  return { id, about, text, from: from ?? '', time: timeOf(event), settled: settled.has(id) };
};

/** All comments in the order of time. */
export function commentsIn({ events }: Profile): readonly Comment[] {
  const log = events.filter((event) => event.log === LOG);
  const settled = new Set(
    log.filter(({ type }) => type === 'settle').map((event) => textIn(event, 'comment') ?? ''),
  );
  return log
    .map((event) => commentOf(event, settled))
    .filter((comment): comment is Comment => comment !== null)
    .sort((a, b) => a.time - b.time);
}

const appended = (
  event: string,
  data: ProfileEvent['data'],
): Extract<Change, { type: 'append' }> => ({
  type: 'append',
  id: randomHex(8),
  log: LOG,
  event,
  data,
});

export const commentChange = ({ about, text, from }: NewComment): ReturnType<typeof appended> =>
  appended('comment', { about, text, from });

/** Says that a comment needs nothing more. */
export const settleChange = (comment: string): Change => appended('settle', { comment });
