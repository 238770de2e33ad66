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

  it('tells since when a site has not been reached, with the day where that was another', () => {
    const since = new Date(2026, 2, 4, 14, 5).getTime();
    const told = (locale: string) => savingNotice({ state: 'unsent', since }, locale);
    expect(told('en')).toEqual({
      title: 'Not at this site yet.',
      text: expect.stringMatching(/not been reached since Mar 4, 2026, 2:05\sPM\. /),
    });
    expect(told('de')?.text).toContain('seit 04.03.2026, 14:05 nicht erreichbar');
    const now = new Date();
    const today = savingNotice({ state: 'unsent', since: now.getTime() }, 'sv')?.text;
    expect(today).not.toContain(`${now.getFullYear()}`);
  });

  it('tells what a site refuses apart from that', () => {
    const refused = savingNotice({ state: 'unsent', isRefused: true, since: 0 }, 'en');
    expect(refused?.title).toBe('This site doesn’t take what you enter.');
    expect(refused?.download).toBeUndefined();
  });

  it('tells that only the last changes are not saved, and gives all there is as a file', () => {
    expect(savingNotice({ state: 'unsaved', text: '{"schema":1}' }, 'en')).toMatchObject({
      title: 'Your last changes are not saved.',
      content: '{"schema":1}',
      fileName: 'saved-data.servitization.json',
    });
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
