export { Croupier } from './croupier.ts';
export type { CroupierOptions } from './croupier.ts';
export { CroupierError } from './errors.ts';
export type { CroupierErrorCode } from './errors.ts';
export type { ConnectionState, Feed, FeedEvents, FeedOptions } from './feed/feed.ts';
export type { CallOptions, KeyedOptions, OperationOptions } from './http/http.ts';
export type { Listing, Page } from './http/listing.ts';
export type { Token } from './token.ts';
export type * from './types.ts';
