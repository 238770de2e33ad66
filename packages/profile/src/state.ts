/** A value that changes, and those who want to hear of it. */
export interface Observable<State> {
  getState(): State;
  setState(change: Partial<State>): void;
  subscribe(listener: (state: State) => void): () => void;
}

/** Listeners are called in the order in which they came; one that leaves meanwhile hears no more. */
export function observable<State extends object>(initial: State): Observable<State> {
  let state = initial;
  const listeners = new Set<(state: State) => void>();
  return {
    getState: () => state,
    setState(change) {
      state = { ...state, ...change };
      for (const listener of listeners) listener(state);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
