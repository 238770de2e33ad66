import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { inWidget } from '../test/inWidget.test.kit.tsx';
import { Choices, DayField, Field, Form, type FormProps, PickOne } from './Form.tsx';
import { Opener } from './Opener.tsx';

const meta = {
  title: 'Components/Form',
  component: Form,
  decorators: [inWidget],
  args: {
    words: { save: 'Save', cancel: 'Cancel' },
    halfDay: (field) => `Finish the day in “${field}”, or leave it out.`,
    label: 'A walk',
    onSave: fn<FormProps['onSave']>(() => null),
    onClose: fn(),
    children: (
      <>
        <Field name="route" label="Route" hint="Where the walk leads." />
        <Field name="notes" label="Notes" lines={3} />
        <Field name="day" label="Day" type="date" />
        <Choices
          legend="Who came along"
          name="dogs"
          isMany
          options={[
            { value: 'rex', label: 'Rex' },
            { value: 'ida', label: 'Ida' },
          ]}
        />
        <PickOne
          name="weather"
          label="Weather"
          usual="Nothing to tell"
          options={[
            { value: 'wet', label: 'Wet' },
            { value: 'windy', label: 'Windy' },
          ]}
        />
      </>
    ),
  },
} satisfies Meta<typeof Form>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Every kind of field; the form has the focus, since it stands where a button was. */
export const EveryField: Story = {
  tags: ['colors'],
  play: async ({ args, canvas }) => {
    await expect(canvas.getByRole('form', { name: 'A walk' })).toHaveFocus();
    await userEvent.type(canvas.getByLabelText(/^Route/), 'Round the lake');
    await userEvent.click(canvas.getByLabelText('Ida'));
    await userEvent.selectOptions(canvas.getByLabelText('Weather'), 'wet');
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
    const [data] = args.onSave.mock.lastCall ?? [];
    await expect(Object.fromEntries(data ?? [])).toEqual({
      ...{ route: 'Round the lake', notes: '', day: '', dogs: 'ida', weather: 'wet' },
    });
    await expect(args.onClose).toHaveBeenCalledOnce();
  },
};

/** What can’t be saved stays, the field that is to blame has the focus and says why. */
export const Refused: Story = {
  tags: ['colors'],
  args: {
    onSave: fn<FormProps['onSave']>(() => ({ text: 'Say where the walk leads.', field: 'route' })),
  },
  play: async ({ args, canvas }) => {
    await userEvent.type(canvas.getByLabelText('Notes'), 'Two herons');
    await userEvent.keyboard('{Tab>6/}');
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
    const route = canvas.getByLabelText(/^Route/);
    await expect(route).toHaveFocus();
    await expect(route).toBeInvalid();
    await expect(route).toHaveAccessibleDescription('Say where the walk leads.');
    await expect(canvas.getByLabelText('Notes')).toHaveValue('Two herons');
    await expect(args.onClose).not.toHaveBeenCalled();
  },
};

/** In a sidebar, with labels as long as Finnish and German make them. */
export const Narrow: Story = {
  parameters: { width: 288 },
  args: {
    words: { save: 'Spaziergangsbeschreibung speichern', cancel: 'Abbrechen und zurückkehren' },
    children: (
      <>
        <Field name="route" label="Streckenverlaufsbeschreibung" hint="Wohin der Weg führt." />
        <Choices
          legend="Wer war dabei?"
          name="dogs"
          options={[
            { value: 'a', label: 'Ein Rauhaardackelmischlingsrüde' },
            { value: 'b', label: 'Niemand' },
          ]}
        />
      </>
    ),
  },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};

/** A button makes way for the form; afterwards the focus is back on it. */
export const Opened: Story = {
  render: ({ onClose: _, ...args }) => (
    <Opener content={(close) => <Form {...args} onClose={close} />}>Add a walk</Opener>
  ),
  play: async ({ canvas }) => {
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('form', { name: 'A walk' })).toHaveFocus();
    await userEvent.click(canvas.getByRole('button', { name: 'Cancel' }));
    await expect(canvas.getByRole('button', { name: 'Add a walk' })).toHaveFocus();
  },
};

/** A day that counts as soon as it is entered, outside of any form. */
export const DayAlone: Story = {
  render: () => <DayField label="Day of the walk" value="2026-05-01" onDay={fn()} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByLabelText('Day of the walk')).toHaveValue('2026-05-01');
  },
};
