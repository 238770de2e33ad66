import { en as englishPaths } from '@servitization/content/paths/en';
import { paths } from '@servitization/core';
import { inLanguage, withOverrides } from '@servitization/ui';
import type { ComponentType, ReactNode } from 'react';
import { details as english } from '../locales/details.en.ts';
import styles from './Cases.module.css';
import type { DetailProps } from './detailProps.ts';

/** The firms of the study: what they are, and what they did on their way. */
export const Cases: ComponentType<DetailProps> = inLanguage(function Cases({
  context,
}: DetailProps): ReactNode {
  const { words, messages, format } = context;
  const details = withOverrides(english, messages.details);
  const pathWords = withOverrides(englishPaths, messages.paths);
  return (
    <>
      <p className={styles.note}>{pathWords.casesNote}</p>
      <dl className={styles.cases}>
        {paths.framework.cases.map(({ id, path, employees, countries }) => {
          const { industry, offering, story } = pathWords.cases[id];
          return (
            <div key={id} className={styles.case}>
              <dt className={styles.letter} data-path={path}>
                {details.caseTitle({ letter: id, path: words.paths[path] }, format)}
              </dt>
              <dd className={styles.facts}>
                {details.caseFacts({ industry, offering, employees, countries }, format)}
              </dd>
              <dd>{story}</dd>
            </div>
          );
        })}
      </dl>
    </>
  );
});
