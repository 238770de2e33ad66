import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent } from 'storybook/test';
import { inWidget } from '../test/inWidget.test.kit.tsx';
import { Button } from './Button.tsx';
import { RadioScale, type RadioScaleProps } from './RadioScale.tsx';

/** Holds the choice, as a widget does. */
function Held({ value: initial, onChoose, ...rest }: RadioScaleProps) {
  const [value, setValue] = useState(initial);
  const choose = (next: string) => {
    onChoose(next);
    setValue(next);
  };
  return <RadioScale {...rest} value={value} onChoose={choose} />;
}

const meta = {
  title: 'Components/RadioScale',
  component: RadioScale,
  decorators: [inWidget],
  parameters: { width: 528 },
  render: (args) => <Held {...args} />,
  args: {
    name: 'bread',
    number: 4,
    question: 'How well do you know your bread?',
    description: 'Choose the furthest step that is wholly true.',
    options: [
      { value: '0', name: 'Hungry', anchor: 'It comes from a shop, sliced' },
      { value: '1', name: 'Curious', anchor: 'One loaf was baked, from a bought mix' },
      { value: '2', name: 'Trying', anchor: 'A sourdough lives in the fridge' },
      { value: '3', name: 'Steady', anchor: 'Two loaves each Saturday, rarely flat' },
      { value: '4', name: 'Baker', anchor: 'Neighbors order theirs a week ahead' },
    ],
    unknown: { value: 'unknown', name: 'Don’t know' },
    value: undefined,
    onChoose: fn(),
  },
} satisfies Meta<typeof RadioScale>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('group', { name: /How well do you know/ })).toBeVisible();
    await expect(canvas.queryByRole('radio', { checked: true })).toBeNull();
  },
};

/** The rail is filled up to the choice: the column reads as a scale. */
export const Chosen: Story = { tags: ['colors'], args: { value: '2' } };

/** Lowest step: chosen all the same, though no rail leads to it. */
export const ChosenLowest: Story = { args: { value: '0' } };

/** "Don't know" is a choice that stands off the scale, so no rail leads to it. */
export const Unknown: Story = {
  args: { value: 'unknown' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('radio', { name: 'Don’t know' })).toBeChecked();
  },
};

export const WithoutDescription: Story = { args: { description: undefined, value: '1' } };

/** Into the group by Tab, a choice by Space, along the scale by arrows, out by Tab. */
export const ByKeyboard: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('radio', { name: /^Hungry/ })).toHaveFocus();
    await expect(args.onChoose).not.toHaveBeenCalled();
    await userEvent.keyboard(' ');
    await expect(args.onChoose).toHaveBeenLastCalledWith('0');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect(args.onChoose).toHaveBeenLastCalledWith('2');
    await userEvent.keyboard('{ArrowUp}');
    await expect(canvas.getByRole('radio', { name: /^Curious/ })).toBeChecked();
    await userEvent.tab();
    await expect(document.body).toHaveFocus();
    await userEvent.tab({ shift: true });
    await expect(canvas.getByRole('radio', { name: /^Curious/ })).toHaveFocus();
  },
};

/** The whole row is the target. */
export const ByPointer: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByText('Two loaves each Saturday, rarely flat'));
    await expect(canvas.getByRole('radio', { name: /^Steady/ })).toBeChecked();
    await expect(args.onChoose).toHaveBeenCalledTimes(1);
  },
};

/** Shows the choice and takes none. */
export const ReadOnly: Story = {
  tags: ['colors'],
  args: { value: '2', readOnly: true },
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByText('Two loaves each Saturday, rarely flat'));
    await expect(args.onChoose).not.toHaveBeenCalled();
    await expect(canvas.getByRole('radio', { name: /^Trying/ })).toBeChecked();
  },
};

/** What can be done with the answer stands opposite to "don't know", what belongs to it below. */
export const WithActionAndMore: Story = {
  tags: ['colors'],
  args: {
    value: '2',
    action: <Button>Add a recipe</Button>,
    children: <p>Recipe: “500 g rye, 400 g water, patience.”</p>,
  },
};

export const Narrow: Story = { args: { value: '2' }, parameters: { width: 288 } };

/** Words longer than their column, as German has them. */
export const LongText: Story = {
  args: {
    number: 17,
    question:
      'Wie gut kennen Sie die Sauerteigvermehrungsgeschwindigkeit in Ihrer Backstube, auch über die Feiertage?',
    description: 'Wählen Sie den am weitesten entfernten Schritt, der heute ganz zutrifft.',
    options: [
      { value: '0', name: 'Noch nicht begonnen', anchor: 'Brot kommt aus dem Laden' },
      {
        value: '1',
        name: 'Mehlsortenunterscheidungsfähig',
        anchor:
          'Roggenvollkornmehlanteile werden geschätzt, wenn jemand daran denkt, und sonst bleibt es bei dem, was auf der Packung steht',
      },
      { value: '2', name: 'Backend', anchor: 'Sauerteigvermehrungsgeschwindigkeitsmessgerät' },
    ],
    value: '1',
  },
};

export const LongTextNarrow: Story = { ...LongText, parameters: { width: 288 } };

export const Dark: Story = { args: { value: '2' }, globals: { scheme: 'dark' } };
