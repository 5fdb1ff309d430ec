-- Up Migration

-- Who may do what. The owner of the tables migrates; services log in as members of croupier_app, realtime as a member
-- of croupier_read. Roles belong to the whole cluster, so another database, or another migration at this moment, may
-- have made them. A login is made by an operator: docs/operations/postgres.md.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['croupier_app', 'croupier_read'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) THEN
      BEGIN
        EXECUTE format('CREATE ROLE %I NOLOGIN', name);
      EXCEPTION
        WHEN duplicate_object OR unique_violation THEN NULL;
        WHEN insufficient_privilege THEN
          RAISE EXCEPTION 'the role % does not exist, and % may not create roles', name, current_user
            USING ERRCODE = 'insufficient_privilege',
              HINT = 'Run "CREATE ROLE croupier_app NOLOGIN; CREATE ROLE croupier_read NOLOGIN" as an administrator, then migrate again.';
      END;
    END IF;
  END LOOP;
END $$;

GRANT USAGE ON SCHEMA public TO croupier_app, croupier_read;
GRANT SELECT ON ALL TABLES IN SCHEMA public TO croupier_app, croupier_read;
GRANT INSERT, UPDATE ON ALL TABLES IN SCHEMA public TO croupier_app;
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO croupier_app;
REVOKE UPDATE ON operation_metadata FROM croupier_app;
-- A later migration grants DELETE itself, table by table.
GRANT DELETE ON queue, outbox, dead_letters, blocked_wallets, operation_metadata TO croupier_app;
-- The migrations' own tables, and the key of masked names, are made once. Realtime masks names too, so it reads the
-- key.
REVOKE INSERT, UPDATE ON migrations, migration_checksums, player_mask_key FROM croupier_app;

-- Tables of later migrations, made by the role that runs this one.
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO croupier_read;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE ON TABLES TO croupier_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO croupier_app;

-- The owner may change a journal in a session that says so, for retention (docs/operations/retention.md). The setting
-- alone gives no privilege, so it is of no use to a service.
CREATE FUNCTION refuse_journal_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('croupier.change_journal', true) = 'on'
    AND pg_has_role(current_user, (SELECT relowner FROM pg_class WHERE oid = TG_RELID), 'USAGE') THEN
    RETURN NULL;
  END IF;
  RAISE EXCEPTION '% is append-only: % is refused', TG_TABLE_NAME, TG_OP
    USING ERRCODE = 'insufficient_privilege', HINT = 'Its rows are corrected by new rows: docs/operations/reconciliation.md.';
END $$;

-- For the journals of this schema and of later migrations. A trigger for each statement costs an INSERT nothing, and
-- covers TRUNCATE too.
CREATE PROCEDURE make_append_only(journal regclass) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON %s
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_journal_change()', journal);
  EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON %s FROM croupier_app', journal);
END $$;

CALL make_append_only('operations');
CALL make_append_only('entries');
CALL make_append_only('rejections');
CALL make_append_only('rollback_tombstones');
CALL make_append_only('wallet_status_changes');
CALL make_append_only('operation_transitions');

-- Down Migration

DROP TRIGGER append_only ON operations;
DROP TRIGGER append_only ON entries;
DROP TRIGGER append_only ON rejections;
DROP TRIGGER append_only ON rollback_tombstones;
DROP TRIGGER append_only ON wallet_status_changes;
DROP TRIGGER append_only ON operation_transitions;
DROP PROCEDURE make_append_only;
DROP FUNCTION refuse_journal_change;
-- The roles stay, without rights here: other databases of the cluster may use them.
ALTER DEFAULT PRIVILEGES IN SCHEMA public REVOKE ALL ON TABLES FROM croupier_app, croupier_read;
ALTER DEFAULT PRIVILEGES IN SCHEMA public REVOKE ALL ON SEQUENCES FROM croupier_app;
REVOKE ALL ON ALL TABLES IN SCHEMA public FROM croupier_app, croupier_read;
REVOKE ALL ON ALL SEQUENCES IN SCHEMA public FROM croupier_app;
REVOKE USAGE ON SCHEMA public FROM croupier_app, croupier_read;
