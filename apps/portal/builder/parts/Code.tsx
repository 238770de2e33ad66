import type { ReactNode } from 'react';
import type { Model } from '../useModel.ts';
import { Copy } from './Copy.tsx';

interface Props {
  readonly t: Model['t'];
  readonly label: string;
  readonly name?: string | undefined;
  readonly text: string;
}

/** Lines as they are to be pasted. */
export function Code({ t, label, name, text }: Props): ReactNode {
  return (
    <figure className="code">
      {name && (
        <figcaption>
          <code>{name}</code>
        </figcaption>
      )}
      <section aria-label={label}>
        <pre>
          <code>{text}</code>
        </pre>
      </section>
      <Copy t={t} label={`${t.paste.copy}: ${name ?? label}`} text={() => text}>
        {t.paste.copy}
      </Copy>
    </figure>
  );
}
