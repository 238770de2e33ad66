import { ScatterPlot } from '@nivo/scatterplot';
import { createRoot } from 'react-dom/client';
import { firm, LINES, MARGIN, names, place, SIZE, stepX, stepY } from './chart.js';

const scale = { type: 'linear', min: 0, max: 3 };
const axis = { tickValues: LINES, legendPosition: 'middle', legendOffset: 50 };

const Names = ({ nodes }) =>
  nodes.map(({ id, x, y, data }) => (
    <text key={id} x={x + 10} y={y + 4}>
      {data.name}
    </text>
  ));

createRoot(place()).render(
  <ScatterPlot
    width={SIZE}
    height={SIZE}
    margin={{ top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN }}
    animate={false}
    useMesh={false}
    data={[{ id: 'firms', data: [firm] }]}
    xScale={scale}
    yScale={scale}
    axisBottom={{ ...axis, format: stepX, legend: names.x }}
    axisLeft={{ ...axis, format: stepY, legend: names.y, legendOffset: -100 }}
    gridXValues={LINES}
    gridYValues={LINES}
    colors={['#36c']}
    nodeSize={14}
    layers={['grid', 'axes', 'nodes', Names]}
  />,
);
