/** What a user is told of a document that can't be used as it is, or is not where it belongs. */
export interface SavingWords {
  readonly newerTitle: string;
  readonly newerText: string;
  readonly asideTitle: string;
  readonly asideText: string;
  /** Something is stored, and the last changes are not. */
  readonly fullTitle: string;
  readonly fullText: string;
  /** On the button that gives all of it, with the last changes. */
  readonly fullDownload: string;
  /** On the button that gives the text as it was found. */
  readonly download: string;
  /** What the file of that is called, without its ending. */
  readonly fileName: string;
  /** The host's place can't be reached, as far as anybody can tell. */
  readonly unsentTitle: string;
  /** `since`: a time of day, or a day and a time. */
  readonly unsentText: (since: string) => string;
  readonly refusedTitle: string;
  readonly refusedText: string;
}
