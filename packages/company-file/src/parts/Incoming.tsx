'use client';
import type { Profile } from '@servitization/profile';
import { Button, inLanguage, SectionHeader } from '@servitization/ui';
import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react';
import type { FileContext } from '../context.ts';
import { dayText } from '../days.ts';
import { type Readable, type Reading, read, type Source } from '../documents.ts';
import { holdingText } from '../holdingText.ts';
import { lastWritten } from '../summary.ts';
import type { CompanyFileModel } from '../useCompanyFile.ts';
import { Damage, Refusal } from './Damage.tsx';
import form from './Form.module.css';
import styles from './Incoming.module.css';
import { Intake } from './Intake.tsx';
import { NewerText, type NewerTextProps } from './NewerText.tsx';

export interface IncomingProps {
  readonly context: FileContext;
  readonly source: Source;
  readonly onPut: CompanyFileModel['put'];
  /** Shows the document without taking anything of it. */
  readonly onLook: (looked: Readable) => void;
  readonly onClose: () => void;
}

/** What was just handed over: what it is, what it would change, and what to do with it. */
export const Incoming: ComponentType<IncomingProps> = inLanguage(
  ({ context, source, onPut, onLook, onClose }: IncomingProps): ReactNode => {
    const { incoming } = context.messages;
    const reading = useReading(source);
    const root = useRef<HTMLElement>(null);
    // Whoever opened a file wants to know what it is: screen readers go there, too.
    useEffect(() => {
      if (reading) root.current?.querySelector<HTMLElement>('[part="heading"]')?.focus();
    }, [reading]);
    if (!reading) return <p role="status">{incoming.reading}</p>;
    const eyebrow = 'file' in source ? source.file.name : incoming.fromLink;
    return (
      <section ref={root} className={styles.incoming} aria-label={eyebrow}>
        {reading.ok ? (
          <>
            <Arrived context={context} eyebrow={eyebrow} profile={reading.profile} />
            {reading.newer === undefined ? (
              <>
                <Damage context={context} issues={reading.leftOut} />
                <Intake
                  context={context}
                  other={reading.profile}
                  onPut={(profile, what) => {
                    onPut(profile, what);
                    onClose();
                  }}
                  onLook={() => onLook(reading)}
                  onClose={onClose}
                />
              </>
            ) : (
              <Newer
                context={context}
                name={reading.profile.name ?? ''}
                text={reading.newer}
                onLook={() => onLook(reading)}
                onClose={onClose}
              />
            )}
          </>
        ) : (
          <>
            <SectionHeader eyebrow={eyebrow} title={incoming.refusedTitle} depth={1} />
            <Refusal context={context} reading={reading} />
            <Button onClick={onClose}>{incoming.cancel}</Button>
          </>
        )}
      </section>
    );
  },
);

/** Reads what was handed over; `null` meanwhile. */
function useReading(source: Source): Reading | null {
  const [found, setFound] = useState<{ source: Source; reading: Reading } | null>(null);
  useEffect(() => {
    let isWanted = true;
    read(source).then((reading) => {
      if (isWanted) setFound({ source, reading });
    });
    return () => {
      isWanted = false;
    };
  }, [source]);
  return found?.source === source ? found.reading : null;
}

interface NewerProps extends NewerTextProps {
  readonly onLook: () => void;
  readonly onClose: () => void;
}

/** What a newer kit wrote can't be taken in: parts of it would be lost. */
function Newer({ onLook, onClose, ...text }: NewerProps) {
  const { incoming } = text.context.messages;
  return (
    <>
      <NewerText {...text} />
      <div className={form.actions}>
        <Button variant="primary" onClick={onLook}>
          {incoming.confirm.look}
        </Button>
        <Button onClick={onClose}>{incoming.cancel}</Button>
      </div>
    </>
  );
}

interface ArrivedProps {
  readonly context: FileContext;
  readonly eyebrow: string;
  readonly profile: Profile;
}

function Arrived({ context, eyebrow, profile }: ArrivedProps) {
  const { messages, format } = context;
  const { incoming } = messages;
  const written = lastWritten(profile);
  const date = written === null ? null : dayText(written, context);
  return (
    <>
      <SectionHeader
        eyebrow={eyebrow}
        title={profile.name ? incoming.of({ name: profile.name }, format) : incoming.ofNobody}
        depth={1}
      />
      <p className={styles.line}>
        {incoming.holds({ holding: holdingText(profile, context), date }, format)}
      </p>
    </>
  );
}
