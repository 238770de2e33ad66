import type { AnchorHTMLAttributes, ReactNode } from 'react';
import styles from './Button.module.css';
import type { ButtonProps } from './Button.tsx';

export interface ButtonLinkProps
  extends AnchorHTMLAttributes<HTMLAnchorElement>,
    Pick<ButtonProps, 'variant'> {}

/** A link that looks as a button does: it leads to an address, which can be copied. */
export function ButtonLink({
  variant = 'plain',
  className = '',
  ...rest
}: ButtonLinkProps): ReactNode {
  return (
    <a
      part={`button ${variant}`}
      {...rest}
      className={`${styles.button} ${styles[variant]} ${className}`.trim()}
    />
  );
}
