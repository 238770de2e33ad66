import type { ReactNode } from 'react';
import styles from './Service.module.css';

export interface ServiceProps {
  /** Of the activity or challenge that the host may help with. */
  readonly id: string;
  /** The host's own help with an activity of the plan or a challenge that stays open, by its id. */
  readonly serviceFor?: ((id: string) => ReactNode) | undefined;
}

/** The host's own help, where it has some. */
export function Service({ id, serviceFor }: ServiceProps): ReactNode {
  return serviceFor ? <div className={styles.service}>{serviceFor(id)}</div> : null;
}
