/**
 * Who is measured. `shows` says what must be on the page when it is at rest; `packages` are what
 * the licenses and versions are told of.
 *
 * @typedef {{ id: string, label: string, shows: ('questions' | 'matrix')[], source?: string,
 *   packages: string[] }} Contender
 *
 * @type {Contender[]}
 */
export const contenders = [
  { id: 'floor', label: 'Bare HTML, the floor', shows: ['questions', 'matrix'], packages: [] },
  { id: 'kit', label: '**Servitization Kit**', shows: ['questions', 'matrix'], packages: [] },
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
