import { useEffect, useState } from 'react';
import { type ExampleCompany, exampleIn, openExample } from './examples.ts';

/** What came of the address: the firm's own document, an example, or one that isn't there. */
export type Asked =
  | { readonly is: 'own' }
  | { readonly is: 'shown'; readonly example: ExampleCompany }
  | { readonly is: 'missing'; readonly why: 'none' | 'lost' };

async function open(search: string): Promise<Asked> {
  const id = new URLSearchParams(search).get('example');
  if (id === null) return { is: 'own' };
  const example = exampleIn(id);
  if (!example) return { is: 'missing', why: 'none' };
  try {
    await openExample(example);
    return { is: 'shown', example };
  } catch (error) {
    console.error(error);
    return { is: 'missing', why: 'lost' };
  }
}

/** The example that the address asks for; `undefined` until that is known, as on a server. */
export function useExample(): Asked | undefined {
  const [asked, setAsked] = useState<Asked>();
  useEffect(() => {
    // Without a question there is nothing to wait for, and the page is filled at once.
    if (!location.search) setAsked({ is: 'own' });
    else open(location.search).then(setAsked);
  }, []);
  return asked;
}
