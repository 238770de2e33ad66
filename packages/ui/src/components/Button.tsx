import { type ButtonHTMLAttributes, forwardRef } from 'react';
import styles from './Button.module.css';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary`: the one next step. `plain`: everything else, an underlined word. */
  readonly variant?: 'primary' | 'plain';
}

export const Button: React.ForwardRefExoticComponent<
  ButtonProps & React.RefAttributes<HTMLButtonElement>
> = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { variant = 'plain', className = '', ...rest },
  ref,
) {
  return (
    <button
      type="button"
      part={`button ${variant}`}
      {...rest}
      ref={ref}
      className={`${styles.button} ${styles[variant]} ${className}`.trim()}
    />
  );
});
