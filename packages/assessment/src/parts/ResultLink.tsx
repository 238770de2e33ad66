'use client';
import { ButtonLink, inLanguage, isSafeLink, LINK, withOverrides } from '@servitization/ui';
import { type ComponentType, type ReactNode, useEffect } from 'react';
import { ending as english } from '../locales/ending.en.ts';
import type { ViewContext } from '../views.ts';
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

export interface ResultProps extends Pick<ResultLinkProps, 'href'> {
  readonly context: ViewContext;
}

/** The same below all questions on one page, with its words. */
export const Result: ComponentType<ResultProps> = inLanguage(function Result({
  context,
  href,
}: ResultProps): ReactNode {
  const { result } = withOverrides(english, context.messages.ending);
  return <ResultLink href={href}>{result}</ResultLink>;
});

/** A place on this page stays one where the page has a `<base>`. */
export const onThisPage = (href: string): string =>
  href.startsWith('#') ? (globalThis.location?.href ?? '').replace(/#.*|$/s, href) : href;
