import type { KeptWords } from '@servitization/content';
import { download } from '@servitization/ui/export';
import type { ReactNode } from 'react';
import { sheetText } from '../sheet.ts';
import type { Model } from '../useModel.ts';
import { Copy } from './Copy.tsx';

interface Props {
  readonly model: Model;
  readonly kept: KeptWords;
}

/** The data sheet of the choice: to read, to copy, to take home. */
export function DataSheet({ model, kept }: Props): ReactNode {
  const { t, choices, facts, folder } = model;
  const text = sheetText({ choices, facts, folder, kept, t });
  const save = () =>
    download({
      name: `${t.sheet.fileName}-${choices.widget}.txt`,
      // Editors of old machines take a file without the mark for one in their own letters.
      content: new Blob(['\uFEFF', text.replaceAll('\n', '\r\n')], {
        type: 'text/plain;charset=utf-8',
      }),
    });
  return (
    <>
      <p>{t.sheet.text}</p>
      <p className="copy">
        <button type="button" onClick={save}>
          {t.sheet.download}
        </button>
      </p>
      <Copy t={t} label={`${t.paste.copy}: ${t.sheet.heading}`} text={() => text}>
        {t.paste.copy}
      </Copy>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="sheet" tabIndex={0} aria-label={t.sheet.heading}>
        <pre>{text}</pre>
      </section>
    </>
  );
}
