const MAX_LENGTH = 40;

/** The id of the demo player with this name; null for a name without letters and digits. */
export function playerIdOf(name: string): string | null {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^(?:demo-)?-*|-+$/g, '')
    .slice(0, MAX_LENGTH);
  return plain === '' ? null : `demo-${plain}`;
}

/** The name that the page shows for a player. */
export function nameOf(playerId: string): string {
  return playerId.replace(/^demo-/, '');
}
