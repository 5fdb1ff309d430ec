/**
 * Wallets that the pipeline processes for the first time start at version 0. In the order given, so that two workers
 * cannot wait for each other.
 */
export const BEGIN_PROGRESS = `
INSERT INTO pipeline_progress (wallet_id, version) SELECT id, 0 FROM unnest($1::uuid[]) AS given(id)
ON CONFLICT (wallet_id) DO NOTHING`;
