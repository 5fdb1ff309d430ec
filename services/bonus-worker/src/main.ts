import { runService } from '@croupier/platform';

await runService('bonus-worker', async () => ({ readiness: {} }));
