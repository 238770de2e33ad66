import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ComponentType, ReactNode } from 'react';
import { expect, waitFor } from 'storybook/test';
import { inWidget } from '../test/inWidget.test.kit.tsx';
import { OnDemandNear, type OnDemandNearProps } from './OnDemandNear.tsx';

interface GreetingProps {
  readonly name: string;
}

const Greeting = ({ name }: GreetingProps): ReactNode => <p>Good evening, {name}.</p>;

/** One a story, as a part that was fetched once is there for all. */
const arrives = () => async (): Promise<ComponentType<GreetingProps>> => Greeting;

const meta = {
  title: 'Components/OnDemandNear',
  component: (props: OnDemandNearProps<GreetingProps>) => <OnDemandNear {...props} />,
  decorators: [inWidget],
  args: {
    load: arrives(),
    with: { name: 'Ida' },
    words: { partFailed: 'The greeting could not be fetched.', retry: 'Try again' },
  },
} satisfies Meta<OnDemandNearProps<GreetingProps>>;

export default meta;
type Story = StoryObj<typeof meta>;

export const InTheWindow: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Good evening, Ida.')).toBeVisible();
  },
};

/** Five windows down, nothing is fetched until the reader scrolls there. */
export const FarBelow: Story = {
  args: { load: arrives() },
  decorators: [
    (Shown) => (
      <>
        <svg width="1" height="5000" aria-hidden="true" />
        <Shown />
        <p>The end.</p>
      </>
    ),
  ],
  play: async ({ canvas }) => {
    await new Promise((done) => setTimeout(done, 200));
    await expect(canvas.queryByText('Good evening, Ida.')).toBeNull();
    canvas.getByText('The end.').scrollIntoView();
    await waitFor(() => expect(canvas.getByText('Good evening, Ida.')).toBeVisible());
  },
};

/** What is needed now comes wherever it is. */
export const Now: Story = {
  ...FarBelow,
  args: { load: arrives(), now: true },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Good evening, Ida.')).toBeInTheDocument();
  },
};
