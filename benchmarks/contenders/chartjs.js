import { Chart, LinearScale, PointElement, ScatterController } from 'chart.js';
import { firm, names, place, SIZE, stepX, stepY } from './chart.js';

/** Chart.js has no labels of points; its documentation draws them in a plugin. */
const label = {
  id: 'label',
  afterDatasetsDraw(chart) {
    const [point] = chart.getDatasetMeta(0).data;
    chart.ctx.fillStyle = '#000';
    chart.ctx.fillText(firm.name, point.x + 10, point.y + 4);
  },
};
Chart.register(ScatterController, PointElement, LinearScale, label);

const canvas = document.createElement('canvas');
canvas.width = SIZE;
canvas.height = SIZE;
place().append(canvas);

const axis = (step, text) => ({
  type: 'linear',
  min: 0,
  max: 3,
  ticks: { stepSize: 1, callback: step },
  title: { display: true, text },
});

new Chart(canvas, {
  type: 'scatter',
  data: { datasets: [{ data: [firm], backgroundColor: '#36c', pointRadius: 7 }] },
  options: {
    animation: false,
    responsive: false,
    scales: { x: axis(stepX, names.x), y: axis(stepY, names.y) },
  },
});
