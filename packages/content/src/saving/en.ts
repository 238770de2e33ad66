import type { SavingWords } from './words.ts';

export const saving: SavingWords = {
  newerTitle: 'Saved by a newer version.',
  newerText:
    'You see what this version understands, and can’t change it here. Reload the page; if that does not help, the site has yet to be updated. Nothing is lost.',
  asideTitle: 'Not all that was saved can be read.',
  asideText:
    'What could be read is shown here, and what you enter now is saved. The file as it was is kept apart, untouched.',
  download: 'Download it as it was',
  fileName: 'saved-data',
};
