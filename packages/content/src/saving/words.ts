/** What a user is told of a document that was found and can't be used as it is. */
export interface SavingWords {
  readonly newerTitle: string;
  readonly newerText: string;
  readonly asideTitle: string;
  readonly asideText: string;
  /** On the button that gives the text as it was found. */
  readonly download: string;
  /** What the file of that is called, without its ending. */
  readonly fileName: string;
}
