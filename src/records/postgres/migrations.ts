import { APPEND_FUNCTION, PARTITION_FUNCTION } from './append-function.ts'

/**
 * Empties the acts of a subject. The marks were made for the acts that were read before; if another act has come since, nothing
 * is done, and the answer is -1.
 */
const ERASE_FUNCTION = `
CREATE OR REPLACE FUNCTION volenti_erase(the_subject text, the_tombstone text, erased_at bigint, marks jsonb) RETURNS integer LANGUAGE plpgsql AS $function$
DECLARE
  emptied integer;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(the_tombstone, 0));
  IF EXISTS (SELECT FROM volenti_act WHERE subject = the_subject AND subject <> '' AND NOT marks ? id::text) THEN RETURN -1; END IF;
  UPDATE volenti_act SET subject = '', body = NULL, mark = marks ->> id::text WHERE subject = the_subject AND subject <> '';
  GET DIAGNOSTICS emptied = ROW_COUNT;
  INSERT INTO volenti_erasure AS known (tombstone, at) VALUES (the_tombstone, erased_at)
  ON CONFLICT (tombstone) DO UPDATE SET at = greatest(known.at, excluded.at);
  RETURN emptied;
END $function$`

/** Drops the partitions that are over, and deletes what is left of the days before. */
const PURGE_FUNCTION = `
CREATE OR REPLACE FUNCTION volenti_purge(before_day integer, before_time bigint) RETURNS bigint LANGUAGE plpgsql AS $function$
DECLARE
  purged bigint;
  part text;
BEGIN
  SELECT count(*) INTO purged FROM volenti_act WHERE day < before_day;
  FOR part IN SELECT inhrelid::regclass::text FROM pg_inherits WHERE inhparent = 'volenti_act'::regclass LOOP
    IF to_date(right(part, 6), 'YYYYMM') + interval '1 month' <= date '1970-01-01' + before_day THEN
      EXECUTE format('DROP TABLE %s', part);
    END IF;
  END LOOP;
  DELETE FROM volenti_act WHERE day < before_day;
  DELETE FROM volenti_lane WHERE day < before_day;
  DELETE FROM volenti_erasure WHERE at < before_time;
  RETURN purged;
END $function$`

/** The statements that lead from one version of the tables to the next. What is released stays as it is. */
export const POSTGRES_MIGRATIONS: readonly (readonly string[])[] = [
  [
    `CREATE TABLE volenti_act (
      id uuid NOT NULL, day integer NOT NULL, lane integer NOT NULL, place bigint NOT NULL,
      subject text NOT NULL, received_at bigint NOT NULL, policy text NOT NULL,
      digest text NOT NULL, link text NOT NULL, body text, mark text NOT NULL DEFAULT '',
      PRIMARY KEY (id, day)
    ) PARTITION BY RANGE (day)`,
    "CREATE INDEX volenti_act_subject ON volenti_act (subject, id) WHERE subject <> ''",
    'CREATE UNIQUE INDEX volenti_act_place ON volenti_act (day, lane, place)',
    'CREATE TABLE volenti_lane (day integer, lane integer, count bigint NOT NULL, link text NOT NULL, PRIMARY KEY (day, lane))',
    'CREATE TABLE volenti_text (digest text PRIMARY KEY, body text NOT NULL)',
    'CREATE TABLE volenti_erasure (tombstone text PRIMARY KEY, at bigint NOT NULL)',
    PARTITION_FUNCTION,
    APPEND_FUNCTION,
    ERASE_FUNCTION,
    PURGE_FUNCTION,
  ],
]

/** Runs what is missing as one statement: all of it or nothing, and once, however many servers start at the same time. */
export const MIGRATE = `
DO $migrate$
DECLARE
  known integer;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('volenti_migrate', 0));
  CREATE TABLE IF NOT EXISTS volenti_schema (version integer PRIMARY KEY);
  SELECT coalesce(max(version), 0) INTO known FROM volenti_schema;
${POSTGRES_MIGRATIONS.map(
  (statements, index) => `  IF known < ${index + 1} THEN
${statements.map((statement) => `    EXECUTE $statement$${statement}$statement$;`).join('\n')}
    INSERT INTO volenti_schema VALUES (${index + 1});
  END IF;`,
).join('\n')}
  FOR month IN 0..2 LOOP
    PERFORM volenti_partition((current_date + make_interval(months => month))::date - date '1970-01-01');
  END LOOP;
END $migrate$`
