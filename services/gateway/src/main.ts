import { runService } from '@croupier/platform/service';
import { readConfig } from './config.ts';
import { createGateway } from './create-gateway.ts';

await runService('gateway', async ({ environment, log, registry, lifecycle }) => {
  const config = readConfig(environment);
  const gateway = await createGateway({ config, log, registry });
  lifecycle.acquire('gateway', gateway, (held) => held.close());
  log.info(`listening on ${gateway.url}`);
  return { readiness: gateway.readiness };
});
