import { expect, test } from '@jest/globals';
import { applyOperationsJob, processCommitJob, retryOperationJob } from '@croupier/contracts';

const id = '01a1fe75-5257-77ae-8e26-f6be7cee34c6';

test.each([
  ['apply-operations', applyOperationsJob, { wallets: [id] }],
  ['retry-operation', retryOperationJob, { operation: id, wallets: [id] }],
  ['process-commit', processCommitJob, { wallets: [id] }],
])('%s is understood by an older worker, whatever a newer release says besides', (_name, job, data) => {
  expect(job.parse({ ...data, later: true })).toEqual(data);
});

test('a job that names no wallet is refused', () => {
  expect(applyOperationsJob.safeParse({ wallets: [] }).success).toBe(false);
  expect(processCommitJob.safeParse({ operations: [id] }).success).toBe(false);
});
