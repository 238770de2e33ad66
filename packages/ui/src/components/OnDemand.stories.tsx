import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ComponentType, ReactNode } from 'react';
import { expect } from 'storybook/test';
import { inWidget } from '../test/inWidget.test.kit.tsx';
import { OnDemand, type OnDemandProps } from './OnDemand.tsx';

interface GreetingProps {
  readonly name: string;
}

const Greeting = ({ name }: GreetingProps): ReactNode => <p>Good morning, {name}.</p>;
const arrives = async (): Promise<ComponentType<GreetingProps>> => Greeting;
const never = () => new Promise<ComponentType<GreetingProps>>(() => {});
const fails = () => Promise.reject<ComponentType<GreetingProps>>(new Error('offline'));

const meta = {
  title: 'Components/OnDemand',
  component: (props: OnDemandProps<GreetingProps>) => <OnDemand {...props} />,
  decorators: [inWidget],
  args: { load: arrives, with: { name: 'Ida' }, failed: 'The greeting could not be fetched.' },
} satisfies Meta<OnDemandProps<GreetingProps>>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Arrived: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Good morning, Ida.')).toBeVisible();
  },
};

/** Under way: nothing moves, and nothing blinks. */
export const UnderWay: Story = {
  args: { load: never },
  play: async ({ canvas }) => {
    await expect(canvas.queryByText(/Good morning/)).toBeNull();
  },
};

/** Offline, or the file is gone: the rest of the widget stands. */
export const Failed: Story = {
  args: { load: fails },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('status')).toHaveTextContent('could not be fetched');
  },
};
