import { forwardRef, type HTMLAttributes } from 'react';
import { download } from '../export/download.ts';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';

export interface TextNoticeProps extends Omit<HTMLAttributes<HTMLElement>, 'title' | 'content'> {
  /** The word that carries the warning. */
  readonly title: string;
  /** What is the matter, and what can be done. */
  readonly text: string;
  /** Label of the button that gives the file; without it there is none. */
  readonly download?: string | undefined;
  /** With its ending. */
  readonly fileName?: string;
  /** Text of the file. */
  readonly content?: string;
}

/** A warning about text that was found somewhere, which can be taken home as it is. */
export const TextNotice: React.ForwardRefExoticComponent<
  TextNoticeProps & React.RefAttributes<HTMLDivElement>
> = forwardRef<HTMLDivElement, TextNoticeProps>(function TextNotice(
  { text, download: label, fileName = '', content = '', ...rest },
  ref,
) {
  return (
    <Notice announce="status" {...rest} ref={ref}>
      {text}{' '}
      {label !== undefined && (
        <Button onClick={() => download({ name: fileName, content: new Blob([content]) })}>
          {label}
        </Button>
      )}
    </Notice>
  );
});
