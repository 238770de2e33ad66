import type { ReactElement } from 'react';
import { GridChart } from '../chart/GridChart.tsx';
import { gridFirm, type PlacedGrid } from '../chart/gridFirm.tsx';
import { Button } from '../components/Button.tsx';
import { ButtonLink } from '../components/ButtonLink.tsx';
import { ConfirmDialog } from '../components/ConfirmDialog.tsx';
import { DataTable } from '../components/DataTable.tsx';
import { Disclosure } from '../components/Disclosure.tsx';
import { Figure } from '../components/Figure.tsx';
import { FileButton } from '../components/FileButton.tsx';
import { LimitedField } from '../components/LimitedField.tsx';
import { Notice } from '../components/Notice.tsx';
import { OnDemand } from '../components/OnDemand.tsx';
import { OnDemandNear } from '../components/OnDemandNear.tsx';
import { ProgressTicks } from '../components/ProgressTicks.tsx';
import { RadioScale } from '../components/RadioScale.tsx';
import { SectionHeader } from '../components/SectionHeader.tsx';
import { TextNotice } from '../components/TextNotice.tsx';
import { ThresholdBar } from '../components/ThresholdBar.tsx';
import { ToldOnce } from '../components/ToldOnce.tsx';
import { WidgetRoot } from '../components/WidgetRoot.tsx';
import { Choices, DayField, Field, Form, PickOne } from '../forms/Form.tsx';
import { Opener } from '../forms/Opener.tsx';
import { formatFor } from '../locale/format.ts';
import { Listed } from '../log/Listed.tsx';
import { LogEntries } from '../log/LogEntries.tsx';
import { LogFile } from '../log/LogFile.tsx';
import { Tab, Tabs } from '../page/Tabs.tsx';
import { SettingsProvider } from '../settings.tsx';

const nothing = () => {};
const axis = (label: string) => ({
  label,
  hue: 'none',
  steps: ['Low', 'High'],
  range: [0.5, 1] as const,
  value: 0.7,
});

const grid: PlacedGrid = {
  x: axis('Along'),
  y: axis('Up'),
  area: { x: [0.5, 1], y: [0.5, 1] },
  point: { x: 0.7, y: 0.7 },
  pointLabel: 'Here',
};

const words = { save: 'Save', cancel: 'Cancel', partFailed: 'It is missing.', retry: 'Again' };
const options = [
  { value: 'rex', label: 'Rex' },
  { value: 'fido', label: 'Fido' },
];
const Later = ({ name }: { readonly name: string }) => <b>{name}</b>;
const loadLater = async () => Later;
const loadNear = async () => Later;

