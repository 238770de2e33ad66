import { createRoot } from 'react-dom/client';
import { CartesianGrid, LabelList, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { firm, LINES, MARGIN, names, place, SIZE, stepX, stepY } from './chart.js';

const axis = { type: 'number', domain: [0, 3], ticks: LINES, interval: 0 };

createRoot(place()).render(
  <ScatterChart
    width={SIZE}
    height={SIZE}
    margin={{ top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN }}
  >
    <CartesianGrid />
    <XAxis
      {...axis}
      dataKey="x"
      tickFormatter={stepX}
      label={{ value: names.x, position: 'bottom' }}
    />
    <YAxis
      {...axis}
      dataKey="y"
      tickFormatter={stepY}
      label={{ value: names.y, position: 'left', angle: -90 }}
    />
    <Scatter data={[firm]} fill="#36c" isAnimationActive={false}>
      <LabelList dataKey="name" position="right" />
    </Scatter>
  </ScatterChart>,
);
