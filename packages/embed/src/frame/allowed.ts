import {
  fromPage,
  isAnything,
  isFlag,
  isLook,
  isText,
  isTextOrNull,
  type Test,
} from './messages.ts';

const texts = new Map<Test | undefined, string>([
  [isText, 'text of at most 2,000 characters'],
  [isTextOrNull, 'text of at most 2,000 characters, or null'],
  [isFlag, 'true or false'],
  [isLook, 'color-scheme, font-family, --servitization-…'],
  [isAnything, 'a document'],
]);

/** What a page may say at a place of a message, in words for an error. */
export function allowedAt(place: string): string {
  const [type = '', field = ''] = place.split('.');
  return texts.get(fromPage[type]?.[field]) ?? Object.keys(fromPage).join(', ');
}
