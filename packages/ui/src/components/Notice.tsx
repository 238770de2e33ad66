import { forwardRef, type HTMLAttributes, type ReactNode } from 'react';
import styles from './Notice.module.css';

export interface NoticeProps extends Omit<HTMLAttributes<HTMLElement>, 'title'> {
  /** The word that carries the warning. */
  readonly title: ReactNode;
  readonly children?: ReactNode;
  /** `alert` interrupts a screen reader, `status` waits, `none` is read in its turn. */
  readonly announce?: 'alert' | 'status' | 'none';
}

/** A warning: a triangle, a word and an ink rule, never a color alone. */
export const Notice: React.ForwardRefExoticComponent<
  NoticeProps & React.RefAttributes<HTMLDivElement>
> = forwardRef<HTMLDivElement, NoticeProps>(function Notice(
  { title, children, announce = 'none', className = '', ...rest },
  ref,
) {
  return (
    <div
      part="notice"
      role={announce === 'none' ? undefined : announce}
      {...rest}
      ref={ref}
      className={`${styles.notice} ${className}`.trim()}
    >
      <svg className={styles.sign} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <path d="M10 2.5 18 17H2Z M10 8v4.5 M10 14.2v.6" />
      </svg>
      <div>
        <strong>{title}</strong> {children}
      </div>
    </div>
  );
});
