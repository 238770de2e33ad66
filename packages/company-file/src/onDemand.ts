import type { ComponentType } from 'react';
import type { AsideProps } from './parts/Aside.tsx';
import type { CommentsProps } from './parts/Comments.tsx';
import type { ConflictsProps } from './parts/Conflicts.tsx';
import type { EraseProps } from './parts/Erase.tsx';
import type { IncomingProps } from './parts/Incoming.tsx';
import type { LeftProps } from './parts/Left.tsx';
import type { LookProps } from './parts/Look.tsx';
import type { MomentsProps } from './parts/Moments.tsx';
import type { NoticesProps } from './parts/Notices.tsx';
import type { PeopleProps } from './parts/People.tsx';
import type { ShareProps } from './parts/Share.tsx';

/* Parts that no page needs before somebody asks for them. */

export const loadNotices = (): Promise<ComponentType<NoticesProps>> =>
  import('./parts/Notices.tsx').then(({ Notices }) => Notices);

export const loadIncoming = (): Promise<ComponentType<IncomingProps>> =>
  import('./parts/Incoming.tsx').then(({ Incoming }) => Incoming);

export const loadConflicts = (): Promise<ComponentType<ConflictsProps>> =>
  import('./parts/Conflicts.tsx').then(({ Conflicts }) => Conflicts);

export const loadMoments = (): Promise<ComponentType<MomentsProps>> =>
  import('./parts/Moments.tsx').then(({ Moments }) => Moments);

export const loadPeople = (): Promise<ComponentType<PeopleProps>> =>
  import('./parts/People.tsx').then(({ People }) => People);

export const loadComments = (): Promise<ComponentType<CommentsProps>> =>
  import('./parts/Comments.tsx').then(({ Comments }) => Comments);

export const loadShare = (): Promise<ComponentType<ShareProps>> =>
  import('./parts/Share.tsx').then(({ Share }) => Share);

export const loadAside = (): Promise<ComponentType<AsideProps>> =>
  import('./parts/Aside.tsx').then(({ Aside }) => Aside);

export const loadErase = (): Promise<ComponentType<EraseProps>> =>
  import('./parts/Erase.tsx').then(({ Erase }) => Erase);

export const loadLook = (): Promise<ComponentType<LookProps>> =>
  import('./parts/Look.tsx').then(({ Look }) => Look);

export const loadLeft = (): Promise<ComponentType<LeftProps>> =>
  import('./parts/Left.tsx').then(({ Left }) => Left);
