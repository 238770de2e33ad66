import { jsonText, type Profile } from '@servitization/profile';
import { download, fileNameOf } from '@servitization/ui/export';
import type { FileMessages } from './locales/messages.ts';

/**
 * Hands a document to the user as a file. `what` is added to its name. `text` is the whole of a
 * document of a newer kit, of which `profile` is what can be understood.
 */
export function saveProfile(
  profile: Profile,
  { fileName }: Pick<FileMessages, 'fileName'>,
  what = '',
  text: string = jsonText(profile),
): void {
  const subject = profile.name || fileName;
  download({
    name: fileNameOf(subject, what, 'servitization.json'),
    content: new Blob([text], { type: 'application/json' }),
  });
}

/** Of text that is no document, or none that can be read. */
export const textFileName = (name: string): string => fileNameOf(name, '', 'txt');

/** Hands over text as it is, such as what can't be read. */
export function saveText(text: string, name: string): void {
  const content = new Blob([text], { type: 'text/plain;charset=utf-8' });
  download({ name: textFileName(name), content });
}
