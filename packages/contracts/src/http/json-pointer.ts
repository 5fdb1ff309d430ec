/** Characters of one segment of a pointer, and of a pointer as a whole: names in a body may be a megabyte long. */
const MAX_SEGMENT = 128;
const MAX_POINTER = 400;

/**
 * A JSON pointer (RFC 6901) to the place that the path leads to. It is for readers: segments are cut to 128 characters,
 * and what would make the pointer longer than 400 is left out.
 */
export function jsonPointer(path: readonly PropertyKey[]): string {
  let pointer = '';
  for (const part of path) {
    const segment = segmentOf(String(part));
    if (pointer.length + segment.length >= MAX_POINTER) return pointer;
    pointer += `/${segment}`;
  }
  return pointer;
}

function segmentOf(part: string): string {
  const isLong = part.length > MAX_SEGMENT;
  const segment = escapePart(isLong ? part.slice(0, MAX_SEGMENT) : part);
  return segment.length > MAX_SEGMENT || isLong ? cut(segment) : segment;
}

/** Not within an escape or a surrogate pair. */
function cut(segment: string): string {
  return segment.slice(0, MAX_SEGMENT).replace(/[~\uD800-\uDBFF]$/, '');
}

function escapePart(part: string): string {
  return part.replaceAll('~', '~0').replaceAll('/', '~1');
}
