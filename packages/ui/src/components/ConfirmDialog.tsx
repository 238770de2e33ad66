'use client';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { Button } from './Button.tsx';
import styles from './ConfirmDialog.module.css';

export interface ConfirmDialogProps {
  /** The question. */
  readonly title: string;
  /** What will be gone, by name. */
  readonly text: string;
  /** Label of the button that does it. */
  readonly confirm: string;
  /** Label of the harmless button, which has the focus. */
  readonly cancel: string;
  /** The user wants it; close it then. */
  readonly onConfirm: () => void;
  /** By the button, Escape or a press beside it; close it then. */
  readonly onCancel: () => void;
}

/** Asks before something is lost. The platform's own dialog: focus stays in it, Escape cancels. */
export function ConfirmDialog(props: ConfirmDialogProps): ReactNode {
  const { title, text, confirm, cancel, onConfirm, onCancel } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const isShown = useRef(false);
  // After every drawing: one that was moved in its page is open still, and before nothing any more.
  useEffect(() => {
    const { current } = dialog;
    if (!current || isShown.current === !current.open || current.matches(':modal')) return;
    isShown.current = true;
    current.open = false;
    current.showModal();
    // The harmless answer, for those who press Enter too soon.
    keep.current?.focus();
  });
  // Closed and not just taken away, so that the focus goes back to where it was.
  const close = (answer: string) => dialog.current?.close(answer);
  const onClose = () => (dialog.current?.returnValue === CONFIRMED ? onConfirm() : onCancel());
  // The platform closes this dialog on Escape; a host's around it would close on the same key.
  const onKeyDown = (event: KeyboardEvent) => event.key === 'Escape' && event.stopPropagation();
  return (
    <dialog
      part="dialog"
      ref={dialog}
      className={styles.dialog}
      aria-label={title}
      onClose={onClose}
      onKeyDown={onKeyDown}
    >
      <p className={styles.title}>{title}</p>
      <p className={styles.text}>{text}</p>
      <div className={styles.actions}>
        <Button variant="primary" ref={keep} onClick={() => close('')}>
          {cancel}
        </Button>
        <Button onClick={() => close(CONFIRMED)}>{confirm}</Button>
      </div>
    </dialog>
  );
}

const CONFIRMED = 'confirmed';
