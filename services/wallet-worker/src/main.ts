import { runService } from '@croupier/platform/service';
import { readConfig } from './config.ts';
import { createWalletWorker } from './create-wallet-worker.ts';

await runService('wallet-worker', (context) =>
  createWalletWorker({ ...context, config: readConfig(context.environment) }),
);
