export { limitedAddress } from './address.ts';
export { type BucketLimits, LocalBuckets, TokenBucket } from './token-bucket.ts';
