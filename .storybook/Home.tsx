import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { within } from 'storybook/test';

/** Where a story can live: the catalogue's page, a shadow root, a sidebar, a partner's site. */
export const homes = ['page', 'shadow root', '320 px column', 'partner page'] as const;
export type HomeName = (typeof homes)[number];

interface HomeProps {
  readonly name: HomeName;
  readonly children: ReactNode;
}

export function Home({ name, children }: HomeProps) {
  if (name === 'shadow root') return <ShadowHome>{children}</ShadowHome>;
  if (name === '320 px column') return <div style={{ maxInlineSize: 320 }}>{children}</div>;
  if (name === 'partner page') return <PartnerHome>{children}</PartnerHome>;
  return children;
}

/** The story within a shadow root that has all style sheets of the page, later ones too. */
function ShadowHome({ children }: { readonly children: ReactNode }) {
  const host = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  useLayoutEffect(() => {
    const shadow = host.current?.shadowRoot ?? host.current?.attachShadow({ mode: 'open' });
    if (!shadow) return;
    const sheet = new CSSStyleSheet();
    shadow.adoptedStyleSheets = [sheet];
    const copy = () => sheet.replaceSync(textOfSheets());
    const observer = new MutationObserver(copy);
    observer.observe(document.head, { childList: true, subtree: true });
    document.head.addEventListener('load', copy, true);
    copy();
    setRoot(shadow);
    return () => {
      observer.disconnect();
      document.head.removeEventListener('load', copy, true);
    };
  }, []);
  return <div ref={host}>{root && createPortal(children, root as unknown as Element)}</div>;
}

function textOfSheets(): string {
  const sheets = [...document.styleSheets].filter(({ href }) => !href || isOwn(href));
  return sheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\n');
}

/** Rules of other origins can't be read. */
const isOwn = (href: string) => new URL(href).origin === location.origin;

type Canvas = ReturnType<typeof within>;

/** The queries of a story's test, for a story that lives in a shadow root. */
export function shadowQueries(canvasElement: HTMLElement): Partial<Canvas> {
  const inside = () =>
    within(
      (canvasElement.querySelector('.column > div')?.shadowRoot ?? canvasElement) as HTMLElement,
    );
  const names = Object.keys(within(canvasElement));
  const queries = names.map((name) => {
    const ask = (...given: readonly unknown[]): unknown =>
      Reflect.apply(Reflect.get(inside(), name), undefined, given);
    return [name, ask];
  });
  return Object.fromEntries(queries);
}

/** A site of another house: its own type, ground and links. */
function PartnerHome({ children }: { readonly children: ReactNode }) {
  return (
    <article className="partner">
      <p className="partner-name">Harbor County Chamber of Commerce</p>
      <h1>Selling services abroad</h1>
      <p>
        Members tell us that the first foreign contract is the hardest. Start with where you stand.{' '}
        <a href="#partner">All our advice</a>
      </p>
      {children}
    </article>
  );
}
