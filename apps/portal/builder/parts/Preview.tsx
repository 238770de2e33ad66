import { type ReactNode, useEffect, useRef, useState } from 'react';
import { addressIn, type Locale } from '../../site/locales.ts';
import { fill } from '../fill.ts';
import { readTold, type Shown } from '../messages.ts';
import type { Model } from '../useModel.ts';
import { RadioField } from './fields.tsx';

/** Widths of the mock page, in px. */
const WIDTHS = { phone: 360, desktop: 1200 } as const;
type Width = keyof typeof WIDTHS;
/** Of the window, in px. */
const EDGES = 2;
/** Height of its window at the scale of the page, in px. */
const HEIGHT = 720;

const shownOf = ({ choices, facts }: Model): Shown => ({
  type: 'builder-show',
  element: facts.widgets[choices.widget]?.name ?? '',
  attributes: choices.attributes,
  properties: choices.look.properties,
  isFilled: choices.preview === 'example',
});

/** Talks with the mock page: it says hello, and is told what to show, again with every choice. */
function useTalk(model: Model, frame: React.RefObject<HTMLIFrameElement | null>): string {
  const [failed, setFailed] = useState('');
  // Another language is another page: one that is about to go is told nothing more.
  const [greeted, setGreeted] = useState({ lang: '', times: 0 });
  const { setMeasured } = model;
  const isThere = greeted.lang === model.choices.locale;
  useEffect(() => {
    const hear = ({ source, origin, data }: MessageEvent) => {
      const isOurs = source === frame.current?.contentWindow && origin === location.origin;
      const told = isOurs ? readTold(data) : null;
      if (told?.type === 'builder-hello')
        setGreeted(({ times }) => ({ lang: told.lang, times: times + 1 }));
      if (told?.type === 'builder-failed') setFailed(told.message);
      if (told?.type === 'builder-measured') setMeasured(told);
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, [frame, setMeasured]);
  const said = JSON.stringify(shownOf(model));
  useEffect(() => {
    if (!isThere || greeted.times === 0) return;
    setFailed('');
    frame.current?.contentWindow?.postMessage(JSON.parse(said), location.origin);
  }, [frame, isThere, greeted.times, said]);
  return failed;
}

/** How much smaller a page has to be drawn to fit. */
function useScale(width: number, around: React.RefObject<HTMLDivElement | null>): number {
  const [room, setRoom] = useState(width);
  useEffect(() => {
    if (!around.current) return;
    const observer = new ResizeObserver(([entry]) => setRoom(entry?.contentRect.width ?? 0));
    observer.observe(around.current);
    return () => observer.disconnect();
  }, [around]);
  return room > 0 ? Math.min(1, (room - EDGES) / width) : 1;
}

interface WindowProps {
  readonly model: Model;
  readonly width: Width;
}

/** The mock page, in a window of that width. */
function Window({ model, width }: WindowProps): ReactNode {
  const { t, choices } = model;
  const frame = useRef<HTMLIFrameElement>(null);
  const around = useRef<HTMLDivElement>(null);
  const failed = useTalk(model, frame);
  const scale = useScale(WIDTHS[width], around);
  const style = { width: WIDTHS[width], height: HEIGHT / scale, transform: `scale(${scale})` };
  return (
    <>
      <div ref={around}>
        <div
          className="partner-window"
          style={{ height: HEIGHT, width: WIDTHS[width] * scale + EDGES }}
        >
          <iframe
            ref={frame}
            title={t.preview.frame}
            src={addressIn(choices.locale as Locale, '/builder/partner/')}
            style={style}
          />
        </div>
      </div>
      <p className="hint" role="status">
        {failed ? fill(t.preview.failed, { message: failed }) : t.preview.text}
      </p>
    </>
  );
}

/** A partner's page with the widget in it, at the width of a phone or of a desktop. */
export function Preview({ model }: { readonly model: Model }): ReactNode {
  const { t, isStarted } = model;
  const [width, setWidth] = useState<Width>('phone');
  const options = (Object.keys(WIDTHS) as Width[]).map((value) => ({
    value,
    label: fill(t.values.width[value], { px: WIDTHS[value] }),
  }));
  return (
    <div className="preview">
      <RadioField
        name="preview-width"
        legend={t.preview.width}
        value={width}
        options={options}
        onValue={(value) => setWidth(value as Width)}
      />
      {isStarted ? <Window model={model} width={width} /> : <p>{t.preview.waiting}</p>}
    </div>
  );
}
