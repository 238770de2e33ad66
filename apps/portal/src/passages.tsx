import type { ReactNode } from 'react';
import { Linked } from './Linked.tsx';
import type { Words } from './words/words.ts';

interface PassageProps {
  readonly t: Words['page'];
}

const paragraph = (text: string) => (
  <p key={text}>
    <Linked text={text} />
  </p>
);

export function Opening({ t: { opening } }: PassageProps): ReactNode {
  return (
    <header className="opening">
      <h1>{opening.heading}</h1>
      <p className="lead">{opening.lead}</p>
      <p>
        <Linked text={opening.begin} />
      </p>
    </header>
  );
}

export function HowItGoes({ t: { hour } }: PassageProps): ReactNode {
  return (
    <section className="columns">
      <h2>{hour.heading}</h2>
      <div className="text">
        {hour.text.map(paragraph)}
        <noscript>
          <p>{hour.noScript}</p>
        </noscript>
      </div>
    </section>
  );
}

export function YourData({ t: { data } }: PassageProps): ReactNode {
  return (
    <section id="your-data" className="columns">
      <h2>{data.heading}</h2>
      <div className="text">{data.text.map(paragraph)}</div>
    </section>
  );
}
