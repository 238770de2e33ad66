'use client';
import type { Profile } from '@servitization/profile';
import { Button, ConfirmDialog, inLanguage, SectionHeader } from '@servitization/ui';
import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react';
import type { FileContext } from '../context.ts';
import { phaseViews, placeViews, wholeComments } from '../lookViews.ts';
import { saveProfile } from '../saving.ts';
import { type Looked, useLooked } from '../useLooked.ts';
import { CommentForm } from './CommentForm.tsx';
import { CommentText } from './CommentText.tsx';
import form from './Form.module.css';
import styles from './Look.module.css';
import { LookedAnswers } from './LookedAnswers.tsx';

export interface LookProps {
  /** Of the reader's own document. */
  readonly context: FileContext;
  readonly client: Profile;
  readonly showLooked: ((profile: Profile) => ReactNode) | undefined;
  readonly onLeave: () => void;
}

/** Another company's file, to read and to comment on. The reader's own stays as it is. */
export const Look: ComponentType<LookProps> = inLanguage((props: LookProps): ReactNode => {
  const { context, showLooked, onLeave } = props;
  const { messages } = context;
  const { look } = messages;
  const looked = useLooked(props.client);
  const { client } = looked;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <>
      <SectionHeader
        ref={title}
        eyebrow={look.eyebrow}
        title={client.name || messages.incoming.ofNobody}
      />
      <p className={`${form.text} ${styles.text}`}>{look.text}</p>
      <dl className={styles.places}>
        {placeViews(client, context).map(({ id, name, text }) => (
          <div key={id} data-hue={id}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {showLooked?.(client)}
      <FromField context={context} looked={looked} />
      <LookedAnswers
        context={context}
        phases={phaseViews(client, context)}
        onComment={looked.comment}
      />
      <Whole context={context} looked={looked} />
      <Sending context={context} looked={looked} onLeave={onLeave} />
    </>
  );
});

interface PartProps {
  readonly context: FileContext;
  readonly looked: Looked;
}

function FromField({ context, looked }: PartProps) {
  const { messages, scope } = context;
  return (
    <label className={form.label}>
      {messages.look.from}
      <input
        className={form.field}
        name={`${scope}-adviser`}
        autoComplete="name"
        maxLength={200}
        defaultValue={looked.from}
        onInput={(event) => looked.setFrom(event.currentTarget.value)}
      />
    </label>
  );
}

/** Comments on the whole, after all has been read. */
function Whole({ context, looked }: PartProps) {
  const { messages, scope } = context;
  return (
    <section className={styles.whole} aria-label={messages.look.whole}>
      <p className={styles.title}>{messages.look.whole}</p>
      {wholeComments(looked.client).map((comment) => (
        <div key={comment.id} className={styles.comment}>
          <CommentText context={context} comment={comment} />
        </div>
      ))}
      <CommentForm
        context={context}
        name={`${scope}-whole`}
        label={messages.look.commentText}
        onAdd={(text) => looked.comment('', text)}
      />
    </section>
  );
}

/** The way back, with the comments in a file. */
function Sending({ context, looked, onLeave }: PartProps & Pick<LookProps, 'onLeave'>) {
  const { messages, format } = context;
  const { look } = messages;
  const { client, unsent, markSent } = looked;
  const [isSent, setSent] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const send = () => {
    saveProfile(client, messages, look.fileName);
    markSent();
    setSent(true);
  };
  return (
    <div className={styles.sending}>
      <p role="status" className={styles.unsent}>
        {unsent > 0 ? look.unsent({ count: unsent }, format) : isSent && look.sent}
      </p>
      <div className={form.actions}>
        <Button variant="primary" onClick={send}>
          {look.send}
        </Button>
        <Button onClick={() => (unsent > 0 ? setAsking(true) : onLeave())}>{look.leave}</Button>
      </div>
      {isAsking && (
        <ConfirmDialog
          title={look.leaveTitle}
          text={look.leaveText({ count: unsent }, format)}
          confirm={look.leaveConfirm}
          cancel={look.stay}
          onConfirm={onLeave}
          onCancel={() => setAsking(false)}
        />
      )}
    </div>
  );
}
