import { runService } from '@croupier/platform/service';
import { readConfig } from './config.ts';
import { createRealtime } from './create-realtime.ts';

await runService('realtime', async ({ environment, log, registry, lifecycle }) => {
  const realtime = await createRealtime({ config: readConfig(environment), log, registry });
  lifecycle.acquire('realtime', realtime, (held) => held.close());
  log.info(`listening on ${realtime.url}`);
  return { readiness: realtime.readiness };
});
