import { jsonPointer } from './json-pointer.ts';

/** A place in a document that cannot be taken as it is. */
export interface Flaw {
  /** A JSON pointer (RFC 6901), cut where it would be long. */
  pointer: string;
  detail: string;
}

/** Where a scan is: for each open object or array, from the outermost, the member or element that it is at. */
export type Place = readonly { readonly at: string | number }[];

/** More would not help a reader, and an array of a thousand bad items must not make a megabyte of errors. */
export const MAX_FLAWS = 20;

/** As many as a batch may have. */
const MAX_ITEMS = 1000;

/** What is nested deeper is refused before; it is met here only below a member that is given twice. */
const MAX_SEGMENTS = 32;

/**
 * Collects flaws at a bounded cost: the first 20, and after them the first one of each item (an element of a member of
 * the document), so that a batch knows which of its items must not be used. Pointers are built for these only.
 */
export class FlawCollector {
  readonly flaws: Flaw[] = [];
  // by index alone: a name of 100,000 characters in a key would cost as much for each flaw below it
  readonly #items = new Set<string | number>();

  /** Whether a flaw at this place would change nothing any more, so that it need not be looked for. */
  isKnown(place: Place): boolean {
    return this.flaws.length >= MAX_FLAWS && this.#items.has(itemOf(place));
  }

  /** False once nothing more needs to be found, because the document is refused as a whole. */
  add(place: Place, detail: string): boolean {
    if (this.isKnown(place)) return true;
    if (this.#items.size > MAX_ITEMS) {
      this.flaws.push({ pointer: '', detail: `More than ${MAX_ITEMS} items are not valid.` });
      return false;
    }
    this.#items.add(itemOf(place));
    const path = place.slice(0, MAX_SEGMENTS).map(({ at }) => at);
    this.flaws.push({ pointer: jsonPointer(path), detail });
    return true;
  }
}

function itemOf(place: Place): string | number {
  return place[1]?.at ?? '';
}
