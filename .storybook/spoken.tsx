import type { Args, Parameters } from '@storybook/react-vite';
import type { ReactNode } from 'react';

/** Every story in the language that it is written in: most in English, those on languages in theirs. */
export const AS_WRITTEN = 'as written';

/** Stories name what their component is given beside English: `parameters.languages`. */
export const LANGUAGES = ['en', 'sv', 'fi', 'de', 'pseudo', 'pseudo, right to left'] as const;

type Given = Readonly<Record<string, Args>>;

/** English is what a component says when it is given no words. */
function english(languages: Given): Args {
  const given = Object.keys(languages.sv ?? {});
  return { ...Object.fromEntries(given.map((key) => [key, undefined])), locale: 'en' };
}

/** Args that the toolbar's language gives a story; `null` where the story has none in it. */
export function wordsIn(locale: string, { languages }: Parameters): Args | null {
  if (locale === AS_WRITTEN) return {};
  if (!languages) return null;
  return locale === 'en' ? english(languages) : (languages[locale] ?? null);
}

export const directionIn = (locale: string, direction: string): string =>
  locale === 'pseudo, right to left' ? 'rtl' : direction;

interface UnspokenProps {
  readonly title: string;
  readonly locale: string;
  readonly languages?: Given | undefined;
}

/** Says why a choice of language changes nothing in a story. */
export function Unspoken({ title, locale, languages }: UnspokenProps): ReactNode {
  const [group, name] = title.split('/');
  if (languages) return <p className="unspoken">This story can’t be told in “{locale}”.</p>;
  if (group === 'Components' || group === 'Charts')
    return (
      <p className="unspoken">
        {name} has no words of its own, so “{locale}” changes nothing: a page gives it all it says,
        in any language. What it is given here shows that long words fit.
      </p>
    );
  return <p className="unspoken">This story is told as it is written, in no other language.</p>;
}
