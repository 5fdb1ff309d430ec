import type { Principal } from '@croupier/platform/auth';

/** Topics with the same content for every client. */
type PublicTopic = 'game' | 'leaderboard';

/** The room of all connections that are restricted to brands; not a valid brand. */
const ANY_BRAND = '*';

function roomOf(topic: PublicTopic, brand: string): string {
  return `${topic} ${brand}`;
}

/** The rooms that a client joins when it subscribes to a public topic. */
export function roomsFor({ brands }: Principal, topic: string): string[] {
  if (brands === null) return [topic];
  return [ANY_BRAND, ...brands].map((brand) => roomOf(topic as PublicTopic, brand));
}

/** The rooms that receive an event of this brand; null: of all brands. */
export function audienceOf(topic: PublicTopic, brand: string | null): string[] {
  return [topic, roomOf(topic, brand ?? ANY_BRAND)];
}
