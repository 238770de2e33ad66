import type { KeptWords } from './words.ts';

const userDeletes = 'When the user deletes it';
const whoeverHasIt = 'Whoever has the file';
const withEveryEntry = 'With every entry';
const whole = 'The whole document';
const origin = 'Every page and script of that origin; whoever uses that browser';

export const en: KeptWords = {
  placeColumns: {
    where: 'Place',
    holds: 'What is in it',
    written: 'Written',
    gone: 'Gone',
    readers: 'Who can read it',
  },
  places: {
    document: {
      where: 'Local storage of the browser, {key}',
      holds: 'The whole document: name, answers, notes, decisions, logs, moments, comments',
      written: 'With every entry; nothing before the first one',
      gone: 'With “Erase everything” (an empty document stays), with the browser’s site data, in some browsers after a week without a visit',
      readers: origin,
    },
    aside: {
      where: 'Local storage of the browser, {key}',
      holds:
        'Text that could not be read, as it was found; what had not been sent yet when the host’s server came to hold another document',
      written: 'When a page opens on damaged text, or hears of that other document',
      gone: 'With “Erase everything”, or from the list in the company file',
      readers: origin,
    },
    looked: {
      where: 'Local storage of the browser, {key}',
      holds: 'Another company’s whole document, with an adviser’s comments that are in no file yet',
      written: 'With every comment on a file that is looked at',
      gone: 'When the file is downloaded or left, with “Erase everything”, or from the line in the company file',
      readers: origin,
    },
    remote: {
      where: 'Local storage of the browser, {key}, only with a store of the host’s own',
      holds: 'The document, and what the host’s server had last: the queue while offline',
      written: 'With every entry, and with every exchange',
      gone: 'With “Erase everything” (an empty document stays), with the browser’s site data',
      readers: origin,
    },
    host: {
      where: 'The host’s own server, only with a store that the host configured',
      holds: whole,
      written: 'After every entry, as soon as it can be reached',
      gone: 'As the host decides',
      readers: 'The host, and those whom the host lets',
    },
    held: {
      where: 'Memory of the host’s page, where the page holds the document itself',
      holds: whole,
      written: withEveryEntry,
      gone: 'As the host decides',
      readers: 'The host’s page',
    },
    memory: {
      where: 'Memory of the page, where storage is full, blocked or absent',
      holds: whole,
      written: 'With every entry; the user is told that it is not saved',
      gone: 'When the page is closed',
      readers: 'That page',
    },
    fragment: {
      where: 'A share link, {key} in the address',
      holds: 'The whole document, packed and not encrypted',
      written: 'When the user makes a link',
      gone: 'From the address bar once the user has decided what to do with it; never from where it was sent to',
      readers: 'Whoever has the link; no server, as browsers send no fragment',
    },
    file: {
      where: 'A download, {key}',
      holds: 'The whole document, as text',
      written: 'When the user downloads it',
      gone: userDeletes,
      readers: whoeverHasIt,
    },
    pictures: {
      where: 'Downloads of figures, tables, logs and calendars',
      holds: 'What the figure or table shows',
      written: 'When the user saves one',
      gone: userDeletes,
      readers: whoeverHasIt,
    },
    frame: {
      where:
        'A frame page: the same places, in the storage of the frame’s own origin; in a sandboxed frame without an origin only in memory',
      holds: whole,
      written: withEveryEntry,
      gone: 'As in those places',
      readers: 'The frame’s origin, and the page that shows the frame',
    },
  },
  requestColumns: { request: 'Request', when: 'When', carries: 'What it carries' },
  requests: {
    script: {
      request: 'GET of the script, its parts, words and styles',
      when: 'As a part is needed',
      carries: 'Nothing of the document: names of files, no query, no body',
    },
    fonts: {
      request: 'GET of the page’s font files',
      when: 'When a figure is saved as a picture',
      carries: 'Nothing of the document',
    },
    store: {
      request: 'GET and PUT at the address that the host gives',
      when: 'Only with a store of the host’s own',
      carries: 'The whole document, with the headers that the host gives',
    },
  },
};
