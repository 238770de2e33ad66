import { en as pathWords } from '@servitization/content/paths/en';
import { paths } from '@servitization/core';
import { withOverrides } from '@servitization/ui';
import type { ReactNode } from 'react';
import { details as english } from '../locales/details.en.ts';
import type { ViewContext } from '../views.ts';
import styles from './Cases.module.css';

/** The firms of the study: what they are, and what they did on their way. */
export function Cases({ context }: { readonly context: ViewContext }): ReactNode {
  const { words, messages, format } = context;
  const details = withOverrides(english, messages.details);
  return (
    <>
      <p className={styles.note}>{pathWords.casesNote}</p>
      <dl className={styles.cases}>
        {paths.framework.cases.map(({ id, path, employees, countries }) => {
          const { industry, offering, story } = pathWords.cases[id];
          return (
            <div key={id} className={styles.case}>
              <dt className={styles.letter} data-path={path}>
                {id}, {words.paths[path].toLowerCase()}
              </dt>
              <dd className={styles.facts}>
                {details.caseFacts({ industry, offering, employees, countries }, format)}
              </dd>
              <dd className={styles.story}>{story}</dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}
