export type { GridCurve, GridRoute, PlacedText, Spot } from './chart/curves.ts';
export {
  type GridAxis,
  GridChart,
  type GridChartProps,
  type GridFirm,
} from './chart/GridChart.tsx';
export { gridFirm, type PlacedAxis, type PlacedGrid } from './chart/gridFirm.tsx';
export { type Area, type Point, type Range, share, shareDown } from './chart/gridGeometry.ts';
export type { Cell } from './chart/gridMovement.ts';
export { Button, type ButtonProps } from './components/Button.tsx';
export { ButtonLink, type ButtonLinkProps } from './components/ButtonLink.tsx';
export { ConfirmDialog, type ConfirmDialogProps } from './components/ConfirmDialog.tsx';
export { DataTable, type DataTableGroup, type DataTableProps } from './components/DataTable.tsx';
export { Disclosure, type DisclosureProps } from './components/Disclosure.tsx';
export { Figure, type FigureProps } from './components/Figure.tsx';
export { FileButton, type FileButtonProps } from './components/FileButton.tsx';
export { inLanguage, type LaterWords, type SpeakingPart } from './components/inLanguage.tsx';
export { LimitedField, type LimitedFieldProps } from './components/LimitedField.tsx';
export { Notice, type NoticeProps } from './components/Notice.tsx';
export {
  fetchPart,
  OnDemand,
  type OnDemandProps,
  partsFetched,
  useFetched,
} from './components/OnDemand.tsx';
export { OnDemandNear, type OnDemandNearProps } from './components/OnDemandNear.tsx';
export {
  ProgressTicks,
  type ProgressTicksProps,
  type TickState,
} from './components/ProgressTicks.tsx';
export { RadioScale, type RadioScaleProps, type ScaleOption } from './components/RadioScale.tsx';
export { SectionHeader, type SectionHeaderProps } from './components/SectionHeader.tsx';
export { TextNotice, type TextNoticeProps } from './components/TextNotice.tsx';
export { ThresholdBar, type ThresholdBarProps } from './components/ThresholdBar.tsx';
export { ToldOnce, type ToldOnceProps, type ToldStatus } from './components/ToldOnce.tsx';
export { WidgetRoot, type WidgetRootProps } from './components/WidgetRoot.tsx';
export { type Day, dayNumber, dayOfNumber, dayText, isDay, localToday } from './days.ts';
export type {
  CsvTable,
  ExportFormat,
  GridExport,
  GridPictureModel,
} from './export/index.ts';
export {
  Choices,
  type ChoicesProps,
  DayField,
  type DayFieldProps,
  Field,
  type FieldProps,
  Form,
  type FormProps,
  PickOne,
  type PickOneProps,
  type Refusal,
} from './forms/Form.tsx';
export { allIn, numberIn, present, requiredIn, textIn } from './forms/formData.ts';
export { writtenNumber } from './forms/numbers.ts';
export { Opener, type OpenerProps } from './forms/Opener.tsx';
export { isFocusFree, takeFreeFocus } from './freeFocus.ts';
export { isSafeLink, LINK } from './link.ts';
export { type Format, formatFor, type PluralForms } from './locale/format.ts';
export { type Messages, withOverrides } from './locale/messages.ts';
export { Listed, type ListedProps } from './log/Listed.tsx';
export { LogEntries, type LogEntriesProps, type LogEntryView } from './log/LogEntries.tsx';
export {
  LogFile,
  type LogFileProps,
  type LogFileRead,
  type LogFileWords,
} from './log/LogFile.tsx';
export {
  type HeadingLevel,
  type Settings,
  SettingsProvider,
  type SettingsProviderProps,
  type Theme,
  useFormat,
  useSettings,
} from './settings.tsx';
export { useFollow } from './useFollow.ts';
export { type Fresh, useFresh } from './useFresh.ts';
export { useToday } from './useToday.ts';
