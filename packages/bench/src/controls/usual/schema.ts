/** The usual build's tables: balances, a journal with two rows for each movement, bets and operations. */
export const SCHEMA = `
CREATE TABLE wallets (
  id uuid PRIMARY KEY,
  cash bigint NOT NULL CHECK (cash >= 0),
  version bigint NOT NULL DEFAULT 0
) WITH (fillfactor = 50);
CREATE TABLE house (id int PRIMARY KEY, balance bigint NOT NULL) WITH (fillfactor = 10);
INSERT INTO house VALUES (1, 0);
CREATE TABLE operations (
  id uuid PRIMARY KEY,
  wallet_id uuid NOT NULL,
  kind text NOT NULL,
  reference text NOT NULL,
  amount bigint NOT NULL,
  status text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (wallet_id, kind, reference)
);
CREATE TABLE bets (
  wallet_id uuid NOT NULL,
  reference text NOT NULL,
  stake bigint NOT NULL,
  status text NOT NULL,
  PRIMARY KEY (wallet_id, reference)
);
CREATE TABLE entries (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  operation_id uuid NOT NULL,
  wallet_id uuid,
  amount bigint NOT NULL,
  balance_after bigint,
  at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX entries_wallet ON entries (wallet_id, id);`;
