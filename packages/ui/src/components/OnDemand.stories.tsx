import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ComponentType, type ReactNode, useState } from 'react';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { inWidget } from '../test/inWidget.test.kit.tsx';
import { fetchPart, OnDemand, type OnDemandProps } from './OnDemand.tsx';

interface GreetingProps {
  readonly name: string;
}

type Load = () => Promise<ComponentType<GreetingProps>>;

const Greeting = ({ name }: GreetingProps): ReactNode => <p>Good morning, {name}.</p>;
const arrives: Load = async () => Greeting;
const never: Load = () => new Promise(() => {});
const offline = () => Promise.reject(new Error('offline'));

const meta = {
  title: 'Components/OnDemand',
  component: (props: OnDemandProps<GreetingProps>) => <OnDemand {...props} />,
  decorators: [inWidget],
  args: {
    load: arrives,
    with: { name: 'Ida' },
    words: { partFailed: 'The greeting could not be fetched.', retry: 'Try again' },
  },
} satisfies Meta<OnDemandProps<GreetingProps>>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Arrived: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Good morning, Ida.')).toBeVisible();
  },
};

/** Fetched beforehand: it stands in the first picture, and nothing is fetched again. */
export const FetchedBefore: Story = {
  args: { load: fn(arrives) },
  loaders: [({ args }) => fetchPart(args.load)],
  play: async ({ args, canvas }) => {
    await expect(canvas.getByText('Good morning, Ida.')).toBeVisible();
    await expect(args.load).toHaveBeenCalledTimes(1);
  },
};

/** Under way: nothing moves, and nothing blinks. */
export const UnderWay: Story = {
  args: { load: never },
  play: async ({ canvas }) => {
    await expect(canvas.queryByText(/Good morning/)).toBeNull();
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};

/** Offline, or the file is gone: the rest of the widget stands, and every try is answered. */
export const Failed: Story = {
  tags: ['colors'],
  args: { load: fn(offline) },
  play: async ({ args, canvas }) => {
    const status = await canvas.findByRole('status');
    await expect(status).toHaveTextContent('could not be fetched');
    const said: (string | null)[] = [];
    const listener = new MutationObserver(() => said.push(status.textContent));
    listener.observe(status, { childList: true, characterData: true, subtree: true });
    const { calls } = (args.load as ReturnType<typeof fn>).mock;
    const before = calls.length;
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(said).toEqual(['', 'The greeting could not be fetched.']));
    listener.disconnect();
    await expect(calls.length).toBeGreaterThan(before);
  },
};

/** Fails until the network is back. */
function Flaky(props: OnDemandProps<GreetingProps>) {
  const [load] = useState(() => {
    let isBack = false;
    return Object.assign((): ReturnType<Load> => (isBack ? arrives() : offline()), {
      back: () => {
        isBack = true;
      },
    });
  });
  return (
    <>
      <button type="button" onClick={load.back}>
        Back online
      </button>
      <OnDemand {...props} load={load} />
    </>
  );
}

/** Back online: the part comes, and the focus is with it rather than with the button that is gone. */
export const SecondTry: Story = {
  render: (args) => <Flaky {...args} />,
  play: async ({ canvas }) => {
    const retry = await canvas.findByRole('button', { name: 'Try again' });
    await userEvent.click(canvas.getByRole('button', { name: 'Back online' }));
    await userEvent.click(retry);
    const greeting = await canvas.findByText('Good morning, Ida.');
    await expect(greeting.parentElement).toHaveFocus();
    await expect(retry).not.toBeInTheDocument();
  },
};
