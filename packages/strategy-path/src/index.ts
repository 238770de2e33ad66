export type { PlanMessages, StrategyPathMessages } from './locales/messages.ts';
export { StrategyPath, type StrategyPathProps } from './StrategyPath.tsx';
export {
  type StrategyPathModel,
  type StrategyPathOptions,
  useStrategyPath,
} from './useStrategyPath.ts';
export type { StrategyPathWords } from './views.ts';
