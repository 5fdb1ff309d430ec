import type { Principal } from '@croupier/platform/auth';

/** Topics of which every client gets the same. */
type PublicTopic = 'game' | 'leaderboard';

/** What all connections of a topic get that are restricted to brands: no brand is named so. */
const ANY_BRAND = '*';

function roomOf(topic: PublicTopic, brand: string): string {
  return `${topic} ${brand}`;
}

/** The rooms that a client is put into which subscribes to a public topic. */
export function roomsFor({ brands }: Principal, topic: string): string[] {
  if (brands === null) return [topic];
  return [ANY_BRAND, ...brands].map((brand) => roomOf(topic as PublicTopic, brand));
}

/** The rooms of those to whom something of this brand is sent; null: of all brands. */
export function audienceOf(topic: PublicTopic, brand: string | null): string[] {
  return [topic, roomOf(topic, brand ?? ANY_BRAND)];
}
