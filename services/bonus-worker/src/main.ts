import { runService } from '@croupier/platform/service';
import { readConfig } from './config.ts';
import { createBonusWorker } from './create-bonus-worker.ts';

await runService('bonus-worker', (context) =>
  createBonusWorker({ ...context, config: readConfig(context.environment) }),
);
