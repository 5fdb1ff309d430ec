type Listener = (event: never) => void;

/** Who wants to hear what. */
export class Listeners<Events> {
  readonly #listeners = new Map<keyof Events, Set<Listener>>();

  /** Returns how to stop it. */
  on<Name extends keyof Events>(name: Name, listener: (event: Events[Name]) => void): () => void {
    const those = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, those.add(listener));
    return () => void those.delete(listener);
  }

  tell<Name extends keyof Events>(name: Name, event: Events[Name]): void {
    for (const listener of this.#listeners.get(name) ?? []) {
      try {
        (listener as (event: Events[Name]) => void)(event);
      } catch (error) {
        // the listener's own fault, seen as such, and no reason for the others to miss the event
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }
}
