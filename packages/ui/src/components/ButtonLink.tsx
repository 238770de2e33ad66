import { type AnchorHTMLAttributes, forwardRef } from 'react';
import styles from './Button.module.css';
import type { ButtonProps } from './Button.tsx';

export interface ButtonLinkProps
  extends AnchorHTMLAttributes<HTMLAnchorElement>,
    Pick<ButtonProps, 'variant'> {}

/** A link that looks as a button does: it leads to an address, which can be copied. */
export const ButtonLink: React.ForwardRefExoticComponent<
  ButtonLinkProps & React.RefAttributes<HTMLAnchorElement>
> = forwardRef<HTMLAnchorElement, ButtonLinkProps>(function ButtonLink(
  { variant = 'plain', className = '', ...rest },
  ref,
) {
  return (
    <a
      part={`button ${variant}`}
      {...rest}
      ref={ref}
      className={`${styles.button} ${styles[variant]} ${className}`.trim()}
    />
  );
});
