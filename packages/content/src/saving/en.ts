import type { SavingWords } from './words.ts';

export const saving: SavingWords = {
  newerTitle: 'Saved by a newer version.',
  newerText:
    'You see what this version understands, and can’t change it here. Reload the page; if that does not help, the site has yet to be updated. Nothing is lost.',
  asideTitle: 'Not all that was saved can be read.',
  asideText:
    'What could be read is shown here, and what you enter now is saved. The file as it was is kept apart, untouched.',
  fullTitle: 'Your last changes are not saved.',
  fullText:
    'This browser did not take them; its storage is probably full. What was saved before is still there. Download everything, your last changes included, before you close the page. With the next change it is tried again.',
  fullDownload: 'Download everything',
  download: 'Download it as it was',
  fileName: 'saved-data',
  unsentTitle: 'Not at this site yet.',
  unsentText: (since) =>
    `This site has not been reached since ${since}. What you enter is kept in this browser and sent as soon as it can be; until then, other devices don’t see it.`,
  refusedTitle: 'This site doesn’t take what you enter.',
  refusedText:
    'It is kept in this browser only. Download it with the company file, if this site has one, and tell whoever looks after this site.',
};
