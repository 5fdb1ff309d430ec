import type { Page } from '@croupier/contracts';
import type { Operations, OperationSubmitter } from '@croupier/engine';
import type { Leaderboards } from '@croupier/leaderboards';
import type { AuditFilter, AuditView, PageQuery, Reader, Reconciler, Registry } from '@croupier/ledger';
import type { explain, ExplainQuery } from '@croupier/reports';
import type { PlayerNames } from './realtime/player-names.ts';
import type { Publish } from './realtime/realtime-publisher.ts';

/** What handlers work with. */
export interface Gateway {
  operations: Operations;
  /** For Croupier's own operations, and for jobs of operations that are stored already. */
  submitter: OperationSubmitter;
  reader: Reader;
  registry: Registry;
  reconciler: Reconciler;
  audit: {
    read: (filter: AuditFilter, query: PageQuery) => Promise<Page<AuditView>>;
    export: (filter: AuditFilter, from: string | null) => AsyncGenerator<AuditView[]>;
  };
  /** The statement of a bonus. */
  explain: (bonusId: string, query: ExplainQuery) => ReturnType<typeof explain>;
  leaderboards: Leaderboards;
  names: PlayerNames;
  publish: Publish;
}
