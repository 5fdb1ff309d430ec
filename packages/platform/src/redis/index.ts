export { type DropReason, DroppedMessages } from './dropped-messages.ts';
export { MessageSeal } from './message-seal.ts';
export { type Redis, connectRedis } from './redis.ts';
export { ServiceEmitter } from './service-emitter.ts';
export { createEmitter, createSocketAdapter } from './socket-adapter.ts';
