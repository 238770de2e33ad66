'use client';
import { type RefObject, useEffect, useRef } from 'react';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Props of a field that keeps its own text while the user is in it. */
export interface Fresh<E extends Field> {
  readonly ref: RefObject<E | null>;
  readonly defaultValue: string;
  readonly onBlur: () => void;
}

/**
 * What another page writes into the document shows in the field, or the next keystroke here would
 * write the old text back. Not while the user is in it: that would pull the text from under the hands.
 */
export function useFresh<E extends Field>(text: string): Fresh<E> {
  const ref = useRef<E>(null);
  const refresh = () => {
    if (ref.current && ref.current.value !== text) ref.current.value = text;
  };
  useEffect(() => {
    if (!ref.current?.matches(':focus')) refresh();
  });
  return { ref, defaultValue: text, onBlur: refresh };
}
