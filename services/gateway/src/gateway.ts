import type { Page } from '@croupier/contracts';
import type { Leaderboards } from '@croupier/leaderboards';
import type {
  Acceptor,
  AcceptedOperation,
  AuditFilter,
  AuditView,
  PageQuery,
  Reader,
  Reconciler,
  Registry,
} from '@croupier/ledger';
import type { explain, ExplainQuery } from '@croupier/reports';
import type { PlayerNames } from './realtime/player-names.ts';
import type { Publish } from './realtime/realtime-publisher.ts';
import type { Results } from './operations/results.ts';

/** What handlers work with. */
export interface Gateway {
  /** Of this instance: where workers send the results that its clients wait for. */
  id: string;
  acceptor: Acceptor;
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
  results: Results;
  /** Puts jobs on the queues for operations that are in PostgreSQL already; never waits and never fails. */
  enqueue: (operations: readonly AcceptedOperation[]) => void;
  publish: Publish;
  countAccepted: (outcome: string) => void;
}
