import type { ToolId } from '@servitization/company-file';
import { createProfileStore, jsonText, memoryStorage, type Profile } from '@servitization/profile';
import { ProfileProvider } from '@servitization/profile/react';
import { OnDemand, type OnDemandProps } from '@servitization/ui';
import { type ComponentType, type ReactNode, useMemo } from 'react';
import type { ElementWidget } from '../session.ts';
import type { WordsOf } from '../widget.ts';

type LoadWords = () => Promise<{ readonly texts: WordsOf<string> }>;

/** A widget, and what it says in each language. */
interface Source {
  readonly widget: () => Promise<ElementWidget>;
  readonly words: { readonly en: LoadWords } & Readonly<Record<string, LoadWords>>;
}

type Tool = Exclude<ToolId, 'plan'>;

const SOURCES: Readonly<Record<Tool, Source>> = {
  path: {
    widget: () => import('./paths.ts').then(({ paths }) => paths),
    words: {
      en: () => import('../words/paths/en.ts'),
      sv: () => import('../words/paths/sv.ts'),
      fi: () => import('../words/paths/fi.ts'),
      de: () => import('../words/paths/de.ts'),
    },
  },
  challenges: {
    widget: () => import('./matcher.ts').then(({ matcher }) => matcher),
    words: {
      en: () => import('../words/matcher/en.ts'),
      sv: () => import('../words/matcher/sv.ts'),
      fi: () => import('../words/matcher/fi.ts'),
      de: () => import('../words/matcher/de.ts'),
    },
  },
  scaling: {
    widget: () => import('./tracker.ts').then(({ tracker }) => tracker),
    words: {
      en: () => import('../words/tracker/en.ts'),
      sv: () => import('../words/tracker/sv.ts'),
      fi: () => import('../words/tracker/fi.ts'),
      de: () => import('../words/tracker/de.ts'),
    },
  },
  cocreation: {
    widget: () => import('./cocreation.ts').then(({ cocreation }) => cocreation),
    words: {
      en: () => import('../words/cocreation/en.ts'),
      sv: () => import('../words/cocreation/sv.ts'),
      fi: () => import('../words/cocreation/fi.ts'),
      de: () => import('../words/cocreation/de.ts'),
    },
  },
  ecosystem: {
    widget: () => import('./ecosystem.ts').then(({ ecosystem }) => ecosystem),
    words: {
      en: () => import('../words/ecosystem/en.ts'),
      sv: () => import('../words/ecosystem/sv.ts'),
      fi: () => import('../words/ecosystem/fi.ts'),
      de: () => import('../words/ecosystem/de.ts'),
    },
  },
};

type Load = OnDemandProps<object>['load'];

/** The widget with its words in a language; one function for each, for good. */
const loads = new Map<string, Load>();

function loadOf(tool: Tool, locale: string): Load {
  const key = `${tool} ${locale}`;
  const load = loads.get(key) ?? (() => widgetIn(SOURCES[tool], locale));
  loads.set(key, load);
  return load;
}

async function widgetIn({ widget, words }: Source, locale: string): ReturnType<Load> {
  const inLocale = Object.hasOwn(words, locale) ? words[locale] : undefined;
  const [{ definition }, { texts }] = await Promise.all([widget(), (inLocale ?? words.en)()]);
  const [own] = Object.values(texts);
  // Preact's and React's types of a component differ in what children are.
  const Widget = definition.component as unknown as ComponentType<object>;
  return (props) => <Widget {...own} {...props} />;
}

export interface LookedToolProps {
  readonly tool: Tool;
  /** The document that is looked at. */
  readonly client: Profile;
  readonly locale: string;
  readonly today: string | undefined;
  readonly headingLevel: number;
  readonly words: OnDemandProps<object>['words'];
}

/** Another company's work with one tool, as it sees it itself, to be read only; nothing is stored. */
export function LookedTool({ tool, client, locale, words, ...rest }: LookedToolProps): ReactNode {
  const text = jsonText(client);
  const store = useMemo(
    () => createProfileStore({ name: 'looked', storage: memoryStorage(text) }),
    [text],
  );
  const given = { ...rest, id: `looked-${tool}`, readOnly: true };
  return (
    <ProfileProvider store={store}>
      <OnDemand load={loadOf(tool, locale)} with={given} words={words} />
    </ProfileProvider>
  );
}
