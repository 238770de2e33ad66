import { commonAttributes, type ElementSchema } from './attributes.ts';
import type { WidgetSource } from './element.ts';

const ofMaturity = () => import('./widgets/maturity.ts');

/** Languages of the widgets that show the matrix framework; they share its words. */
const ofMatrix = {
  en: () => import('./words/en.ts'),
  sv: () => import('./words/sv.ts'),
  fi: () => import('./words/fi.ts'),
  de: () => import('./words/de.ts'),
};

const ofPaths = {
  en: () => import('./words/paths/en.ts'),
  sv: () => import('./words/paths/sv.ts'),
  fi: () => import('./words/paths/fi.ts'),
  de: () => import('./words/paths/de.ts'),
};
const ofMatcher = {
  en: () => import('./words/matcher/en.ts'),
  sv: () => import('./words/matcher/sv.ts'),
  fi: () => import('./words/matcher/fi.ts'),
  de: () => import('./words/matcher/de.ts'),
};

const ofTracker = {
  en: () => import('./words/tracker/en.ts'),
  sv: () => import('./words/tracker/sv.ts'),
  fi: () => import('./words/tracker/fi.ts'),
  de: () => import('./words/tracker/de.ts'),
};

const ofCocreation = {
  en: () => import('./words/cocreation/en.ts'),
  sv: () => import('./words/cocreation/sv.ts'),
  fi: () => import('./words/cocreation/fi.ts'),
  de: () => import('./words/cocreation/de.ts'),
};

const ofEcosystem = {
  en: () => import('./words/ecosystem/en.ts'),
  sv: () => import('./words/ecosystem/sv.ts'),
  fi: () => import('./words/ecosystem/fi.ts'),
  de: () => import('./words/ecosystem/de.ts'),
};

const ofFile = {
  en: () => import('./words/file/en.ts'),
  sv: () => import('./words/file/sv.ts'),
  fi: () => import('./words/file/fi.ts'),
  de: () => import('./words/file/de.ts'),
};

/** `true` shows what is there and takes nothing. */
const readOnly = { property: 'readOnly', values: ['false', 'true'], default: 'false' } as const;

/** The day that warnings and charts go by; the reader's own by default. */
const today = { property: 'today', values: 'day', default: '' } as const;

/** Every element that there is. */
export const sources: readonly WidgetSource[] = [
  {
    name: 'assessment',
    attributes: {
      /** Start of the addresses of its questions, where a page has several. */
      id: { property: 'id', values: 'text', default: '' },
      view: { property: 'view', values: ['phases', 'all'], default: 'phases' },
      'read-only': readOnly,
      /** Where the result is: shown as a link once the questions are through. */
      'result-link': { property: 'resultLink', values: 'link', default: '' },
      /** What the user agrees to when they send their answers to the page; none: no sending. */
      consent: { property: 'consent', values: 'prose', default: '' },
    },
    inForms: true,
    load: ofMaturity,
    words: ofMatrix,
  },
  {
    name: 'matrix',
    attributes: {},
    inForms: false,
    load: ofMaturity,
    words: ofMatrix,
  },
  {
    name: 'paths',
    attributes: {
      'read-only': readOnly,
      /** The host's own criteria in place of the toolkit's, as `paths.Criteria` of core. */
      criteria: { property: 'criteria', values: 'data', default: '' },
    },
    inForms: false,
    load: () => import('./widgets/paths.ts'),
    words: ofPaths,
  },
  {
    name: 'matcher',
    attributes: { 'read-only': readOnly },
    inForms: false,
    load: () => import('./widgets/matcher.ts'),
    words: ofMatcher,
  },
  {
    name: 'tracker',
    attributes: {
      'read-only': readOnly,
      today,
    },
    inForms: false,
    load: () => import('./widgets/tracker.ts'),
    words: ofTracker,
  },
  {
    name: 'cocreation',
    attributes: { 'read-only': readOnly, today },
    inForms: false,
    load: () => import('./widgets/cocreation.ts'),
    words: ofCocreation,
  },
  {
    name: 'ecosystem',
    attributes: { 'read-only': readOnly, today },
    inForms: false,
    load: () => import('./widgets/ecosystem.ts'),
    words: ofEcosystem,
  },
  {
    name: 'file',
    attributes: { 'read-only': readOnly, today },
    inForms: false,
    load: () => import('./widgets/file.ts'),
    words: ofFile,
  },
];

export const elementName = ({ name }: WidgetSource): string => `servitization-${name}`;

/** All attributes that the element of a widget takes. */
export const schemaOf = ({ words, attributes }: WidgetSource): ElementSchema => ({
  ...commonAttributes,
  locale: { property: 'locale', values: Object.keys(words), default: 'en' },
  ...attributes,
});
