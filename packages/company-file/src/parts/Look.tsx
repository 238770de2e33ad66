'use client';
import { tooLong } from '@servitization/content/saving/tooLong';
import { NAME_CHARS, type Profile } from '@servitization/profile';
import {
  Button,
  ConfirmDialog,
  Disclosure,
  inLanguage,
  LimitedField,
  SectionHeader,
} from '@servitization/ui';
import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react';
import type { FileContext } from '../context.ts';
import type { LookedFile } from '../kinds.ts';
import { phaseViews, placeViews, wholeComments } from '../lookViews.ts';
import { saveProfile } from '../saving.ts';
import { type ToolId, type ToolView, toolViews } from '../toolViews.ts';
import { type Looked, useLooked } from '../useLooked.ts';
import { CommentForm } from './CommentForm.tsx';
import { CommentText } from './CommentText.tsx';
import form from './Form.module.css';
import styles from './Look.module.css';
import { LookedAnswers } from './LookedAnswers.tsx';
import { NewerText } from './NewerText.tsx';

export interface LookProps {
  /** Of the reader's own document. */
  readonly context: FileContext;
  readonly looked: LookedFile;
  readonly showLooked: ((profile: Profile) => ReactNode) | undefined;
  readonly showTool: ((tool: ToolId, profile: Profile) => ReactNode) | undefined;
  readonly onLeave: () => void;
}

/** Another company's file, to read and to comment on. The reader's own stays as it is. */
export const Look: ComponentType<LookProps> = inLanguage((props: LookProps): ReactNode => {
  const { context, showLooked, showTool, onLeave } = props;
  const { messages } = context;
  const { look } = messages;
  const { newer } = props.looked;
  const looked = useLooked(props.looked, context.documentName);
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
      {newer === undefined ? (
        <p className={`${form.text} ${styles.text}`}>{look.text}</p>
      ) : (
        <NewerText context={context} name={client.name ?? ''} text={newer} />
      )}
      <dl className={styles.places}>
        {placeViews(client, context).map(({ id, name, text }) => (
          <div key={id} data-hue={id}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <Tools context={context} client={client} showTool={showTool} />
      {showLooked?.(client)}
      {newer === undefined && <FromField context={context} looked={looked} />}
      <LookedAnswers
        context={context}
        phases={phaseViews(client, context)}
        // A file with comments would be one of this version, without what is not understood.
        onComment={newer === undefined ? looked.comment : undefined}
      />
      {newer === undefined ? (
        <>
          <Whole context={context} looked={looked} />
          <Sending context={context} looked={looked} onLeave={onLeave} />
        </>
      ) : (
        <Button onClick={onLeave}>{look.leave}</Button>
      )}
    </>
  );
});

/** What there is of the other tools, in words. */
function Tools({ context, client, showTool }: ToolsProps) {
  const views = toolViews(client, context);
  if (views.length === 0) return null;
  return (
    <dl className={styles.tools}>
      {views.map((view) => (
        <Tool key={view.id} view={view} shown={showTool?.(view.id, client)} />
      ))}
    </dl>
  );
}

interface ToolProps {
  readonly view: ToolView;
  readonly shown: ReactNode;
}

function Tool({ view: { name, text }, shown }: ToolProps) {
  const isShown = shown !== undefined && shown !== null;
  return (
    <div data-shown={isShown}>
      <dt>{name}</dt>
      <dd>
        {isShown ? (
          <Disclosure lazy summary={text}>
            {shown}
          </Disclosure>
        ) : (
          text
        )}
      </dd>
    </div>
  );
}

interface ToolsProps extends Pick<LookProps, 'context' | 'showTool'> {
  readonly client: Profile;
}

interface PartProps {
  readonly context: FileContext;
  readonly looked: Looked;
}

function FromField({ context, looked }: PartProps) {
  const { messages, format, scope } = context;
  return (
    <LimitedField
      name={`${scope}-adviser`}
      label={messages.look.from}
      most={NAME_CHARS}
      tooLong={(length) => tooLong(length, NAME_CHARS, format.locale)}
      autoComplete="name"
      labelClassName={form.label}
      fieldClassName={form.field}
      defaultValue={looked.from}
      onText={looked.setFrom}
    />
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
  const { client, unsent, isKept, settle } = looked;
  const [isSent, setSent] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const waiting = isKept ? look.kept : look.unsent;
  const leave = () => {
    settle();
    onLeave();
  };
  const send = () => {
    saveProfile(client, messages, look.fileName);
    settle();
    setSent(true);
  };
  return (
    <div className={styles.sending}>
      <p role="status" className={styles.unsent}>
        {unsent > 0 ? waiting({ count: unsent }, format) : isSent && look.sent}
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
          onConfirm={leave}
          onCancel={() => setAsking(false)}
        />
      )}
    </div>
  );
}
