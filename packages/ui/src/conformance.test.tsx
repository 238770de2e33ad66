import { cleanup, render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { Button } from './components/Button.tsx';
import { ButtonLink } from './components/ButtonLink.tsx';
import { DataTable } from './components/DataTable.tsx';
import { Figure } from './components/Figure.tsx';
import { Notice } from './components/Notice.tsx';
import { ProgressTicks } from './components/ProgressTicks.tsx';
import { SectionHeader } from './components/SectionHeader.tsx';
import { TextNotice } from './components/TextNotice.tsx';
import { ThresholdBar } from './components/ThresholdBar.tsx';
import { WidgetRoot } from './components/WidgetRoot.tsx';
import { SettingsProvider } from './settings.tsx';
import { conforms, forwards } from './test/conformance.test.kit.tsx';
import { samples } from './test/samples.test.kit.tsx';

for (const [name, element] of Object.entries(samples)) conforms(name, element);

/** Components that are no more than content: their root is the host's to name, style and measure. */
const rooted = {
  Button,
  ButtonLink,
  DataTable,
  Figure,
  Notice,
  ProgressTicks,
  TextNotice,
  ThresholdBar,
  WidgetRoot,
};
for (const [name, Component] of Object.entries(rooted)) {
  const sample = samples[name]?.props ?? {};
  forwards(name, Component as Parameters<typeof forwards>[1], sample);
}

/** Why these don't: a host reaches into them by other props. */
const otherwise = {
  ConfirmDialog: 'stands in the top layer, over whatever is there',
  Disclosure: 'its ref is its own, to hear when it is opened where there is no onToggle',
  FileButton: 'a button and a field that nobody sees: its ref is the button',
  LogEntries: 'stands in a section of the widget, which is the host’s to style',
  LogFile: 'stands in a section of the widget, which is the host’s to style',
  GridChart: 'its props are those of the plot; a Figure around it is the host’s to style',
  RadioScale: 'one of a hundred rows: its root has a ref of its own, `scaleRef`',
  SectionHeader: 'id and ref are those of its heading',
};

it('every component forwards, or says why not', () => {
  const told = [...Object.keys(rooted), ...Object.keys(otherwise)];
  expect(told).toEqual(expect.arrayContaining(Object.keys(samples)));
});

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
