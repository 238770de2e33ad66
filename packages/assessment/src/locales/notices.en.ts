import type { NoticeMessages } from './messages.ts';

/** English words of what a user must know before going on. */
export const notices: NoticeMessages = {
  cleared: 'All answers are cleared.',
  undo: 'Undo',
  unsavedTitle: 'Not saved.',
  unsavedText:
    'This browser does not let the page store anything. Your answers stay until you close or reload it.',
  unreadableTitle: 'Saved answers can’t be read.',
  unreadableText:
    'They are damaged or were written by a newer version. They are left untouched; what you answer now stays until you close the page.',
};
