import { inLanguage, withOverrides } from '@servitization/ui';
import type { ComponentType, ReactNode } from 'react';
import { details as english } from '../locales/details.en.ts';
import { routeText } from '../routeView.ts';
import type { ViewContext } from '../views.ts';
import styles from './CellText.module.css';

export interface ChosenPathProps {
  readonly context: ViewContext;
}

/** The path that was chosen elsewhere, and what is left of it from the firm's place. */
export const ChosenPath: ComponentType<ChosenPathProps> = inLanguage(function ChosenPath({
  context,
}: ChosenPathProps): ReactNode {
  const details = withOverrides(english, context.messages.details);
  const text = routeText({ ...context, details });
  return text && <p className={styles.cell}>{text}</p>;
});
