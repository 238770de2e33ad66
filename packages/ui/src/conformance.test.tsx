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
import { Tabs } from './page/index.ts';
import { SettingsProvider } from './settings.tsx';
import { conforms, forwards } from './test/conformance.test.kit.tsx';
import { offered } from './test/offered.test.kit.ts';
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
  Tabs,
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
  Choices: 'a field of a form: its form and its widget are the host’s to style',
  ConfirmDialog: 'stands in the top layer, over whatever is there',
  DayField: 'a field of a form, as Choices',
  Disclosure: 'its ref is its own, to hear when it is opened where there is no onToggle',
  Field: 'a field of a form, as Choices',
  FileButton: 'a button and a field that nobody sees: its ref is the button',
  Form: 'its ref is its own, to take the focus that was on the button it replaces',
  LimitedField: 'ref, aria-label and aria-describedby are those of its field, not of its label',
  Listed: 'one list or a list and a disclosure: it has no one root',
  LogEntries: 'stands in a section of the widget, which is the host’s to style',
  LogFile: 'stands in a section of the widget, which is the host’s to style',
  GridChart: 'its props are those of the plot; a Figure around it is the host’s to style',
  OnDemand: 'draws what it fetches, which has a root of its own',
  OnDemandNear: 'draws what it fetches, as OnDemand',
  Opener: 'draws the button or what that opens: its ref is its own, to bring the focus back',
  PickOne: 'a field of a form, as Choices',
  RadioScale: 'one of a hundred rows: its root has a ref of its own, `scaleRef`',
  SectionHeader: 'id and ref are those of its heading',
  SettingsProvider: 'draws what is in it and nothing of its own',
  ToldOnce: 'draws what is in it, in one widget of several, and nothing of its own',
  Tab: 'is drawn by Tabs: by itself it is no more than what is in it',
};

describe('every component that the package offers', () => {
  it('is among the samples, for what holds for all of them', () => {
    expect(Object.keys(samples).sort()).toEqual(offered);
  });

  it('forwards, or says why not', () => {
    expect([...Object.keys(rooted), ...Object.keys(otherwise)].sort()).toEqual(offered);
  });
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
