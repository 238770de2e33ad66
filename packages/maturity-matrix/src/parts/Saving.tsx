'use client';
import { Button, inLanguage, withOverrides } from '@servitization/ui';
import { type ExportFormat, exportGrid } from '@servitization/ui/export';
import { type ComponentType, type ReactNode, useRef, useState } from 'react';
import { exportView } from '../exportView.ts';
import { details as english } from '../locales/details.en.ts';
import { assessed } from '../views.ts';
import type { DetailProps } from './detailProps.ts';
import styles from './Saving.module.css';

const FORMATS: readonly ExportFormat[] = ['svg', 'png', 'csv'];

const saveFigure = async (
  context: Parameters<typeof exportView>[0],
  root: HTMLElement,
  format: ExportFormat,
): Promise<void> => exportGrid(exportView(context, new Date()), root, format);

/** The figure to take home. */
export const Saving: ComponentType<DetailProps> = inLanguage(function Saving({
  context,
}: DetailProps): ReactNode {
  const details = withOverrides(english, context.messages.details);
  const root = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const save = (format: ExportFormat) => {
    const { current } = root;
    if (!current) return;
    saveFigure({ ...assessed(context), details }, current, format).then(
      () => setFailed(null),
      (error: unknown) => {
        console.error(error);
        setFailed(error instanceof Error ? error.message : `${error}`);
      },
    );
  };
  return (
    <div ref={root} className={styles.formats}>
      {FORMATS.map((format) => (
        <Button key={format} onClick={() => save(format)}>
          {details.formats[format]}
        </Button>
      ))}
      {failed !== null && (
        <p role="alert">{details.saveFailed({ reason: failed }, context.format)}</p>
      )}
    </div>
  );
});
