import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { SettingsProvider } from '../settings.tsx';
import { BLUE, inWidget, OCHRE } from '../test/inWidget.test.kit.tsx';
import { SectionHeader } from './SectionHeader.tsx';

const meta = {
  title: 'Components/SectionHeader',
  component: SectionHeader,
  decorators: [inWidget],
  args: { eyebrow: 'Chapter 2 of 5', title: 'Where the river bends' },
} satisfies Meta<typeof SectionHeader>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A widget's own title, and a section within it one level down. */
export const Depths: Story = {
  tags: ['colors'],
  render: (args) => (
    <>
      <SectionHeader {...args} depth={0} />
      <p>The first night was spent on a sandbank.</p>
      <SectionHeader title="A camp for two" depth={1} />
      <p>It took an hour to find dry wood.</p>
    </>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent('river bends');
    await expect(canvas.getByRole('heading', { level: 3 })).toHaveTextContent('A camp for two');
  },
};

/** Levels follow the page around, and end at six. */
export const DeepInAPage: Story = {
  render: (args) => (
    <SettingsProvider headingLevel={6}>
      <SectionHeader {...args} depth={0} />
      <SectionHeader {...args} title="A camp for two" depth={1} />
    </SettingsProvider>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('heading', { level: 6 })).toHaveLength(2);
  },
};

export const TitleOnly: Story = { args: { eyebrow: undefined } };

export const Blue: Story = { tags: ['colors'], args: { hue: BLUE } };

export const Ochre: Story = { tags: ['colors'], args: { hue: OCHRE } };

/** It takes the focus when what is below it changes; nobody reaches it by Tab. */
export const Focused: Story = {
  play: async ({ canvas }) => {
    const title = canvas.getByRole('heading', { level: 2 });
    await expect(title).toHaveAttribute('tabindex', '-1');
    title.focus();
    await expect(title).toHaveFocus();
  },
};

export const LongNarrow: Story = {
  args: {
    eyebrow: 'Flusslandschaftsbeschreibungen, Kapitel 2 von 5',
    title: 'Wasserstandsvorhersageungenauigkeiten und andere Gründe, früh aufzustehen',
  },
  parameters: { width: 288 },
};

export const Dark: Story = { args: { hue: OCHRE }, globals: { scheme: 'dark' } };