/** One of each component, for what holds for all of them. */
export const samples: Readonly<Record<string, ReactElement>> = {
  Button: <Button variant="primary">Go</Button>,
  ButtonLink: <ButtonLink href="#walks">Walks</ButtonLink>,
  Choices: <Choices legend="Dog" name="dog" options={options} value="rex" onChoose={nothing} />,
  ConfirmDialog: (
    <ConfirmDialog
      title="Erase all?"
      text="It can’t be brought back."
      confirm="Erase"
      cancel="Keep"
      onConfirm={nothing}
      onCancel={nothing}
    />
  ),
  DataTable: (
    <DataTable
      caption="Lakes"
      columns={['Lake', 'Depth']}
      groups={[{ title: 'North', hue: 'blue', rows: [['Inari', '92']] }]}
    />
  ),
  DayField: <DayField label="Day" value="2026-03-04" onDay={nothing} />,
  Disclosure: <Disclosure summary="More">Words</Disclosure>,
  Field: <Field name="walk" label="Walk" value="Round the lake" hint="In short." lines={2} />,
  Form: (
    <Form
      words={words}
      label="Walk"
      halfDay={(field) => field}
      onSave={() => null}
      onClose={nothing}
    >
      <Field name="day" label="Day" type="date" takeFocus />
    </Form>
  ),
  Figure: (
    <Figure eyebrow="Dogs" title="Friday" sentence="Many." note="Counted." actions="Table">
      <svg />
    </Figure>
  ),
  GridChart: (
    <GridChart
      x={grid.x}
      y={grid.y}
      firm={gridFirm(grid)}
      label="Grid"
      cellLabel={({ column, row }) => `${column} ${row}`}
      active={{ column: 0, row: 0 }}
      onActivate={nothing}
      current={{ column: 0, row: 0 }}
    />
  ),
  Notice: <Notice title="Late." announce="status" />,
  FileButton: <FileButton label="Open" accept=".txt" onFile={nothing} />,
  Tab: <Tab name="By hand">Write it.</Tab>,
  Tabs: (
    <Tabs label="Ways">
      <Tab name="By hand">Write it.</Tab>
      <Tab name="By machine">Let it be written.</Tab>
    </Tabs>
  ),
  TextNotice: (
    <TextNotice title="Torn." text="Half is left." download="Get it" fileName="a.txt" content="a" />
  ),
  LogEntries: (
    <LogEntries
      words={{
        ...{ logEmpty: 'Nothing yet.', takenBack: 'taken back' },
        ...{ undoShort: 'Take back', bringBackShort: 'Bring back' },
      }}
      entries={[
        {
          ...{ id: 'walk', day: 'Friday', title: 'Walked Rex', details: ['Wet'] },
          ...{ link: { href: 'https://example.org/', text: 'Map' }, isUndone: false },
          target: 'walk',
        },
        {
          ...{ id: 'meal', day: 'Monday', title: 'Fed Rex', details: [], isUndone: true },
          target: 'undo',
        },
      ]}
      onUndo={nothing}
    />
  ),
  LogFile: (
    <LogFile
      words={{
        ...{ fileTitle: 'File', saveJson: 'As JSON', saveCsv: 'As CSV', openFile: 'Open' },
        ...{ fileName: 'walks', clockAhead: 'Ahead.', noLog: 'No log.' },
        ...{ otherVersion: 'Other version.', tooLarge: 'Too large.' },
        fileFailed: 'Could not read it.',
        imported: ({ added, known, bad, others }) =>
          `${added} added, ${known} known, ${bad} bad, ${others} others`,
        conflicts: ({ count }) => `${count} differ`,
        moreFaults: ({ count }) => `${count} more`,
      }}
      format={formatFor('en')}
      company={undefined}
      isEmpty={false}
      readOnly={false}
      toJson={() => '{}'}
      toTable={() => ({ columns: ['Dog'], rows: [['Rex']] })}
      onText={() => ({
        ...{ added: 0, known: 0, others: 0, conflicts: [], ahead: [], faults: [] },
        firstFault: undefined,
      })}
    />
  ),
  LimitedField: (
    <LimitedField
      name="note"
      label="Note"
      most={9}
      tooLong={(length) => `${length} of 9`}
      lines={3}
    />
  ),
  Listed: <Listed texts={Array.from({ length: 21 }, (_, at) => `Walk ${at}`)} more={String} />,
  // Drawn by a server this is nothing at all, so it stands in something.
  OnDemand: (
    <p>
      <OnDemand load={loadLater} with={{ name: 'Rex' }} words={words} />
    </p>
  ),
  OnDemandNear: <OnDemandNear load={loadNear} with={{ name: 'Rex' }} words={words} />,
  Opener: <Opener content={(close) => <Button onClick={close}>Close</Button>}>Open</Opener>,
  PickOne: <PickOne name="dog" label="Dog" usual="Any" options={options} />,
  ProgressTicks: <ProgressTicks label="A" text="1 of 2" groups={[['answered', 'open']]} />,
  RadioScale: (
    <RadioScale
      name="scale"
      number={1}
      question="How far?"
      description="Pick one."
      options={[{ value: '0', name: 'Low', anchor: 'Not at all' }]}
      unknown={{ value: 'unknown', name: 'Don’t know' }}
      value="0"
      onChoose={nothing}
    />
  ),
  SettingsProvider: (
    <SettingsProvider locale="fi" headingLevel={3}>
      <SectionHeader title="Two" />
    </SettingsProvider>
  ),
  SectionHeader: <SectionHeader eyebrow="One" title="Two" />,
  ThresholdBar: <ThresholdBar value={0.4} threshold={0.6} step={2} />,
  // Drawn by a server this is nothing at all, so it stands in something.
  ToldOnce: (
    <div>
      <ToldOnce status={{ state: 'unsaved' }}>
        <p>Nothing is stored.</p>
      </ToldOnce>
    </div>
  ),
  WidgetRoot: (
    <WidgetRoot locale="fi" theme="dark" headingLevel={3}>
      <SectionHeader title="Two" />
    </WidgetRoot>
  ),
};
