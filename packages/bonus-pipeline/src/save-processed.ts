import type { PoolClient } from '@croupier/platform/postgres';
import { binaryArray } from '@croupier/platform/postgres';
import type { StoredMessage } from '@croupier/contracts';
import { COMMIT, sendPipelined } from '@croupier/ledger';
import type { Statement } from '@croupier/ledger';
import type { NewEntryRow } from './new-entries.ts';
import type { ScoreRow } from '@croupier/leaderboards';
import type { ScoreDelta } from '@croupier/leaderboards';
import { ADD_SCORES } from '@croupier/leaderboards';
import { SAVE_PROGRESS } from './sql/save-progress.ts';

/** Messages that were committed and are to be published now; what is not stays in the outbox. */
export interface Announcement {
  outboxId: string;
  messages: StoredMessage[];
}

export interface ToSave {
  newEntries: NewEntryRow[];
  deltas: ScoreDelta[];
  announcement: Announcement | null;
}

/**
 * In one round trip: adds the deltas to the scores, moves the watermarks of the wallets, writes what is to be
 * published, and commits. Resolves to the scores that changed.
 */
export async function saveProcessed(
  client: PoolClient,
  { newEntries, deltas, announcement }: ToSave,
): Promise<ScoreRow[]> {
  const statements = [
    ...(deltas.length === 0 ? [] : [addScores(deltas)]),
    ...(newEntries.length === 0 ? [] : [saveProgress(newEntries)]),
    ...(announcement === null ? [] : [writeAnnouncement(announcement)]),
    COMMIT,
  ];
  const results = await sendPipelined(client, statements);
  // a COMMIT of a transaction that has failed succeeds, as a ROLLBACK
  if (results.at(-1)?.command !== 'COMMIT') throw new Error('the transaction was rolled back');
  return deltas.length === 0 ? [] : ((results[0]?.rows ?? []) as ScoreRow[]);
}

function writeAnnouncement({ outboxId, messages }: Announcement): Statement {
  return {
    name: 'write-announcement',
    text: `INSERT INTO outbox (id, wallet_ids, versions, rejected, messages) VALUES ($1, '{}', '{}', '{}', $2)`,
    values: [outboxId, JSON.stringify(messages)],
  };
}

function addScores(deltas: ScoreDelta[]): Statement {
  return {
    name: 'add-scores',
    text: ADD_SCORES,
    values: [
      binaryArray.text(deltas.map(({ leaderboardId }) => leaderboardId)),
      binaryArray.text(deltas.map(({ brand }) => brand)),
      binaryArray.text(deltas.map(({ playerId }) => playerId)),
      binaryArray.text(deltas.map(({ delta }) => String(delta))),
    ],
  };
}

/** Rows come in version order, so the last one of a wallet shows how far it was read. */
function saveProgress(newEntries: NewEntryRow[]): Statement {
  const last = [...new Map(newEntries.map((row) => [row.wallet_id, row])).values()];
  return {
    name: 'save-progress',
    text: SAVE_PROGRESS,
    values: [
      binaryArray.uuid(last.map(({ wallet_id }) => wallet_id)),
      binaryArray.int8(last.map(({ processed_version }) => processed_version)),
      binaryArray.int8(last.map(({ version }) => version)),
    ],
  };
}
