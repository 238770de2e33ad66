/** Chapters of the report, by what they are about. */
export type SectionId =
  | 'place'
  | 'answers'
  | 'paths'
  | 'challenges'
  | 'scaling'
  | 'cocreation'
  | 'ecosystem'
  | 'people'
  | 'comments'
  | 'moments'
  | 'log';
