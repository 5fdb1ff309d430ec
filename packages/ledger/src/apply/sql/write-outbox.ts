import type { Changes } from '../changes.ts';
import type { Statement } from '../transaction.ts';
import type { DecidedOperation } from '../decide-all.ts';
import { binaryArray } from '@croupier/platform/postgres';

/**
 * What this commit changed and has to be published: versions and rejections, by name; their messages are made from the
 * journal.
 */
const WRITE_OUTBOX = `
INSERT INTO outbox (id, wallet_ids, versions, rejected) VALUES ($1, $2::uuid[], $3::int8[], $4::uuid[])`;

export function writeOutbox({ outboxId, entries }: Changes, rejected: DecidedOperation[]): Statement {
  return {
    name: 'write-outbox',
    text: WRITE_OUTBOX,
    values: [
      outboxId,
      binaryArray.uuid(entries.map(({ wallet }) => wallet.wallet.id)),
      binaryArray.int8(entries.map(({ wallet }) => wallet.wallet.version)),
      binaryArray.uuid(rejected.map(({ row }) => row.id)),
    ],
  };
}
