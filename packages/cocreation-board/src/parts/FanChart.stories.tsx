import { en as words } from '@servitization/content/cocreation/en';
import { cocreation } from '@servitization/core';
import type { Profile } from '@servitization/profile';
import { labelsStandApart } from '@servitization/tooling/stories';
import { formatFor, WidgetRoot } from '@servitization/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { expect } from 'storybook/test';
import { estimates, profileWith, service, thirdCycle } from '../boards.test.kit.ts';
import { languages } from '../languages.test.kit.ts';
import { en as messages } from '../locales/en.ts';
import { readDocument } from '../log.ts';
import { meterView } from '../meterView.ts';
import type { ViewContext } from '../viewContext.ts';
import { FanChart } from './FanChart.tsx';

type Three = readonly [number, number, number];

/** One micro-service with what it is worth and costs a cycle, and what it cost to begin with. */
const worth = (value: Three, running: Three, investment: Three): Profile =>
  profileWith(service('kiln', 'Kiln', 'x'), ...estimates('kiln', value, running, investment));

/** Ends far from each other, near each other and on each other; break-even early, late and never. */
const boards: readonly Profile[] = [
  thirdCycle,
  worth([90, 100, 110], [10, 12, 14], [100, 120, 140]),
  worth([20, 25, 30], [1, 2, 3], [180, 200, 220]),
  worth([10, 10, 10], [10, 10, 10], [0, 0, 0]),
  worth([1, 2, 3], [10, 20, 30], [100, 100, 100]),
  worth([900_000, 1_000_000, 1_400_000], [80_000, 90_000, 99_000], [4e6, 5e6, 6e6]),
];

const spoken = [
  { locale: 'en', words, messages },
  ...[languages.sv, languages.fi, languages.de],
] as readonly (Pick<ViewContext, 'words' | 'messages'> & { readonly locale: string })[];

function contextOf({ events = [] }: Profile, { locale, ...said }: (typeof spoken)[number]) {
  const { state, faults } = readDocument(events);
  return {
    ...{ id: 'board', state, entries: events, faults, today: '2026-11-22', ...said },
    ...{ format: formatFor(locale), readOnly: false, thresholds: undefined, company: undefined },
  } satisfies ViewContext;
}

/** Every board in every language, one chart below the other. */
const Charts = (): ReactNode =>
  spoken.map((said) => (
    <WidgetRoot key={said.locale} locale={said.locale} aria-label={said.locale}>
      {boards.map((board, index) => {
        const context = contextOf(board, said);
        const view = meterView(context, cocreation.usualAhead);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
          <div key={index} className="one-chart" style={{ marginBlockEnd: '2em' }}>
            <FanChart context={context} view={view} />
          </div>
        );
      })}
    </WidgetRoot>
  ));

const meta = {
  title: 'Widgets/CocreationBoard/Labels of the meter',
  component: Charts,
  play: async ({ canvasElement }) => {
    const charts = canvasElement.querySelectorAll('.one-chart');
    await expect(charts).toHaveLength(spoken.length * boards.length);
    for (const chart of charts) await labelsStandApart(chart.querySelectorAll('text, li'), chart);
  },
} satisfies Meta<typeof Charts>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Wide: Story = { parameters: { width: 1000 } };

/** The least width that has room for the labels beside the ends. */
export const JustBeside: Story = { parameters: { width: 648 } };

export const Narrow: Story = { parameters: { width: 288 } };
