type Listener = (event: never) => void;

/** Typed listeners by event name. */
export class Listeners<Events> {
  readonly #listeners = new Map<keyof Events, Set<Listener>>();

  /** Returns a function that removes the listener. */
  on<Name extends keyof Events>(name: Name, listener: (event: Events[Name]) => void): () => void {
    const listeners = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, listeners.add(listener));
    return () => void listeners.delete(listener);
  }

  emit<Name extends keyof Events>(name: Name, event: Events[Name]): void {
    for (const listener of this.#listeners.get(name) ?? []) {
      try {
        (listener as (event: Events[Name]) => void)(event);
      } catch (error) {
        // thrown later as an uncaught error of the listener; the other listeners receive the event
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }
}
