/** Keeps what was used last. Other packages take it from here, so that it is installed once. */
export { LRUCache } from 'lru-cache';
