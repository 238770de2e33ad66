import type { KeptWords } from '@servitization/content';
import type { ReactNode } from 'react';
import { Linked } from '../src/Linked.tsx';
import type { TextsOf } from '../texts/texts.ts';
import type { Facts } from './facts.ts';
import { Check } from './parts/Check.tsx';
import { Choose } from './parts/Choose.tsx';
import { DataSheet } from './parts/DataSheet.tsx';
import { Faults } from './parts/Faults.tsx';
import { Paste } from './parts/Paste.tsx';
import { Preview } from './parts/Preview.tsx';
import { useModel } from './useModel.ts';

/** What the builder says in one language. */
export interface Words {
  readonly locale: string;
  readonly page: TextsOf<'builder'>;
  readonly kept: KeptWords;
}

interface SectionProps {
  readonly id: string;
  readonly heading: string;
  readonly text?: string;
  readonly children: ReactNode;
}

const Section = ({ id, heading, text, children }: SectionProps): ReactNode => (
  <section id={id} className="part">
    <h2>{heading}</h2>
    {text && <p className="about">{text}</p>}
    {children}
  </section>
);

const Opening = ({ opening }: Pick<TextsOf<'builder'>, 'opening'>): ReactNode => (
  <header className="opening">
    <h1>{opening.heading}</h1>
    <p className="lead">{opening.lead}</p>
    <p>
      <Linked text={opening.begin} />
    </p>
    <noscript>
      <p>{opening.noScript}</p>
    </noscript>
  </header>
);

export interface BuilderProps {
  readonly words: Words;
  readonly facts: Facts;
}

/** A page for editors: choose a widget and its look, see it, take the lines, and know what they do. */
export function Builder({ words: { locale, page: t, kept }, facts }: BuilderProps): ReactNode {
  const model = useModel(t, facts, locale);
  return (
    <>
      <Opening opening={t.opening} />
      <Faults model={model} />
      <div className="columns tool">
        <Section id="choose" heading={t.form.heading}>
          <Choose model={model} />
        </Section>
        <Section id="preview" heading={t.preview.heading}>
          <Preview model={model} />
        </Section>
      </div>
      <Section id="paste" heading={t.paste.heading}>
        <Paste model={model} />
      </Section>
      <Section id="check" heading={t.check.heading} text={t.check.text}>
        <Check model={model} />
      </Section>
      <Section id="data" heading={t.sheet.heading}>
        <DataSheet model={model} kept={kept} />
      </Section>
    </>
  );
}
