import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';
import fixture from '#fixture';
import 'survey-core/survey-core.fontless.min.css';

const { levels, unknown, dimensions } = fixture;

const choicesOf = ({ anchors }) => [
  ...anchors.map((anchor, value) => ({ value, text: `${levels[value]}: ${anchor}` })),
  { value: 'unknown', text: unknown },
];
const elementOf = (question) => ({
  type: 'radiogroup',
  name: question.id,
  title: question.text,
  description: question.description,
  choices: choicesOf(question),
});
const phases = dimensions.flatMap(({ phases: own }) => own);
const questions = phases.flatMap((phase) => phase.questions);

const model = new Model({
  title: 'Self-assessment',
  showNavigationButtons: false,
  pages: [
    {
      elements: phases.map(({ name, questions: own }) => ({
        type: 'panel',
        name,
        title: name,
        elements: own.map(elementOf),
      })),
    },
  ],
});
model.data = Object.fromEntries(
  questions
    .filter(({ level }) => level !== undefined)
    .map(({ id, level }) => [id, level ?? 'unknown']),
);
createRoot(document.getElementById('app')).render(<Survey model={model} />);
