import { type PaperId, type Source, sources } from '@servitization/core';

/** "Kolagar et al. 2022" of a paper. */
export const shortCite = (id: PaperId): string => {
  const { authors, year } = sources[id];
  return `${authors[0]} et al. ${year}`;
};

/** Where an item was read, and whether it was read from wording. */
export const readAt = ({ paper, section, reading }: Source): string =>
  `${shortCite(paper)}, ${section}${reading ? ' (our reading)' : ''}`;
