import { isIPv4, isIPv6 } from 'node:net';

/**
 * What an address is limited by: an IPv4 address, or the /64 network of an IPv6 one, which one subscriber has to itself
 * (RFC 6177) and changes addresses in at will. An IPv4 address in IPv6 form counts as the IPv4 address that it is.
 */
export function limitedAddress(address: string): string {
  const bare = address.replace(/^\[(.*)\]$/, '$1').replace(/%.*$/, '');
  if (!isIPv6(bare)) return bare;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1];
  if (mapped !== undefined && isIPv4(mapped)) return mapped;
  return networkOf(groupsOf(bare));
}

function networkOf(groups: readonly number[]): string {
  const [g5, g6 = 0, g7 = 0] = groups.slice(5);
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && g5 === 0xffff;
  if (isMapped) return [g6 >> 8, g6 & 255, g7 >> 8, g7 & 255].join('.');
  const network = groups.slice(0, 4).map((group) => group.toString(16));
  return `${network.join(':')}::/64`;
}

/** The eight groups of a valid IPv6 address. */
function groupsOf(address: string): number[] {
  const [head = '', tail] = withoutDots(address).split('::');
  const front = parse(head);
  if (tail === undefined) return front;
  const back = parse(tail);
  return [...front, ...Array.from({ length: 8 - front.length - back.length }, () => 0), ...back];
}

const parse = (text: string): number[] =>
  text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16));

/** The last 32 bits may be written as an IPv4 address. */
function withoutDots(address: string): string {
  return address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_match, ...bytes: string[]) => {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.slice(0, 4).map(Number);
    return `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
  });
}
