import pg from 'pg';

/** Rows as PostgreSQL logged them, and what that took. */
export interface WalCounts {
  inserted: number;
  updated: number;
  deleted: number;
  locked: number;
  indexEntries: number;
  walBytes: number;
}

interface Kind {
  /** Resource manager and record type, as pg_walinspect calls them. */
  kind: string;
  records: number;
  bytes: number;
}

/** Rows and index entries by the record that each of them is. The bytes of others count too. */
const COLUMNS: Record<string, Exclude<keyof WalCounts, 'walBytes'>> = {
  'Heap/INSERT': 'inserted',
  'Heap/UPDATE': 'updated',
  'Heap/HOT_UPDATE': 'updated',
  'Heap/DELETE': 'deleted',
  'Heap/LOCK': 'locked',
  'Btree/INSERT_LEAF': 'indexEntries',
};

/**
 * What PostgreSQL does in its own time, or for many operations at once: a checkpoint, the list of running transactions,
 * the next 32 numbers of a sequence, the first page of an index that was empty, the removal of dead rows from a page.
 */
const NOT_COUNTED = /^(XLOG|Standby|Sequence|Storage|LogicalMessage)\/|^Btree\/NEWROOT$|^Heap2\/PRUNE_/;

/** A page of an index was full: that hides an entry, and falls on one operation of many. */
const FULL_PAGE = /^Btree\/(?!INSERT_LEAF|NEWROOT)/;

/**
 * Room on each page for the rows of a window. A page that is full, of an index or of a table whose rows are updated, is
 * the work of many operations and falls on one of them.
 */
const ROOM = `DO $$ DECLARE one record; BEGIN
  FOR one IN SELECT oid::regclass AS name, relkind FROM pg_class
      WHERE relkind IN ('i', 'r') AND relnamespace = 'public'::regnamespace LOOP
    IF one.relkind = 'i' THEN EXECUTE format('ALTER INDEX %s SET (fillfactor = 50)', one.name);
    ELSE EXECUTE format('ALTER TABLE %s SET (fillfactor = 25)', one.name);
    END IF;
  END LOOP; END $$`;

/** Reads the write-ahead log of a server that writes no full pages. */
export class WalWatch {
  readonly #client: pg.Client;
  #from = '';

  private constructor(client: pg.Client) {
    this.#client = client;
  }

  static async connect(url: string): Promise<WalWatch> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query('CREATE EXTENSION IF NOT EXISTS pg_walinspect');
    await client.query(ROOM);
    return new WalWatch(client);
  }

  /** Removes dead rows, and leaves the pages of indexes half empty. */
  async tidy(): Promise<void> {
    await this.#client.query('VACUUM');
    await this.#client.query('REINDEX SCHEMA public');
    this.#from = await this.#position();
  }

  /** Since `tidy`. @throws where an index had no room left, so that nothing exact can be said. */
  async take(): Promise<WalCounts> {
    const counts = { inserted: 0, updated: 0, deleted: 0, locked: 0, indexEntries: 0, walBytes: 0 };
    for (const { kind, records, bytes } of await this.#kinds()) {
      if (NOT_COUNTED.test(kind)) continue;
      if (FULL_PAGE.test(kind)) throw new Error(`an index had no room left: ${records} of ${kind}`);
      const column = COLUMNS[kind];
      if (column !== undefined) counts[column] += records;
      counts.walBytes += bytes;
    }
    return counts;
  }

  close(): Promise<void> {
    return this.#client.end();
  }

  async #kinds(): Promise<Kind[]> {
    const to = await this.#position();
    const { rows } = await this.#client.query<Kind>(
      `SELECT resource_manager || '/' || replace(record_type, '+INIT', '') AS kind,
          count(*)::int AS records, sum(record_length)::int AS bytes
        FROM pg_get_wal_records_info($1, $2) GROUP BY 1`,
      [this.#from, to],
    );
    return rows;
  }

  /** After all that was logged so far, also by transactions that were rolled back: the message makes it durable. */
  async #position(): Promise<string> {
    const { rows } = await this.#client.query<{ at: string }>(
      `SELECT pg_logical_emit_message(false, 'counts', '', flush => true)::text AS at`,
    );
    return rows[0]?.at ?? '';
  }
}
