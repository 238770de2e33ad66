import { type ElementSchema, schemaWith } from './attributes.ts';
import type { WidgetSource } from './element.ts';

type Words = WidgetSource['words'];

const ofMaturity = () => import('./widgets/maturity.ts');

/** Of the widgets that show the matrix framework; they share its words. */
const ofMatrix: Words = [
  () => import('./words/en.ts'),
  () => import('./words/sv.ts'),
  () => import('./words/fi.ts'),
  () => import('./words/de.ts'),
];

const ofPaths: Words = [
  () => import('./words/paths/en.ts'),
  () => import('./words/paths/sv.ts'),
  () => import('./words/paths/fi.ts'),
  () => import('./words/paths/de.ts'),
];
const ofMatcher: Words = [
  () => import('./words/matcher/en.ts'),
  () => import('./words/matcher/sv.ts'),
  () => import('./words/matcher/fi.ts'),
  () => import('./words/matcher/de.ts'),
];

const ofTracker: Words = [
  () => import('./words/tracker/en.ts'),
  () => import('./words/tracker/sv.ts'),
  () => import('./words/tracker/fi.ts'),
  () => import('./words/tracker/de.ts'),
];

const ofCocreation: Words = [
  () => import('./words/cocreation/en.ts'),
  () => import('./words/cocreation/sv.ts'),
  () => import('./words/cocreation/fi.ts'),
  () => import('./words/cocreation/de.ts'),
];

const ofEcosystem: Words = [
  () => import('./words/ecosystem/en.ts'),
  () => import('./words/ecosystem/sv.ts'),
  () => import('./words/ecosystem/fi.ts'),
  () => import('./words/ecosystem/de.ts'),
];

const ofFile: Words = [
  () => import('./words/file/en.ts'),
  () => import('./words/file/sv.ts'),
  () => import('./words/file/fi.ts'),
  () => import('./words/file/de.ts'),
];

/** `true` shows what is there and takes nothing. */
const readOnly = { 'read-only': ['false', 'true'] } as const;

/** Takes beside it the day that warnings and charts go by; the reader's own by default. */
const dated = { ...readOnly, today: 'day' } as const;

/** Every element that there is. */
export const sources: readonly WidgetSource[] = [
  {
    name: 'assessment',
    attributes: {
      /** Start of the addresses of its questions, where a page has several. */
      id: 'text',
      view: ['phases', 'all'],
      ...readOnly,
      /** Where the result is: shown as a link once the questions are through. */
      'result-link': 'link',
      /** What the user agrees to when they send their answers to the page; none: no sending. */
      consent: 'prose',
    },
    inForms: true,
    load: ofMaturity,
    words: ofMatrix,
  },
  { name: 'matrix', attributes: {}, load: ofMaturity, words: ofMatrix },
  {
    name: 'paths',
    /** The host's own criteria in place of the toolkit's, as `paths.Criteria` of core. */
    attributes: { ...readOnly, criteria: 'data' },
    load: () => import('./widgets/paths.ts'),
    words: ofPaths,
  },
  {
    name: 'matcher',
    attributes: readOnly,
    load: () => import('./widgets/matcher.ts'),
    words: ofMatcher,
  },
  {
    name: 'tracker',
    attributes: dated,
    load: () => import('./widgets/tracker.ts'),
    words: ofTracker,
  },
  {
    name: 'cocreation',
    attributes: dated,
    load: () => import('./widgets/cocreation.ts'),
    words: ofCocreation,
  },
  {
    name: 'ecosystem',
    attributes: dated,
    load: () => import('./widgets/ecosystem.ts'),
    words: ofEcosystem,
  },
  {
    name: 'file',
    /** Where the printed report is, such as `report.html` with the document's name. */
    attributes: { ...dated, 'report-link': 'link' },
    load: () => import('./widgets/file.tsx'),
    words: ofFile,
  },
];

export const elementName = ({ name }: WidgetSource): string => `servitization-${name}`;

/** All attributes that the element of a widget takes. */
export const schemaOf = ({ attributes }: WidgetSource): ElementSchema => schemaWith(attributes);
