'use client';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { GAP, heightOf, MARK, radiusOf, rayOf, rings, shareOf, spotOf } from '../geometry.ts';
import type { JourneyMessages } from '../locales/messages.ts';
import type { MapView, PartnerView } from '../mapView.ts';
import styles from './PartnerMap.module.css';

export interface PartnerMapProps {
  readonly messages: JourneyMessages;
  readonly view: MapView;
  /** Id of the partner whose relation is shown below. */
  readonly selected?: string | null;
  /** Without it the picture only shows: nothing in it is a button. */
  readonly onSelect?: (partner: string) => void;
}

/** Keys that lead from partner to partner, and how far. */
const steps: Readonly<Record<string, number>> = {
  ...{ ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 },
  ...{ PageDown: 10, PageUp: -10 },
  ...{ Home: Number.NEGATIVE_INFINITY, End: Number.POSITIVE_INFINITY },
};

/** The one button that Tab leads to, and the way on from it. */
function useRoving(count: number) {
  const root = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const active = Math.min(at, Math.max(0, count - 1));
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = Object.hasOwn(steps, event.key) ? (steps[event.key] ?? 0) : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(count - 1, active + step));
    setAt(next);
    root.current?.querySelectorAll<HTMLButtonElement>('button')[next]?.focus();
  };
  return { root, active, setAt, onKeyDown };
}

/** Partners around the firm: nearer is a closer fit, a thicker tie goes better. */
export function PartnerMap(props: PartnerMapProps): ReactNode {
  const { messages, view, selected = null, onSelect } = props;
  const { partners, sides, isAround } = view;
  const { root, active, setAt, onKeyDown } = useRoving(partners.length);
  if (partners.length === 0) return <Alone firm={messages.firm} />;
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of buttons, and no fields */}
      <div
        ref={root}
        role="group"
        aria-label={messages.mapLabel}
        className={styles.map}
        data-around={isAround}
        onKeyDown={onKeyDown}
      >
        {sides.map(({ first, partners: side }) => (
          <ol key={first} className={styles.side}>
            {side.map((partner, index) => (
              <Partner
                key={partner.id}
                partner={partner}
                index={first + index}
                isActive={first + index === active}
                isSelected={partner.id === selected}
                onFocus={setAt}
                onSelect={onSelect}
              />
            ))}
          </ol>
        ))}
        {isAround && <Rays partners={partners} selected={selected} firm={messages.firm} />}
      </div>
      <Key messages={messages} hint={onSelect && messages.mapHint} />
    </>
  );
}

interface PartnerProps {
  readonly partner: PartnerView;
  readonly index: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly onFocus: (index: number) => void;
  readonly onSelect: PartnerMapProps['onSelect'];
}

function Partner({ partner, index, isActive, isSelected, onFocus, onSelect }: PartnerProps) {
  const { id, standing } = partner;
  return (
    <li className={styles.partner} data-standing={standing}>
      {onSelect ? (
        <button
          type="button"
          className={styles.label}
          aria-pressed={isSelected}
          tabIndex={isActive ? 0 : -1}
          onFocus={() => onFocus(index)}
          onClick={() => onSelect(id)}
        >
          <Label partner={partner} />
        </button>
      ) : (
        <p className={styles.told}>
          <Label partner={partner} />
        </p>
      )}
      <Strip partner={partner} />
    </li>
  );
}

const Label = ({ partner: { name, role, label } }: { readonly partner: PartnerView }) => (
  <>
    <span className={styles.name}>{name}</span> <span className={styles.role}>{role}</span>
    <span className={styles.heard}>, {label}</span>
  </>
);

/** The ray as a line across, for many partners and for narrow pages: the firm stands at its start. */
function Strip({
  partner: { consonance, resonance, standing },
}: {
  readonly partner: PartnerView;
}) {
  const at = `${shareOf(consonance) * 96}%`;
  return (
    <svg className={styles.strip} width="100%" height="16" aria-hidden="true">
      <line className={styles.reach} x1="4" x2="100%" y1="8" y2="8" />
      <line
        className={styles.tie}
        data-resonance={resonance ?? 'open'}
        x1="4"
        x2={at}
        y1="8"
        y2="8"
      />
      <circle className={styles.firm} cx="4" cy="8" r="4" />
      <svg aria-hidden="true" x={at} y="8" overflow="visible">
        <Mark standing={standing} r={5} />
      </svg>
    </svg>
  );
}

