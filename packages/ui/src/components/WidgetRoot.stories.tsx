import type { Meta, StoryObj } from '@storybook/react-vite';
import type { CSSProperties, ReactNode } from 'react';
import { expect } from 'storybook/test';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';
import { SectionHeader } from './SectionHeader.tsx';
import { WidgetRoot } from './WidgetRoot.tsx';

const inside: ReactNode = (
  <>
    <SectionHeader eyebrow="Tonight" title="Soup for six" />
    <p>Carrots, leeks and last week’s bread.</p>
    <Notice title="No salt left.">Ask next door.</Notice>
    <p>
      <Button variant="primary">Set the table</Button>
    </p>
  </>
);

const meta = {
  title: 'Components/WidgetRoot',
  component: WidgetRoot,
  args: { children: inside },
} satisfies Meta<typeof WidgetRoot>;

export default meta;
type Story = StoryObj<typeof meta>;

const schemeOf = (canvasElement: HTMLElement) =>
  getComputedStyle(canvasElement.querySelector('.servitization') as Element).colorScheme;

/** As the page is. */
export const Auto: Story = {
  globals: { scheme: 'light' },
  play: async ({ canvasElement }) => expect(schemeOf(canvasElement)).toBe('light'),
};

export const AutoInTheDark: Story = {
  globals: { scheme: 'dark' },
  play: async ({ canvasElement }) => expect(schemeOf(canvasElement)).toBe('dark'),
};

/** Dark on a light page: the surface comes along, and the host gives it a margin. */
export const DarkOnALightPage: Story = {
  args: { theme: 'dark', style: { paddingInline: '24px', paddingBlockEnd: '24px' } },
  play: async ({ canvasElement }) => expect(schemeOf(canvasElement)).toBe('dark'),
};

export const LightOnADarkPage: Story = {
  args: { ...DarkOnALightPage.args, theme: 'light' },
  globals: { scheme: 'dark' },
  play: async ({ canvasElement }) => expect(schemeOf(canvasElement)).toBe('light'),
};

/** A partner's color and typeface: set anywhere above, read here. */
export const Branded: Story = {
  decorators: [
    (Story) => (
      <div
        style={
          {
            '--servitization-accent': '#003a70',
            '--servitization-font': 'Georgia, serif',
          } as CSSProperties
        }
      >
        <Story />
      </div>
    ),
  ],
};

/** On a page in another color the surface is seen, so the host sets its content off the edges. */
export const OnAColoredPage: Story = {
  decorators: [
    (Story) => (
      <div
        style={
          {
            '--servitization-inset': '24px',
            background: '#d8e4dc',
            padding: '24px',
          } as CSSProperties
        }
      >
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas, canvasElement }) => {
    const surface = canvasElement.querySelector('.servitization') as Element;
    const gap =
      canvas.getByRole('heading').getBoundingClientRect().left -
      surface.getBoundingClientRect().left;
    await expect(gap).toBe(24);
  },
};

/** A page that shouts, centers and hyphenates does not reach the words inside. */
export const InALoudPage: Story = {
  decorators: [
    (Story) => (
      <div style={{ textAlign: 'center', textTransform: 'uppercase', letterSpacing: '0.2em' }}>
        <Story />
      </div>
    ),
  ],
};

/** Right to left, in whatever language. */
export const RightToLeft: Story = { args: { dir: 'rtl', locale: 'ar' } };
