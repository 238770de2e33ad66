const both = ['questions', 'matrix'];

/** Three of the seventeen questions are in view, or all of them. */
const THREE = 3;
const ALL = 17;

/**
 * Who is measured. `shows` says what must be on the page when it is at rest, and `questions` how
 * many, all unless told otherwise. Who comes for the `first` time has answered nothing; all others
 * have ten answers. Each is measured against the `floor` of its kind. `packages` are what the
 * licenses and versions are told of.
 *
 * @typedef {{ id: string, label: string, shows: ('questions' | 'matrix')[], questions?: number,
 *   elements?: number, first?: boolean, floor?: boolean, source?: string, packages: string[] }} Contender
 *
 * @type {Contender[]}
 */
export const contenders = [
  {
    id: 'bare',
    label: 'Bare HTML by a script of its own, the floor',
    shows: both,
    questions: ALL,
    first: true,
    floor: true,
    packages: [],
  },
  {
    id: 'kit-first',
    elements: 2,
    label: '**Servitization Kit**, one phase in view',
    shows: both,
    questions: THREE,
    first: true,
    packages: [],
  },
  {
    id: 'kit-first-all',
    elements: 2,
    label: '**Servitization Kit**, all questions in view',
    shows: both,
    questions: ALL,
    first: true,
    packages: [],
  },
  { id: 'floor', label: 'Static HTML, the floor', shows: both, floor: true, packages: [] },
  {
    id: 'kit',
    elements: 2,
    label: '**Servitization Kit**, all questions in view',
    shows: both,
    packages: [],
  },
  {
    id: 'surveyjs',
    label: 'SurveyJS',
    shows: ['questions'],
    source: 'surveyjs.jsx',
    packages: ['survey-core', 'survey-react-ui', 'react'],
  },
  {
    id: 'recharts',
    label: 'Recharts',
    shows: ['matrix'],
    source: 'recharts.jsx',
    packages: ['recharts', 'react'],
  },
  {
    id: 'nivo',
    label: 'Nivo',
    shows: ['matrix'],
    source: 'nivo.jsx',
    packages: ['@nivo/scatterplot', '@nivo/core', 'react'],
  },
  {
    id: 'chartjs',
    label: 'Chart.js, on a canvas',
    shows: ['matrix'],
    source: 'chartjs.js',
    packages: ['chart.js'],
  },
  {
    id: 'plot',
    label: 'Observable Plot',
    shows: ['matrix'],
    source: 'plot.js',
    packages: ['@observablehq/plot'],
  },
];
