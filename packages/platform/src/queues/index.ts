export { type Queue, closeQueue, createProducerQueue, queuePrefix } from './queues.ts';
export { type WorkerOptions, closeWorker, createWorker } from './workers.ts';