/** A full circle carries, a square holds back, an open ring is not assessed. */
function Mark({ standing, r }: { readonly standing: PartnerView['standing']; readonly r: number }) {
  return standing === 'back' ? (
    <rect
      className={styles.mark}
      data-standing={standing}
      x={-r}
      y={-r}
      width={2 * r}
      height={2 * r}
    />
  ) : (
    <circle className={styles.mark} data-standing={standing} r={r} />
  );
}

/** Drawing units in one em. */
const EM = 14;
const unit = (em: number): number => Math.round(em * EM * 10) / 10;

interface RaysProps {
  readonly partners: readonly PartnerView[];
  readonly selected: string | null;
  readonly firm: string;
}

function Rays({ partners, selected, firm }: RaysProps) {
  const count = partners.length;
  const half = radiusOf(count) + GAP;
  const height = heightOf(count);
  const box = [-half, -height / 2, 2 * half, height].map(unit).join(' ');
  return (
    <svg
      className={styles.rays}
      width={`${2 * half}em`}
      height={`${height}em`}
      viewBox={box}
      aria-hidden="true"
    >
      {rings.map((share) => (
        <circle key={share} className={styles.ring} r={unit(radiusOf(count) * share)} />
      ))}
      {partners.map((partner, index) => (
        <Ray key={partner.id} {...{ partner, index, count }} isSelected={partner.id === selected} />
      ))}
      <circle className={styles.firm} r={unit(1.4)} />
      <text className={styles.firmName} y={unit(0.3)}>
        {firm}
      </text>
    </svg>
  );
}

interface RayProps {
  readonly partner: PartnerView;
  readonly index: number;
  readonly count: number;
  readonly isSelected: boolean;
}

function Ray({ partner: { consonance, resonance, standing }, index, count, isSelected }: RayProps) {
  const { x, y, side } = rayOf(index, count);
  const spot = spotOf(index, count, consonance);
  const edge = (radiusOf(count) + GAP) * (side === 'start' ? -1 : 1);
  return (
    <g data-selected={isSelected}>
      <path
        className={styles.reach}
        d={`M${unit(spot.x)} ${unit(spot.y)}L${unit(x)} ${unit(y)}H${unit(edge)}`}
      />
      <line
        className={styles.tie}
        data-resonance={resonance ?? 'open'}
        x2={unit(spot.x)}
        y2={unit(spot.y)}
      />
      <g className={styles.spot} transform={`translate(${unit(spot.x)} ${unit(spot.y)})`}>
        <Mark standing={standing} r={unit(MARK)} />
      </g>
    </g>
  );
}

/** Before the first partner: the firm and room around it. */
function Alone({ firm }: { readonly firm: string }) {
  return (
    <svg
      className={styles.alone}
      width="100%"
      height="160"
      viewBox="-160 -80 320 160"
      aria-hidden="true"
    >
      {[30, 50, 70].map((r) => (
        <circle key={r} className={styles.ring} r={r} />
      ))}
      <circle className={styles.firm} r="20" />
      <text className={styles.firmName} y="4">
        {firm}
      </text>
    </svg>
  );
}

interface KeyProps {
  readonly messages: JourneyMessages;
  readonly hint: string | undefined;
}

function Key({ messages, hint }: KeyProps) {
  const marks = [
    ['carries', messages.keyCarries],
    ['back', messages.keyBack],
    ['open', messages.keyOpen],
  ] as const;
  return (
    <div className={styles.key}>
      <p className={styles.keyText}>{messages.mapKey}</p>
      <ul className={styles.marks}>
        {marks.map(([standing, text]) => (
          <li key={standing}>
            <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
              <Mark standing={standing} r={5} />
            </svg>{' '}
            {text}
          </li>
        ))}
      </ul>
      {hint && <p className={styles.keyText}>{hint}</p>}
    </div>
  );
}
