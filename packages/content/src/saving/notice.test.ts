import { describe, expect, it } from 'vitest';
import { locales } from '../index.ts';
import { savingNotice } from './notice.ts';

const newer = { state: 'newer', text: '{"schema":2}' };
const aside = { state: 'unreadable', isAside: true, text: '{' };

describe('savingNotice', () => {
  it('tells of a newer version, and gives what it wrote as a file of the kit', () => {
    expect(savingNotice(newer, 'en')).toMatchObject({
      title: 'Saved by a newer version.',
      content: '{"schema":2}',
      fileName: 'saved-data.servitization.json',
    });
  });

  it('tells of text that was set aside, which may be no JSON', () => {
    expect(savingNotice(aside, 'en')).toMatchObject({ content: '{', fileName: 'saved-data.txt' });
  });

  it.each(['ready', 'unsaved', 'unreadable'])('has nothing to tell when it is %s', (state) => {
    expect(savingNotice({ state }, 'en')).toBeNull();
  });

  it('speaks every language, with its regions, and else English', () => {
    const titles = locales.map((locale) => savingNotice(newer, `${locale}-XX`)?.title);
    expect(new Set(titles).size).toBe(locales.length);
    expect(savingNotice(newer, 'constructor')?.title).toBe(titles[0]);
    expect(savingNotice(newer, 'fr')?.title).toBe(titles[0]);
  });
});
