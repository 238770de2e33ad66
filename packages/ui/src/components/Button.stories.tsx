import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { inWidget } from '../test/inWidget.test.kit.tsx';
import { Button } from './Button.tsx';
import { ButtonLink } from './ButtonLink.tsx';

const meta = {
  title: 'Components/Button',
  component: Button,
  decorators: [inWidget],
  args: { onClick: fn() },
} satisfies Meta<typeof Button>;

export default meta;
type Story = StoryObj<typeof meta>;

const row = { display: 'flex', flexWrap: 'wrap', gap: '1em' } as const;

/** The one next step. */
export const Primary: Story = {
  tags: ['colors'],
  args: { variant: 'primary', children: 'Plan the tour' },
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Plan the tour' }));
    await expect(args.onClick).toHaveBeenCalledTimes(1);
  },
};

/** Everything else: an underlined word, as tall as a finger needs. */
export const Plain: Story = {
  args: { children: 'Change the dates' },
  play: async ({ canvas }) => {
    const { height } = canvas.getByRole('button').getBoundingClientRect();
    await expect(height).toBeGreaterThanOrEqual(24);
  },
};

/** By keyboard the ring is ink, outside the button. */
export const Focused: Story = {
  args: { variant: 'primary', children: 'Plan the tour' },
  play: async ({ args, canvas }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('button')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onClick).toHaveBeenCalledTimes(1);
  },
};

/** Not possible now: no fill, no click. */
export const Disabled: Story = {
  tags: ['colors'],
  args: { disabled: true },
  render: (args) => (
    <div style={row}>
      <Button {...args} variant="primary">
        Plan the tour
      </Button>
      <Button {...args}>Change the dates</Button>
    </div>
  ),
  play: async ({ args, canvas }) => {
    for (const button of canvas.getAllByRole('button')) {
      await userEvent.click(button, { pointerEventsCheck: 0 });
      await expect(button).toBeDisabled();
    }
    await expect(args.onClick).not.toHaveBeenCalled();
  },
};

/** Words that don't fit on a line wrap; nothing is cut. */
export const LongText: Story = {
  parameters: { width: 288 },
  render: (args) => (
    <div style={row}>
      <Button {...args} variant="primary">
        Geschwindigkeitsbegrenzungen und Streckensperrungen herunterladen
      </Button>
      <Button {...args}>What do the stations along the way offer to travelers with a dog?</Button>
    </div>
  ),
};

export const Dark: Story = { ...Primary, globals: { scheme: 'dark' } };

export const DisabledInTheDark: Story = { ...Disabled, globals: { scheme: 'dark' } };

/** Looks the same and leads to an address. */
export const AsLink: Story = {
  render: ({ children, variant }) => (
    <ButtonLink variant={variant} href="#elsewhere">
      {children}
    </ButtonLink>
  ),
  args: { variant: 'primary', children: 'Set the table' },
  play: async ({ canvas }) => {
    const link = canvas.getByRole('link', { name: 'Set the table' });
    await expect(link).toHaveAttribute('href', '#elsewhere');
    await expect(link.getBoundingClientRect().height).toBe(48);
    await expect(getComputedStyle(link).textDecorationLine).toBe('none');
  },
};
