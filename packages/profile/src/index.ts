export { forgetSetAside, type SetAside, setAsideTexts } from './aside.ts';
export { applyChange } from './change.ts';
export { type Clock, type ClockOptions, createClock } from './clock.ts';
export { type Conflict, conflictsIn, keepStanding, takeBack } from './conflicts.ts';
export { append, choose, clearChoice, clearRating, rate, SELF, setName } from './edits.ts';
export type { ProfileIssue } from './issue.ts';
export { jsonText } from './json.ts';
export { jsonFault } from './jsonFault.ts';
export { keepLook } from './keepLook.ts';
export { NAME_CHARS, TEXT_CHARS } from './limits.ts';
export { forgetLook, forgetLooks, type KeptLook, keptLooks } from './looked.ts';
export { type ConnectOptions, connectProfileStore, type ProfileConnection } from './meeting.ts';
export { mergeProfiles } from './merge.ts';
export { isNewer, migrate, type Step } from './migrate.ts';
export { keepMoment, type NewMoment } from './moments.ts';
export { type ParsedProfile, parseProfile } from './parse.ts';
export type { Register } from './places.ts';
export { CHOSEN_PATH, chosenIn, emptyProfile, latestStamp, ratingsOf } from './profile.ts';
export { randomHex } from './random.ts';
export { type Salvaged, salvageProfile } from './salvage.ts';
export { salvageText } from './salvageText.ts';
export type { ProfileState, ProfileStatus } from './status.ts';
export { localStorageAdapter, memoryStorage, type ProfileStorage, storageKey } from './storage.ts';
export { createProfileStore, type ProfileStore, type ProfileStoreOptions } from './store.ts';
export type {
  Change,
  Choice,
  Chosen,
  Cleared,
  Json,
  Level,
  Moment,
  Profile,
  ProfileEvent,
  Rated,
  Rating,
  RatingAnswer,
  Ratings,
  Stamp,
  Superseded,
} from './types.ts';
