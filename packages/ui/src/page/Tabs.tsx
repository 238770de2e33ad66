'use client';
import { Content, List, Root, Trigger } from '@radix-ui/react-tabs';
import {
  Children,
  forwardRef,
  type HTMLAttributes,
  isValidElement,
  type ReactElement,
  type ReactNode,
} from 'react';
import styles from './Tabs.module.css';

export interface TabProps {
  /** What the tab says; no two of a set say the same. */
  readonly name: string;
  readonly children?: ReactNode;
}

/** One of several ways, by its name: a child of `Tabs`, which draws it. */
export const Tab = ({ children }: TabProps): ReactNode => children;

export interface TabsProps extends Omit<HTMLAttributes<HTMLDivElement>, 'defaultValue' | 'dir'> {
  /** What the tabs have in common, for those who don’t see them together. */
  readonly label: string;
  /** Direction of the text, which the arrow keys follow. */
  readonly dir?: 'ltr' | 'rtl';
  /** Which tab is open, counted from 0, where you hold that; without it the tabs do. */
  readonly index?: number;
  /** The user has opened another. */
  readonly onIndex?: (index: number) => void;
  /** Two or more of `Tab`. */
  readonly children?: ReactNode;
}

const isTab = (child: ReactNode): child is ReactElement<TabProps> =>
  isValidElement<TabProps>(child) && typeof child.props.name === 'string';

/**
 * Several ways to the same end, one at a time. The others stay in the page, so that nothing is
 * fetched or lost by a change, and all of them are printed.
 */
export const Tabs: React.ForwardRefExoticComponent<
  TabsProps & React.RefAttributes<HTMLDivElement>
> = forwardRef<HTMLDivElement, TabsProps>(function Tabs(
  { label, index, onIndex, children, className = '', ...rest },
  ref,
) {
  const tabs = Children.toArray(children).filter(isTab);
  return (
    <Root
      {...rest}
      ref={ref}
      className={`servitization ${styles.tabs} ${className}`.trim()}
      {...(index === undefined ? { defaultValue: '0' } : { value: `${index}` })}
      onValueChange={(value) => onIndex?.(Number(value))}
    >
      <List className={styles.list} aria-label={label}>
        {tabs.map(({ props: { name } }, nth) => (
          <Trigger key={name} className={styles.tab} value={`${nth}`} data-name={name}>
            {name}
          </Trigger>
        ))}
      </List>
      {tabs.map(({ props: { name, children: content } }, nth) => (
        <Content key={name} className={styles.panel} value={`${nth}`} data-name={name} forceMount>
          {content}
        </Content>
      ))}
    </Root>
  );
});
