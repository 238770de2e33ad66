'use client';
import { forwardRef, type HTMLAttributes, type ReactNode } from 'react';
import { type Settings, SettingsProvider, useSettings } from '../settings.tsx';
import styles from './WidgetRoot.module.css';

export interface WidgetRootProps extends HTMLAttributes<HTMLElement>, Partial<Settings> {
  readonly children?: ReactNode;
}

/** The outermost element of a widget: its tokens, its surface, its width as the measure of layout. */
export const WidgetRoot: React.ForwardRefExoticComponent<
  WidgetRootProps & React.RefAttributes<HTMLElement>
> = forwardRef<HTMLElement, WidgetRootProps>(function WidgetRoot(
  { locale, theme, density, headingLevel, className = '', children, ...rest },
  ref,
) {
  const settings = useSettings({ locale, theme, density, headingLevel });
  return (
    <section
      part="root"
      {...rest}
      ref={ref}
      className={`servitization ${styles.root} ${className}`.trim()}
      lang={settings.locale}
      data-theme={settings.theme === 'auto' ? undefined : settings.theme}
      data-density={settings.density === 'compact' ? 'compact' : undefined}
    >
      <SettingsProvider {...settings}>{children}</SettingsProvider>
    </section>
  );
});
