'use client';
import { forwardRef, useRef } from 'react';
import { Button, type ButtonProps } from './Button.tsx';

export interface FileButtonProps extends Pick<ButtonProps, 'variant'> {
  /** What is opened, as a command. */
  readonly label: string;
  /** Endings and media types that may be chosen, as in the attribute of that name. */
  readonly accept: string;
  /** A file was chosen; nothing of it has been read. */
  readonly onFile: (file: File) => void;
}

/** Opens a file: a button of ours in place of the browser's own, which speaks the browser's language. */
export const FileButton: React.ForwardRefExoticComponent<
  FileButtonProps & React.RefAttributes<HTMLButtonElement>
> = forwardRef<HTMLButtonElement, FileButtonProps>(function FileButton(
  { label, accept, onFile, variant },
  ref,
) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button ref={ref} variant={variant} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label={label}
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // So that choosing the same file again is a change again.
          currentTarget.value = '';
        }}
      />
    </>
  );
});
