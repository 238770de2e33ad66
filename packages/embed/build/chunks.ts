/** Words of the matrix framework, and of the widgets that show it, in one language. */
const WORDS =
  /(?:content\/src\/matrix\/|embed\/src\/words\/|(?:assessment|maturity-matrix)\/src\/locales\/)([a-z]{2})\.ts$/;

/** What several parts on demand need, and no page at its start. */
const ON_DEMAND =
  /locales\/(details|ending|notices|later)\.|parts\/|tableView|explanationViews|ui\/src\/export|components\/(Notice|DataTable|ConfirmDialog|ThresholdBar|inLanguage)\b/;

const wordsOf = (id: string): string | null => {
  const language = WORDS.exec(id)?.[1];
  return language ? `words-${language}` : null;
};

/**
 * The files that are fetched: one of words a language, one runtime that all elements share, and one
 * for each widget, which its `import()` makes. What is small and asked for together comes together.
 */
export const chunks = [
  { name: wordsOf, priority: 2 },
  { name: 'runtime', minShareCount: 2, test: (id: string) => !ON_DEMAND.test(id), priority: 3 },
  {
    name: 'asides',
    test: /assessment\/src\/parts\/(ClearDialog|Notices|NoteEditor|PhaseList|ResultLink|Suggestion)/,
    priority: 1,
  },
  {
    name: 'details',
    test: /src\/parts\/(Explanation|Cases|MatrixTable|Unreadable)/,
    priority: 1,
  },
];
