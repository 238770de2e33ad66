import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';

interface Change {
  readonly profile: { readonly ratings: { readonly self?: object } };
}

const button = (text: string, onClick: () => void) =>
  h('button', { key: text, type: 'button', onClick }, text);

/** A page of a React of the host's own, beside the one that the elements run on. */
function HostPage() {
  const [company, setCompany] = useState('acme');
  const [isShown, setShown] = useState(true);
  const [headingLevel, setLevel] = useState(3);
  const [density, setDensity] = useState('comfortable');
  const [answers, setAnswers] = useState<readonly number[]>([]);
  const count = ({ detail }: CustomEvent<Change>) =>
    setAnswers([...answers, Object.keys(detail.profile.ratings.self ?? {}).length]);
  return [
    h('nav', { key: 'nav' }, [
      button('Compact', () => setDensity('compact')),
      button('Deeper headings', () => setLevel(4)),
      button('Other company', () => setCompany('other')),
      button('Matrix', () => setShown(!isShown)),
    ]),
    h(
      'p',
      { key: 'status', role: 'status' },
      `Changes: ${answers.length}, answers: ${answers.at(-1) ?? 0}`,
    ),
    h(
      'servitization-assessment',
      {
        key: 'assessment',
        profile: company,
        density,
        'heading-level': headingLevel,
        'onservitization-change': count,
      },
      h('p', null, 'The questions, on paper.'),
    ),
    isShown &&
      h(
        'servitization-matrix',
        { key: 'matrix', profile: company, 'heading-level': headingLevel },
        h('p', null, 'The matrix, on paper.'),
      ),
  ];
}

const root = document.querySelector('host-page');
if (root) createRoot(root).render(h(HostPage));
