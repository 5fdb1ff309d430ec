export { limitedAddress } from './address.ts';
export { type BucketLimits, LocalBuckets, type Taken, TokenBucket } from './token-bucket.ts';
