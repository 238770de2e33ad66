/** What stands around every page. */
export const frame = {
  skip: 'Skip to the main part',
  pages: 'Pages',
  onThisPage: 'On this page',
  languages: 'Languages',
  brands: 'This page as another invented agency’s',
  freeToRead: 'Free to read, CC\u00A0BY\u00A04.0.',
};
