export { EcosystemJourney, type EcosystemJourneyProps } from './EcosystemJourney.tsx';
export type { EntryMessages, JourneyMessages } from './locales/messages.ts';
export { type EcosystemJourneyModel, useEcosystemJourney } from './useEcosystemJourney.ts';
export type { EcosystemJourneyOptions } from './useJourney.ts';
export type { ImportResult, ImportText } from './writing.ts';
