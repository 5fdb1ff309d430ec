/** The cache of everything that keeps what was used last; a package of ours takes it from here, so that it exists once. */
export { LRUCache } from 'lru-cache';
