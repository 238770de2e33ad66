'use client';
import {
  Button,
  ButtonLink,
  Notice,
  type Point,
  SectionHeader,
  useSettings,
} from '@servitization/ui';
import type { MouseEvent, ReactNode } from 'react';
import type { PathView } from '../pathViews.ts';
import { unbroken } from '../unbroken.ts';
import { planId, type ViewContext } from '../views.ts';
import { FitLine } from './FitLine.tsx';
import styles from './PathColumn.module.css';
import { PathPicture } from './PathPicture.tsx';
import { Reasons } from './Reasons.tsx';
import { useHandOver } from './useHandOver.ts';

export interface PathColumnProps {
  readonly context: ViewContext;
  readonly path: PathView;
  readonly firm: Point | null;
  readonly onChoose: () => void;
}

/** One path: what it is, how well it fits, what speaks for and against it, what it leads to. */
export function PathColumn({ context, path, firm, onChoose }: PathColumnProps): ReactNode {
  const { messages } = context;
  const routeId = `${context.id}-route-${path.id}`;
  return (
    <li className={styles.column} data-hue={path.hue} data-path={path.id}>
      <div className={styles.head}>
        <SectionHeader eyebrow={path.rank} title={path.name} depth={1} hue={path.hue} />
      </div>
      <div className={styles.idea}>
        <PathPicture path={path} firm={firm} describedBy={routeId} />
        <div>
          <p>{path.idea}</p>
          {path.why && <p className={styles.why}>{path.why}</p>}
          <p id={routeId}>{path.route.text}</p>
        </div>
      </div>
      <Row title={messages.fit}>
        <FitLine path={path} />
      </Row>
      <Guard context={context} path={path} />
      <Row title={messages.speaksFor}>
        <Reasons reasons={path.for} kind="for" none={messages.nothing} />
      </Row>
      <Row title={messages.speaksAgainst}>
        <Reasons reasons={path.against} kind="against" none={messages.nothing} />
        {path.open && <p className={styles.open}>{path.open}</p>}
      </Row>
      <Row title={messages.nextActivities}>
        <NextActivities context={context} path={path} />
      </Row>
      <Row title={messages.needs}>
        <Lines lines={path.needs} />
      </Row>
      <Row title={messages.waits}>
        <p>{path.waits.text}</p>
        {path.waits.items.length > 0 && <Lines lines={path.waits.items} />}
      </Row>
      <Row title={messages.cases}>
        <Lines lines={path.cases} />
      </Row>
      <Choosing context={context} path={path} onChoose={onChoose} />
    </li>
  );
}

function Row({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const Heading = `h${Math.min(6, useSettings().headingLevel + 2)}` as 'h4';
  return (
    <div>
      <Heading className={styles.title}>{title}</Heading>
      {children}
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line}>{unbroken(line)}</li>
      ))}
    </ul>
  );
}

function Guard({ context, path }: Pick<PathColumnProps, 'context' | 'path'>) {
  const { kind, text } = path.guard;
  return (
    <div>
      {kind === 'low' ? (
        <Notice title={context.messages.notAdvisable}>{text}</Notice>
      ) : (
        text && <p className={styles.quiet}>{text}</p>
      )}
    </div>
  );
}

function NextActivities({ context, path }: Pick<PathColumnProps, 'context' | 'path'>) {
  if (path.next.length === 0) return <p>{context.messages.nothingNext}</p>;
  return (
    <ol className={styles.next}>
      {path.next.map(({ id, name, level }) => (
        <li key={id}>
          <span className={styles.activity}>
            <span>{name}</span> <span className={styles.level}>{level}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}

/** A fragment leads nowhere inside a shadow root. */
function goWithin(event: MouseEvent<HTMLElement>, id: string): void {
  const root = event.currentTarget.getRootNode() as Document | ShadowRoot;
  event.preventDefault();
  root.getElementById(id)?.focus();
}

function Choosing({ context, path, onChoose }: Omit<PathColumnProps, 'firm'>) {
  const { leave, take } = useHandOver();
  const choose = () => {
    leave();
    onChoose();
  };
  if (path.isChosen) {
    return (
      <p ref={take} tabIndex={-1} className={styles.chosen}>
        {context.messages.chosen}{' '}
        <ButtonLink
          className={styles.toPlan}
          href={`#${planId(context)}`}
          onClick={(event) => goWithin(event, planId(context))}
        >
          {path.goToPlan}
        </ButtonLink>
      </p>
    );
  }
  return (
    <div className={styles.choose}>
      {!context.readOnly && (
        <Button variant={path.isFirst && !context.choice ? 'primary' : 'plain'} onClick={choose}>
          {path.choose}
        </Button>
      )}
    </div>
  );
}
