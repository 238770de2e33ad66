import type { ReactNode } from 'react';

const LINK = /<a href="([^"]+)">([^<]+)<\/a>/;

/** A text of the page with its links. Markup is not set as such: the page's policy would refuse it. */
export function Linked({ text }: { readonly text: string }): ReactNode {
  const [before, href, name, ...after] = text.split(LINK);
  if (href === undefined) return before;
  return (
    <>
      {before}
      <a href={href}>{name}</a>
      <Linked text={after.join('')} />
    </>
  );
}
