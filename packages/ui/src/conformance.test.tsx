import { cleanup, render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { Button } from './components/Button.tsx';
import { SectionHeader } from './components/SectionHeader.tsx';
import { WidgetRoot } from './components/WidgetRoot.tsx';
import { SettingsProvider } from './settings.tsx';
import { conforms, forwards } from './test/conformance.test.kit.tsx';
import { samples } from './test/samples.test.kit.tsx';

for (const [name, element] of Object.entries(samples)) conforms(name, element);

forwards('Button', Button as Parameters<typeof forwards>[1]);
forwards('WidgetRoot', WidgetRoot);

describe('SectionHeader', () => {
  afterEach(cleanup);

  it('gives its heading the id and the ref, so that it can be named and take the focus', () => {
    const ref = createRef<HTMLHeadingElement>();
    render(<SectionHeader title="Two" id="two" ref={ref} />);
    expect(ref.current).toBe(screen.getByRole('heading', { name: 'Two' }));
    expect(ref.current?.id).toBe('two');
  });

  it('takes its level from the settings around it', () => {
    render(
      <SettingsProvider headingLevel={4}>
        <SectionHeader title="Deep" depth={1} />
      </SettingsProvider>,
    );
    expect(screen.getByRole('heading').localName).toBe('h5');
  });
});

describe('WidgetRoot', () => {
  afterEach(cleanup);

  it('says its language, and its theme only when it was given one', () => {
    const { container, rerender } = render(<WidgetRoot locale="sv" />);
    const root = container.firstElementChild as HTMLElement;
    expect([root.lang, root.dataset.theme]).toEqual(['sv', undefined]);
    rerender(<WidgetRoot theme="dark" />);
    expect([root.lang, root.dataset.theme]).toEqual(['en', 'dark']);
  });
});
