import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { BLUE, inWidget, OCHRE } from '../test/inWidget.test.kit.tsx';
import { ThresholdBar, type ThresholdBarProps } from './ThresholdBar.tsx';

const states: readonly (readonly [string, Pick<ThresholdBarProps, 'value' | 'step'>])[] = [
  ['Past the mark', { value: 0.8, step: 1 }],
  ['At the mark', { value: 0.6, step: 2 }],
  ['Half way to it', { value: 0.3, step: 3 }],
  ['Zero', { value: 0, step: 3 }],
  ['All of it', { value: 1, step: 2 }],
  ['Not known', { value: null, step: 1 }],
];

const table = {
  display: 'grid',
  gridTemplateColumns: '8em 1fr',
  gap: '0.5em',
  alignItems: 'center',
} as const;

/** Every state beside its name. */
function States({
  hue,
  threshold,
}: {
  readonly hue: string;
  readonly threshold: number;
}): ReactNode {
  return (
    <div data-hue={hue} style={table}>
      {states.map(([name, state]) => (
        <div key={name} style={{ display: 'contents' }}>
          <span>{name}</span>
          <ThresholdBar {...state} threshold={threshold} />
        </div>
      ))}
    </div>
  );
}

const meta = {
  title: 'Components/ThresholdBar',
  component: States,
  decorators: [inWidget],
  args: { hue: BLUE, threshold: 0.6 },
} satisfies Meta<typeof States>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Zero is a tick, "not known" an empty track. */
export const EveryState: Story = { tags: ['colors'] };

export const Ochre: Story = { args: { hue: OCHRE } };

/** All of it is needed: the mark stands at the end. */
export const MarkAtTheEnd: Story = { args: { threshold: 1 } };

export const Narrow: Story = { parameters: { width: 288 } };

export const Dark: Story = { globals: { scheme: 'dark' } };
