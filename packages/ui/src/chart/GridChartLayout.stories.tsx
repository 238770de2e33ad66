import { labelsStandApart } from '@servitization/tooling/stories';
import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { expect } from 'storybook/test';
import {
  garden,
  HeldGridChart,
  type Placed,
  type PlacedChart,
  placed,
  placedAt,
  withSteps,
} from '../test/garden.test.kit.tsx';
import { inWidget } from '../test/inWidget.test.kit.tsx';
import { GridChart } from './GridChart.tsx';

const meta = {
  title: 'Charts/GridChart/Layout',
  component: GridChart,
  decorators: [inWidget],
  args: garden,
  render: (args) => <HeldGridChart {...args} />,
} satisfies Meta<typeof HeldGridChart>;

export default meta;
type Story = StoryObj<typeof meta>;

interface PlacesProps extends PlacedChart {
  readonly places: readonly Placed[];
}

/** Every label of every chart stands free, and the whole of each dot is in the picture. */
const standsFree = async ({ canvasElement }: { readonly canvasElement: HTMLElement }) => {
  for (const grid of canvasElement.querySelectorAll('[role=grid]')) {
    const chart = grid.parentElement as HTMLElement;
    await labelsStandApart(chart.querySelectorAll('text, [data-hue] > span > span'), chart);
    for (const dot of grid.querySelectorAll('circle')) {
      const [inner, outer] = [dot, chart].map((one) => one.getBoundingClientRect());
      await expect(inner?.left).toBeGreaterThanOrEqual(outer?.left ?? 0);
      await expect(inner?.right).toBeLessThanOrEqual(outer?.right ?? 0);
    }
  }
};

/** One chart under the other, to see every place at once. */
function Places({ places, ...chart }: PlacesProps): ReactNode {
  return places.map((place, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
    <div key={index} style={{ marginBlockEnd: '2em' }}>
      <HeldGridChart {...chart} {...place} label={`Place ${index + 1}`} />
    </div>
  ));
}

const corners = [placedAt(0, 0), placedAt(3, 0), placedAt(0, 3), placedAt(3, 3)];

const edges = [
  placed({ x: [0, 0.6], y: [1, 2] }, { x: 0.3, y: 1.4 }),
  placed({ x: [2.4, 3], y: [1, 2] }, { x: 2.8, y: 1.4 }),
  placed({ x: [1, 2], y: [0, 0.6] }, { x: 1.4, y: 0.3 }),
  placed({ x: [1, 2], y: [2.4, 3] }, { x: 1.4, y: 2.8 }),
  placed({ x: [1.9, 3], y: [0, 3] }, { x: 2.2, y: 2.9 }),
  placed({ x: [0, 3], y: [0, 3] }, { x: 0.2, y: 0.1 }),
];

const germanSteps = withSteps(
  ['Bodenfeuchtigkeitsbewusstsein', 'Bewässerungs\u00ADanlagen\u00ADinnovation', 'Gewächshaus'],
  [
    'Sonnen\u00ADeinstrahlungs\u00ADwissens\u00ADaustausch',
    'Halbschatten',
    'Sonnenschein-Mitgestaltung',
  ],
);
const german = {
  x: { ...germanSteps.x, label: 'Geduldsausdauerreifegrad im Gemüseanbau' },
  y: { ...germanSteps.y, label: 'Sonnenscheindauereinbindungsgrad' },
};

/** Dots on the frame stay whole, and the name turns inward. */
export const PointAtEveryCorner: Story = {
  render: (args) => <Places {...args} places={corners} />,
  play: async (story) => {
    await expect(story.canvasElement.querySelectorAll('circle')).toHaveLength(corners.length);
    await standsFree(story);
  },
};

export const PointAtEveryCornerNarrow: Story = {
  ...PointAtEveryCorner,
  parameters: { width: 288 },
};

/** The name stays inside the picture, whichever edge the area touches. */
export const AreaAtEveryEdge: Story = {
  render: (args) => <Places {...args} places={edges} />,
  play: async (story) => {
    await expect(story.canvas.getAllByRole('grid')).toHaveLength(edges.length);
    await standsFree(story);
  },
};

export const AreaAtEveryEdgeNarrow: Story = {
  ...AreaAtEveryEdge,
  parameters: { width: 288 },
};

/** Compound words break at their parts, where those are marked, and anywhere else if they must. */
export const LongLabels: Story = {
  args: { ...placedAt(1.4, 0.6, german), pointLabel: 'Ihre Firma' },
  play: async (story) => {
    const { scrollWidth, clientWidth } = story.canvasElement;
    await expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    await standsFree(story);
  },
};

export const LongLabelsNarrow: Story = { ...LongLabels, parameters: { width: 288 } };

/** On a phone the room beside the grid grows to the longest word, so that none breaks. */
export const LongWordsBeside: Story = {
  args: placedAt(
    1.4,
    0.6,
    withSteps(['A', 'B', 'C'], ['Integroituminen', 'Ekosysteemissä', 'Arvo']),
  ),
  parameters: { width: 328 },
  play: async ({ canvas }) => {
    for (const word of ['Integroituminen', 'Ekosysteemissä'])
      await expect(canvas.getByText(word).getBoundingClientRect().height).toBeLessThan(24);
  },
};

/** Two steps by four. */
export const TwoByFour: Story = {
  args: placed(
    { x: [0.4, 1.2], y: [1.5, 2.5] },
    { x: 0.8, y: 2 },
    withSteps(['Short', 'Long'], ['Deep shade', 'Half-shade', 'Some sun', 'Full sun']),
  ),
  play: async (story) => {
    await expect(story.canvas.getAllByRole('gridcell')).toHaveLength(8);
    await standsFree(story);
  },
};

/** Four steps by two. */
export const FourByTwo: Story = {
  args: placed(
    { x: [2.4, 3.2], y: [0.5, 1] },
    { x: 2.8, y: 0.7 },
    withSteps(['Short', 'Enough for tea', 'A summer', 'Years'], ['Shade', 'Sun']),
  ),
  play: TwoByFour.play,
};

export const FourByTwoNarrow: Story = { ...FourByTwo, parameters: { width: 288 } };
