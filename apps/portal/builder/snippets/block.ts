/** One text to copy: the whole snippet, or a file of it. */
export interface Block {
  /** Name of the file, where the text is one. */
  readonly name?: string;
  readonly language: 'html' | 'jsx' | 'css';
  readonly text: string;
}
