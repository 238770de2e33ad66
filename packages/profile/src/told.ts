import type { KeptProfile } from './kept.ts';
import { observable } from './state.ts';
import type { ProfileState } from './status.ts';
import type { ProfileStorage } from './storage.ts';

/** A kept document that says of itself what its storage says of it, where nothing matters more. */
export function told(kept: KeptProfile, storage: ProfileStorage): KeptProfile {
  if (!storage.status) return kept;
  const said = (): ProfileState['status'] => {
    const { status } = kept.getState();
    return (status.state === 'ready' && storage.status?.()) || status;
  };
  const now = (): ProfileState => ({ ...kept.getState(), status: said() });
  const { getState, setState, subscribe } = observable(now());
  kept.subscribe(() => setState(now()));
  return {
    ...kept,
    getState,
    subscribe,
    refresh() {
      kept.refresh();
      if (said() !== getState().status) setState(now());
    },
  };
}
