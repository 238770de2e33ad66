import tokens from '@servitization/tokens/tokens.json';
import { Button, GridChart, gridFirm, WidgetRoot } from '@servitization/ui';
import { useState } from 'react';
import { Facts } from '../frameworks/Table.tsx';

export const MotionTable = () => (
  <Facts
    caption="Durations and curves"
    columns={['Token', 'Takes', 'Curve', 'For']}
    rows={tokens.motions.map(({ name, value, description }) => ({
      key: name,
      cells: [
        <code key={name}>{name}</code>,
        `${value.duration.value} ${value.duration.unit}`,
        `cubic-bezier(${value.timingFunction.join(', ')})`,
        description,
      ],
    }))}
  />
);

const PLACES = [
  { x: 0.6, y: 0.4 },
  { x: 1.5, y: 0.8 },
  { x: 1.4, y: 2.4 },
] as const;
const axis = (label: string, hue: string, at: number) => ({
  label,
  hue,
  steps: ['Begun', 'Under way', 'Settled'],
  range: [at - 0.3, at + 0.3] as const,
  value: at,
});

/** A dot that goes from place to place. */
export function Moving() {
  const [index, setIndex] = useState(0);
  const [active, activate] = useState({ column: 0, row: 0 });
  const { x, y } = PLACES[index % PLACES.length] ?? PLACES[0];
  const axes = {
    x: axis('Services', 'digital-service-maturity', x),
    y: axis('Partners', 'ecosystem-involvement', y),
  };
  const area = { x: [x - 0.3, x + 0.3], y: [y - 0.3, y + 0.3] } as const;
  const firm = gridFirm({ ...axes, area, point: { x, y }, pointLabel: 'A firm' });
  return (
    <div className="brands sb-unstyled">
      <div className="sample">
        <WidgetRoot aria-label="A dot that moves">
          <GridChart
            {...axes}
            firm={firm}
            label="Services and partners"
            cellLabel={({ column, row }) => `Column ${column + 1}, row ${row + 1}`}
            active={active}
            onActivate={activate}
            current={{ column: Math.floor(x), row: Math.floor(y) }}
          />
          <Button onClick={() => setIndex(index + 1)}>Give an answer</Button>
        </WidgetRoot>
      </div>
    </div>
  );
}
