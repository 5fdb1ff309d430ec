import type { PoolClient } from '@croupier/platform/postgres';
import { binaryArray } from '@croupier/platform/postgres';
import type { ServiceMessage } from '@croupier/ledger';
import { COMMIT, sendPipelined } from '@croupier/ledger';
import type { Statement } from '@croupier/ledger';
import type { FreshRow } from './fresh.ts';
import type { ScoreRow } from '@croupier/leaderboards';
import type { ScoreGain } from '@croupier/leaderboards';
import { ADD_SCORES } from '@croupier/leaderboards';
import { SAVE_PROGRESS } from './sql/save-progress.ts';

/** Messages that were committed and are to be published now; what is not stays in the outbox. */
export interface Announcement {
  outboxId: string;
  messages: ServiceMessage[];
}

export interface ToSave {
  fresh: FreshRow[];
  gains: ScoreGain[];
  announcement: Announcement | null;
}

/**
 * Adds the gains, moves the wallets on to what was read of them, writes what is to be published, and commits, in one
 * flight. The scores that changed.
 */
export async function saveProcessed(
  client: PoolClient,
  { fresh, gains, announcement }: ToSave,
): Promise<ScoreRow[]> {
  const statements = [
    ...(gains.length === 0 ? [] : [addScores(gains)]),
    ...(fresh.length === 0 ? [] : [saveProgress(fresh)]),
    ...(announcement === null ? [] : [writeAnnouncement(announcement)]),
    COMMIT,
  ];
  const results = await sendPipelined(client, statements);
  // a COMMIT of a transaction that has failed succeeds, as a ROLLBACK
  if (results.at(-1)?.command !== 'COMMIT') throw new Error('the transaction was rolled back');
  return gains.length === 0 ? [] : ((results[0]?.rows ?? []) as ScoreRow[]);
}

function writeAnnouncement({ outboxId, messages }: Announcement): Statement {
  return {
    name: 'write-announcement',
    text: `INSERT INTO outbox (id, wallet_ids, versions, rejected, messages) VALUES ($1, '{}', '{}', '{}', $2)`,
    values: [outboxId, JSON.stringify(messages)],
  };
}

function addScores(gains: ScoreGain[]): Statement {
  return {
    name: 'add-scores',
    text: ADD_SCORES,
    values: [
      binaryArray.text(gains.map(({ leaderboardId }) => leaderboardId)),
      binaryArray.text(gains.map(({ brand }) => brand)),
      binaryArray.text(gains.map(({ playerId }) => playerId)),
      binaryArray.text(gains.map(({ gain }) => String(gain))),
    ],
  };
}

/** Rows come in version order, so the last one of a wallet says how far it was read. */
function saveProgress(fresh: FreshRow[]): Statement {
  const last = [...new Map(fresh.map((row) => [row.wallet_id, row])).values()];
  return {
    name: 'save-progress',
    text: SAVE_PROGRESS,
    values: [
      binaryArray.uuid(last.map(({ wallet_id }) => wallet_id)),
      binaryArray.int8(last.map(({ seen }) => seen)),
      binaryArray.int8(last.map(({ version }) => version)),
    ],
  };
}
