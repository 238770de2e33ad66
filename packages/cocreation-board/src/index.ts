export { CocreationBoard, type CocreationBoardProps } from './CocreationBoard.tsx';
export type { BoardMessages, WarningValues } from './locales/messages.ts';
export { prepareBoard } from './prepare.ts';
export type { CocreationBoardOptions } from './useBoard.ts';
export { type CocreationBoardModel, useCocreationBoard } from './useCocreationBoard.ts';
export type { ImportResult, ImportText } from './writing.ts';
