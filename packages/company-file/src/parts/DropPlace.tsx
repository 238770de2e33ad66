'use client';
import { type DragEvent, type ReactNode, useState } from 'react';
import styles from './DropPlace.module.css';

export interface DropPlaceProps {
  /** What happens to a file that is let go here. */
  readonly text: string;
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}

const hasFile = ({ dataTransfer }: DragEvent): boolean => [...dataTransfer.types].includes('Files');

/** Whether the pointer left the place, and did not only go to something within it. */
const hasLeft = ({ currentTarget, relatedTarget }: DragEvent): boolean =>
  !(relatedTarget instanceof Node && currentTarget.contains(relatedTarget));

/** Takes a file that is dragged here. Whoever can't drag has the button. */
export function DropPlace({ text, onFile, children }: DropPlaceProps): ReactNode {
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: who can't drag has the button that opens a file
    <div
      className={styles.place}
      onDragOver={over}
      onDragLeave={(event) => hasLeft(event) && setOver(false)}
      onDrop={drop}
    >
      {isOver && <p className={styles.over}>{text}</p>}
      {children}
    </div>
  );
}
