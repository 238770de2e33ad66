export { CompanyFile, type CompanyFileProps } from './CompanyFile.tsx';
export type { FileContext } from './context.ts';
export type { Deed, Keeper } from './kinds.ts';
export type { FileMessages, Role } from './locales/messages.ts';
export type { ToolId } from './toolViews.ts';
export {
  type CompanyFileModel,
  type CompanyFileOptions,
  type Done,
  useCompanyFile,
} from './useCompanyFile.ts';
