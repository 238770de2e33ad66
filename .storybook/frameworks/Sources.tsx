import { type Paper, type Scope, sources } from '@servitization/core';
import { Facts } from './Table.tsx';

const LICENSES: Readonly<Record<Paper['license'], string>> = {
  'CC-BY-4.0': 'CC BY 4.0',
  'all-rights-reserved': 'All rights reserved',
  'publisher-terms': 'The publisher’s terms',
};
const regions = new Intl.DisplayNames('en', { type: 'region' });
const list = new Intl.ListFormat('en');

/** The five papers with what their evidence rests on. */
export const SourceTable = () => (
  <Facts
    caption="Five papers. Structure, labels and facts are taken from them, and no sentence"
    columns={['Paper', 'Published', 'License', 'Whom it looked at']}
    rows={Object.values(sources).map((paper) => ({
      key: paper.id,
      cells: [
        `${list.format(paper.authors)} (${paper.year}). ${paper.title}.`,
        <Published key={paper.id} {...paper} />,
        LICENSES[paper.license],
        scopeText(paper.scope),
      ],
    }))}
  />
);

/** May go on in the next line after a slash, and nowhere else. */
const breakable = (doi: string) =>
  `doi:${doi}`
    .split('/')
    .flatMap((part, index) => (index === 0 ? [part] : ['/', <wbr key={part} />, part]));

function Published({ journal, volume, issue, pages, doi }: Paper) {
  return (
    <>
      <cite>{journal}</cite> {volume}
      {issue && `(${issue})`}, {pages.replace('-', '–')}.{' '}
      {doi ? <a href={`https://doi.org/${doi}`}>{breakable(doi)}</a> : 'No DOI could be verified.'}
    </>
  );
}

function scopeText({ firms, inDepth, pairs, countries, size, employees, area }: Scope): string {
  const people =
    employees &&
    (employees.max ? `${employees.min} to ${employees.max}` : `${employees.min} and more`);
  return [
    `${firms} ${size.replaceAll('-', ' ')} firms`,
    inDepth && `${inDepth} of them in depth`,
    pairs && `in ${pairs} pairs of provider and customer`,
    people && `${people} employees`,
    area && `in ${area.replaceAll('-', ' ')} areas`,
    countries.length > 0
      ? list.format(countries.map((code) => regions.of(code) ?? code))
      : 'countries not told',
  ]
    .filter(Boolean)
    .join(', ');
}
