const LONGEST = 40;

/** The id of the demo player of that name, as people may type it; null if nothing is left of it. */
export function playerIdOf(name: string): string | null {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^(?:demo-)?-*|-+$/g, '')
    .slice(0, LONGEST);
  return plain === '' ? null : `demo-${plain}`;
}

/** As players are called on the page. */
export function nameOf(playerId: string): string {
  return playerId.replace(/^demo-/, '');
}
