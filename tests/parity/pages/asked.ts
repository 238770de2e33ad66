export interface Asked {
  readonly widget: string;
  readonly props: Readonly<Record<string, unknown>>;
}

/** What the address asks for: `?widget=matrix&props={…}&scheme=dark`. */
export function asked(): Asked {
  const query = new URLSearchParams(location.search);
  document.documentElement.dataset.scheme = query.get('scheme') ?? 'light';
  return { widget: query.get('widget') ?? '', props: JSON.parse(query.get('props') ?? '{}') };
}

/** Where the widget goes. */
export function column(): HTMLElement {
  const main = document.querySelector('main');
  if (!main) throw new Error('The page has no <main>.');
  return main;
}
