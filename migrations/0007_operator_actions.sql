-- Up Migration

-- What operators do in pages of their own (the queue page): a row for each action, written before it takes effect. Rows
-- are only added.
CREATE TABLE operator_actions (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT now_millis_precision(),
  action text NOT NULL,
  -- the queue, job or operation that it is about
  subject text NOT NULL,
  -- the name that was signed in with
  actor text NOT NULL,
  address text NOT NULL,
  detail jsonb NOT NULL DEFAULT '{}'
);
CALL make_append_only('operator_actions');

-- Down Migration

DROP TABLE operator_actions;
