'use client';
import { ButtonLink, isSafeLink, LINK } from '@servitization/ui';
import { type ReactNode, useEffect } from 'react';
import styles from './ResultLink.module.css';

export interface ResultLinkProps {
  /** The host's address of the result. */
  readonly href: string | undefined;
  readonly children: ReactNode;
}

/** On to the result, where the host says that it is. */
export function ResultLink({ href, children }: ResultLinkProps): ReactNode {
  const isSafe = !href || isSafeLink(href);
  useEffect(() => {
    if (!isSafe) console.error(`Assessment resultLink ${JSON.stringify(href)}: allowed: ${LINK}`);
  }, [href, isSafe]);
  if (!href || !isSafe) return null;
  return (
    <p className={styles.result}>
      <ButtonLink variant="primary" href={onThisPage(href)}>
        {children}
      </ButtonLink>
    </p>
  );
}

/** A place on this page stays one where the page has a `<base>`. */
export const onThisPage = (href: string): string =>
  href.startsWith('#') ? (globalThis.location?.href ?? '').replace(/#.*|$/s, href) : href;
