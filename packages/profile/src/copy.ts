import { isPlain } from './own.ts';
import type { ProfileStorage } from './storage.ts';

/** What the place elsewhere had when it was last heard of. */
export interface Sent {
  readonly text: string | null;
  readonly version: string | null;
}

export interface CopyRecord {
  readonly text: string | null;
  readonly sent: Sent;
}

/**
 * The copy in this browser of a document that lies elsewhere. Text and version lie in one record, as
 * a tab that had the one without the other would write over what it hasn't seen.
 */
export interface Copy {
  read(): CopyRecord;
  text(): string | null;
  /** Whether there was room; if not, the record lives as long as the page. */
  write(record: CopyRecord): boolean;
}

export const NOTHING_SENT: Sent = { text: null, version: null };
const NOTHING: CopyRecord = { text: null, sent: NOTHING_SENT };

export function copyIn(local: ProfileStorage): Copy {
  let held: CopyRecord | undefined;
  const read = () => held ?? recordIn(local);
  return {
    read,
    text: () => read().text,
    write(record) {
      held = record;
      try {
        local.write(JSON.stringify(record));
      } catch {
        return false;
      }
      held = undefined;
      return true;
    },
  };
}

function recordIn(local: ProfileStorage): CopyRecord {
  try {
    const found: unknown = JSON.parse(local.read() ?? 'null');
    if (!isPlain(found) || !isPlain(found.sent)) return NOTHING;
    const { text, version } = found.sent;
    return { text: textIn(found.text), sent: { text: textIn(text), version: textIn(version) } };
  } catch {
    // Damaged or blocked: what the place elsewhere has is fetched again.
    return NOTHING;
  }
}

const textIn = (found: unknown): string | null => (typeof found === 'string' ? found : null);
