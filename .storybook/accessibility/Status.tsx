import { useOf } from '@storybook/addon-docs/blocks';
import { useEffect, useState } from 'react';
import { Facts } from '../frameworks/Table.tsx';
import './status.css';
import tested from './status.json';

interface Status {
  readonly stories: number;
  readonly failed: number;
  readonly violations: readonly string[];
  readonly byHand: readonly string[];
  readonly dark: number;
  readonly forcedColors: number;
}
const statuses: Readonly<Record<string, Status>> = tested;

interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly title: string;
}

/** Stories of this very catalogue, by the id of their component; `null` until they are known. */
function useComponents(): Map<string, { title: string; stories: number }> | null {
  const [components, set] = useState<Map<string, { title: string; stories: number }> | null>(null);
  useEffect(() => {
    fetch('./index.json')
      .then((answer) => answer.json())
      .then(({ entries }: { entries: Record<string, Entry> }) => set(countByComponent(entries)))
      .catch((error) => console.error('The list of stories can’t be read.', error));
  }, []);
  return components;
}

function countByComponent(entries: Readonly<Record<string, Entry>>) {
  const counted = new Map<string, { title: string; stories: number }>();
  for (const { id, type, title } of Object.values(entries)) {
    const component = id.split('--')[0] ?? id;
    const known = counted.get(component)?.stories ?? 0;
    if (type === 'story') counted.set(component, { title, stories: known + 1 });
  }
  return counted;
}

const verdict = ({ failed, violations }: Status): string =>
  failed === 0 && violations.length === 0
    ? 'none'
    : `${violations.join(', ') || 'none'}; ${failed} failed`;

/** One row a component: what the tests of its stories found. */
export function AccessibilityTable() {
  const components = useComponents();
  if (!components) return <p>Reading the list of stories …</p>;
  return (
    <Facts
      caption="What the tests of all stories found"
      columns={[
        'Component',
        'Stories tested',
        'Broken rules',
        'Left to a person',
        'Colors tested again',
      ]}
      rows={[...components].map(([id, { title, stories }]) => ({
        key: id,
        cells: [<Title key={id} title={title} />, ...cellsOf(statuses[id], stories)],
      }))}
    />
  );
}

/** A name, and below it the group that the sidebar has it in. */
const Title = ({ title }: { readonly title: string }) => {
  const [group, ...name] = title.split('/');
  return (
    <>
      {name.join(', ')} <span className="about">{group}</span>
    </>
  );
};

/** In the dark and in forced colors. */
const colorsText = ({ dark, forcedColors }: Status): string =>
  dark + forcedColors === 0 ? 'no' : `${dark} in the dark, ${forcedColors} forced`;

function cellsOf(status: Status | undefined, stories: number): (string | number)[] {
  if (!status) return ['not tested yet', '', '', ''];
  return [
    status.stories === stories ? `all ${stories}` : `${status.stories} of ${stories}`,
    verdict(status),
    status.byHand.join(', ') || 'nothing',
    colorsText(status),
  ];
}

/** The same for the component whose page this is, in sentences. */
export function ComponentStatus() {
  const { csfFile } = useOf('meta', ['meta']);
  const status = statuses[csfFile.meta.id];
  if (!status) return <p className="status">Its stories have not been tested yet.</p>;
  const { stories, byHand, dark, forcedColors } = status;
  return (
    <ul className="status">
      <li>
        Tested in {stories} {stories === 1 ? 'story' : 'stories'} with all rules of axe. Broken:{' '}
        {verdict(status)}.
      </li>
      <li>
        Colors tested again in the dark in {dark} and in forced colors in {forcedColors}.
      </li>
      {byHand.length > 0 && (
        <li>Left to a person, as a machine can’t tell: {byHand.join(', ')}.</li>
      )}
    </ul>
  );
}
