import { deepFreeze } from './freeze.ts';

/** One of the five papers that the frameworks come from. */
export type PaperId =
  | 'kolagar-2022'
  | 'reim-2022'
  | 'ciasullo-2021'
  | 'garcia-martin-2025'
  | 'sjodin-2020';

/** Where an item of a framework comes from: the paper and its section, and how sure the reading is. */
export interface Source {
  readonly paper: PaperId;
  readonly section: string;
  /** `inferred`: read from the wording because the paper's own figure or table was not at hand. */
  readonly reading?: 'inferred';
}

/** What a paper's evidence rests on; shown with results, so that nobody reads more into them. */
export interface Scope {
  /** Firms studied. */
  readonly firms: number;
  /** Of these, firms studied in depth. */
  readonly inDepth?: number;
  /** The firms were studied as so many pairs of a provider and its customer. */
  readonly pairs?: number;
  /** ISO 3166-1 codes of where the firms or units studied are; empty when the paper doesn't say. */
  readonly countries: readonly string[];
  readonly size: 'small' | 'small-and-medium' | 'large' | 'mostly-large';
  /** Fewest and most employees, where the paper sets or tells them. */
  readonly employees?: { readonly min: number; readonly max?: number };
  readonly area?: 'sparsely-populated';
}

/** Citation of a paper. */
export interface Paper {
  readonly id: PaperId;
  /** Family names, in the order of the paper. */
  readonly authors: readonly string[];
  readonly year: number;
  readonly title: string;
  readonly journal: string;
  readonly volume: number;
  /** Absent when the volume has none. */
  readonly issue?: number;
  /** Range of pages, or the article number of a journal without them. */
  readonly pages: string;
  /** Absent when none could be verified. */
  readonly doi?: string;
  /** SPDX id, or what the publisher keeps. Only ideas and facts are taken from any of the papers. */
  readonly license: 'CC-BY-4.0' | 'all-rights-reserved' | 'publisher-terms';
  readonly scope: Scope;
}

/* Apart from the rest, as they are all that a link needs. */
export const KOLAGAR_DOI = '10.1108/JOSM-11-2020-0428';
export const GARCIA_MARTIN_DOI = '10.1177/00081256251374721';
export const SJODIN_DOI = '10.1016/j.jbusres.2020.01.009';

export const kolagar2022: Paper = /* @__PURE__ */ deepFreeze({
  id: 'kolagar-2022',
  authors: ['Kolagar', 'Reim', 'Parida', 'Sjödin'],
  year: 2022,
  title:
    'Digital servitization strategies for SME internationalization: the interplay between digital service maturity and ecosystem involvement',
  journal: 'Journal of Service Management',
  volume: 33,
  issue: 1,
  pages: '143-162',
  doi: KOLAGAR_DOI,
  license: 'CC-BY-4.0',
  scope: { firms: 26, inDepth: 6, countries: ['SE', 'FI'], size: 'small-and-medium' },
});

export const reim2022: Paper = /* @__PURE__ */ deepFreeze({
  id: 'reim-2022',
  authors: ['Reim', 'Yli-Viitala', 'Arrasvuori', 'Parida'],
  year: 2022,
  title: 'Tackling business model challenges in SME internationalization through digitalization',
  journal: 'Journal of Innovation & Knowledge',
  volume: 7,
  issue: 3,
  pages: '100199',
  doi: '10.1016/j.jik.2022.100199',
  license: 'CC-BY-4.0',
  scope: {
    firms: 29,
    countries: ['SE', 'FI'],
    size: 'small-and-medium',
    area: 'sparsely-populated',
  },
});

export const ciasullo2021: Paper = /* @__PURE__ */ deepFreeze({
  id: 'ciasullo-2021',
  authors: ['Ciasullo', 'Polese', 'Montera', 'Carrubbo'],
  year: 2021,
  title: 'A digital servitization framework for viable manufacturing companies',
  journal: 'Journal of Business & Industrial Marketing',
  volume: 36,
  issue: 13,
  pages: '142-160',
  license: 'publisher-terms',
  scope: { firms: 2, countries: ['ES', 'IT'], size: 'large', employees: { min: 250 } },
});

export const garciaMartin2025: Paper = /* @__PURE__ */ deepFreeze({
  id: 'garcia-martin-2025',
  authors: ['Garcia Martin', 'Koporcic', 'Sjödin', 'Parida'],
  year: 2025,
  title:
    'Scaling Strategies for Industrial Small Tech Firms: Exploring the Market Scaling Process, Barriers, and Outcomes',
  journal: 'California Management Review',
  volume: 68,
  issue: 1,
  pages: '32-54',
  doi: GARCIA_MARTIN_DOI,
  license: 'all-rights-reserved',
  scope: { firms: 4, countries: [], size: 'small', employees: { min: 4, max: 14 } },
});

export const sjodin2020: Paper = /* @__PURE__ */ deepFreeze({
  id: 'sjodin-2020',
  authors: ['Sjödin', 'Parida', 'Kohtamäki', 'Wincent'],
  year: 2020,
  title:
    'An agile co-creation process for digital servitization: a micro-service innovation approach',
  journal: 'Journal of Business Research',
  volume: 112,
  pages: '478-491',
  doi: SJODIN_DOI,
  license: 'CC-BY-4.0',
  scope: { firms: 8, pairs: 4, countries: ['SE'], size: 'mostly-large' },
});

/** Citation of every paper. Import a single paper where bytes count: this record brings all five. */
export const sources: Readonly<Record<PaperId, Paper>> = /* @__PURE__ */ Object.freeze({
  'kolagar-2022': kolagar2022,
  'reim-2022': reim2022,
  'ciasullo-2021': ciasullo2021,
  'garcia-martin-2025': garciaMartin2025,
  'sjodin-2020': sjodin2020,
});
