import type { WalletStatusEvent } from '@croupier/contracts';
import type { Acceptor, AcceptedOperation, Reader, Reconciler, Registry } from '@croupier/ledger';
import type { Results } from './results.ts';

/** What handlers work with. */
export interface Gateway {
  /** Of this instance: where workers send the results that its clients wait for. */
  id: string;
  acceptor: Acceptor;
  reader: Reader;
  registry: Registry;
  reconciler: Reconciler;
  results: Results;
  /** Puts jobs on the queues for operations that are in PostgreSQL already; never waits and never fails. */
  enqueue: (operations: readonly AcceptedOperation[]) => void;
  publishStatus: (event: WalletStatusEvent) => void;
  countAccepted: (outcome: string) => void;
}
