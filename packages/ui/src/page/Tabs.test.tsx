import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { conforms, forwards } from '../test/conformance.test.kit.tsx';
import { Tab, Tabs } from './Tabs.tsx';

const children = [
  <Tab key="one" name="One">
    First
  </Tab>,
  <Tab key="two" name="Two">
    Second
  </Tab>,
];
const sample = <Tabs label="Ways">{children}</Tabs>;

conforms('Tabs', sample);
forwards('Tabs', Tabs as unknown as Parameters<typeof forwards>[1], { label: 'Ways', children });

describe('Tabs', () => {
  afterEach(cleanup);

  it('names the set and each of its panels', () => {
    render(sample);
    expect(screen.getByRole('tablist', { name: 'Ways' })).toBeTruthy();
    expect(screen.getByRole('tabpanel', { name: 'One' }).textContent).toBe('First');
  });

  it('has everything in the page before a script runs, the first way chosen', () => {
    const html = renderToString(sample);
    expect(html).toContain('Second');
    expect(html.match(/aria-selected="true"/g)).toHaveLength(1);
  });

  it('shows the one that its host says, and tells of another that the user opens', () => {
    const opened: number[] = [];
    render(
      <Tabs label="Ways" index={1} onIndex={(index) => opened.push(index)}>
        {children}
      </Tabs>,
    );
    expect(screen.getByRole('tab', { name: 'Two' }).getAttribute('aria-selected')).toBe('true');
    fireEvent.mouseDown(screen.getByRole('tab', { name: 'One' }), { button: 0 });
    expect([...new Set(opened)]).toEqual([0]);
  });

  it('passes over what is no tab', () => {
    render(
      <Tabs label="Ways">
        Words{children}
        {null}
      </Tabs>,
    );
    expect(screen.getAllByRole('tab')).toHaveLength(2);
  });
});
