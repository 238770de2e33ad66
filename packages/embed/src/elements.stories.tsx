import type { Profile } from '@servitization/profile';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { createElement, type ReactNode } from 'react';
import { expect, userEvent, waitFor } from 'storybook/test';
import { complete, halfAnswered, uncertain } from '../../../examples/index.ts';

interface ElementsProps {
  /** Elements on the page, by the last part of their names. */
  readonly elements: readonly ('assessment' | 'matrix')[];
  /** Name of their document. */
  readonly profile: string;
  readonly value?: Profile;
  readonly theme?: 'auto' | 'light' | 'dark';
  readonly density?: 'comfortable' | 'compact';
  readonly locale?: string;
  readonly id?: string;
  readonly 'aria-label'?: string;
}

/** Custom elements as a host's page has them: from the built script, each in a shadow root. */
function Elements({ elements, ...attributes }: ElementsProps): ReactNode {
  return elements.map((name) =>
    createElement(`servitization-${name}`, { key: name, ...attributes }),
  );
}

const script = new URL(`${import.meta.env.BASE_URL}embed/servitization.js`, document.baseURI).href;

const meta = {
  title: 'Widgets/Elements',
  component: Elements,
  args: { theme: 'auto', density: 'comfortable' },
  parameters: {
    languages: { sv: { locale: 'sv' }, fi: { locale: 'fi' }, de: { locale: 'de' } },
  },
  loaders: [() => import(/* @vite-ignore */ script)],
  beforeEach: ({ args }) => {
    const forget = () => localStorage.removeItem(`servitization:${args.profile}`);
    forget();
    return forget;
  },
} satisfies Meta<typeof Elements>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Where the widget of an element is drawn, once it has been. */
const rootOf = (page: HTMLElement, name: string): Promise<ShadowRoot> =>
  waitFor(() => {
    const root = page.querySelector(`servitization-${name}`)?.shadowRoot;
    if (!root?.firstChild) throw new Error(`<servitization-${name}> has drawn nothing`);
    return root;
  });

const radiosIn = (root: ParentNode) => [
  ...root.querySelectorAll<HTMLInputElement>('input[type=radio]'),
];

/** The radio buttons live in the element's own root, so that no other group of the page is theirs. */
export const AssessmentInAShadowRoot: Story = {
  args: { elements: ['assessment'], profile: 'story-assessment', value: halfAnswered },
  parameters: { width: 528 },
  play: async ({ canvasElement }) => {
    const radios = radiosIn(await rootOf(canvasElement, 'assessment'));
    await expect(radios.length).toBeGreaterThan(0);
    await expect(radiosIn(canvasElement)).toHaveLength(0);
    await expect(radios.filter(({ checked }) => checked).length).toBeGreaterThan(0);
  },
};

export const MatrixInAShadowRoot: Story = {
  args: { elements: ['matrix'], profile: 'story-matrix', value: halfAnswered },
  play: async ({ canvasElement }) => {
    const root = await rootOf(canvasElement, 'matrix');
    await expect(root.querySelector('h2')).toHaveTextContent(
      'Provisional: digital services lead, partners lag',
    );
    await expect(root.querySelectorAll('[role=gridcell]')).toHaveLength(9);
  },
};

/** Elements with one name of a document share it: an answer moves the place. */
export const Together: Story = {
  args: { elements: ['assessment', 'matrix'], profile: 'story-together' },
  play: async ({ canvasElement }) => {
    const root = await rootOf(canvasElement, 'matrix');
    const headline = () => root.querySelector('h2');
    await expect(headline()).toHaveTextContent('Your place is still open');
    const [first] = radiosIn(await rootOf(canvasElement, 'assessment'));
    await userEvent.click(first as HTMLInputElement);
    await waitFor(() => expect(headline()).toHaveTextContent('Partners not assessed yet'));
  },
};

/** Several of a kind: each has its own name, document and questions. */
export const TwoFirms: Story = {
  args: { elements: ['assessment'], profile: 'story-first' },
  parameters: { width: 528 },
  render: (args) => (
    <>
      <Elements {...args} aria-label="Questions for the first firm" />
      <Elements
        {...args}
        profile="story-second"
        id="second"
        aria-label="Questions for the second"
      />
    </>
  ),
  play: async ({ canvasElement }) => {
    const [one, two] = [
      ...canvasElement.querySelectorAll<HTMLElement>('servitization-assessment'),
    ] as [HTMLElement, HTMLElement];
    const chosen = (element: HTMLElement) =>
      radiosIn(element.shadowRoot as ShadowRoot).filter(({ checked }) => checked).length;
    await rootOf(canvasElement, 'assessment');
    await waitFor(() => expect(radiosIn(two.shadowRoot as ShadowRoot).length).toBeGreaterThan(0));
    await userEvent.click(radiosIn(two.shadowRoot as ShadowRoot)[2] as HTMLInputElement);
    await expect([chosen(one), chosen(two)]).toEqual([0, 1]);
  },
};

export const Uncertain: Story = {
  args: { elements: ['matrix'], profile: 'story-uncertain', value: uncertain },
};

/** Dark by attribute, whatever the page is. */
export const Dark: Story = {
  args: { elements: ['matrix'], profile: 'story-dark', value: complete, theme: 'dark' },
  globals: { scheme: 'dark' },
};

export const Narrow: Story = {
  args: { elements: ['assessment', 'matrix'], profile: 'story-narrow', value: halfAnswered },
  parameters: { width: 288 },
};
