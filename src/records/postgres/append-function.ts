/** How many chains a day has: as many appends of a day can be under way at once. */
const LANES = 8

const DIGEST = (text: string) => `rtrim(translate(encode(sha256(convert_to(${text}, 'UTF8')), 'base64'), '+/', '-_'), '=')`

/**
 * Creates the partition of a month, where it is missing. The lock keeps two sessions from creating it at once. A table that is
 * attached, and not created as a partition, lets the others go on with the table meanwhile.
 */
export const PARTITION_FUNCTION = `
CREATE OR REPLACE FUNCTION volenti_partition(the_day integer) RETURNS void LANGUAGE plpgsql AS $function$
DECLARE
  first_day date := date_trunc('month', date '1970-01-01' + the_day)::date;
  next_month date := (date_trunc('month', date '1970-01-01' + the_day) + interval '1 month')::date;
  partition_name text := 'volenti_act_' || to_char(first_day, 'YYYYMM');
BEGIN
  IF to_regclass(partition_name) IS NOT NULL THEN RETURN; END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('volenti_partition', 0));
  -- The name that was looked up above is still remembered as missing.
  IF EXISTS (SELECT FROM pg_inherits JOIN pg_class ON pg_class.oid = inhrelid
    WHERE inhparent = 'volenti_act'::regclass AND relname = partition_name) THEN RETURN; END IF;
  EXECUTE format('CREATE TABLE %I (LIKE volenti_act INCLUDING DEFAULTS INCLUDING CONSTRAINTS)', partition_name);
  EXECUTE format('ALTER TABLE volenti_act ATTACH PARTITION %I FOR VALUES FROM (%s) TO (%s)',
    partition_name, first_day - date '1970-01-01', next_month - date '1970-01-01');
END $function$`

/**
 * Appends a batch in one statement, so that any client and any pooler will do: no transaction has to stay on one connection.
 *
 * Acts come in the order of their ids, and so do the locks: of missing partitions first, while nothing else is locked, then of the
 * subjects, which an erasure takes too, then of the days.
 */
export const APPEND_FUNCTION = `
CREATE OR REPLACE FUNCTION volenti_append(batch jsonb, texts jsonb) RETURNS jsonb LANGUAGE plpgsql AS $function$
DECLARE
  item jsonb;
  outcomes jsonb := '[]';
  outcome text;
  known text;
  item_id uuid;
  item_day integer;
  my_lane integer := (hashtextextended(batch -> 0 ->> 'id', 0) & ${LANES - 1})::integer;
  head record;
  new_link text;
BEGIN
  PERFORM volenti_partition(days.the_day) FROM (
    SELECT DISTINCT (entry ->> 'day')::integer AS the_day FROM jsonb_array_elements(batch) entry ORDER BY 1) days;
  INSERT INTO volenti_text (digest, body) SELECT key, value FROM jsonb_each_text(texts) ORDER BY key ON CONFLICT DO NOTHING;
  PERFORM pg_advisory_xact_lock_shared(lock) FROM (
    SELECT DISTINCT hashtextextended(entry ->> 'tombstone', 0) AS lock FROM jsonb_array_elements(batch) entry
    WHERE entry ->> 'tombstone' <> '' ORDER BY 1) locks;
  FOR item IN SELECT entry FROM jsonb_array_elements(batch) entry LOOP
    item_id := (item ->> 'id')::uuid;
    item_day := (item ->> 'day')::integer;
    outcome := NULL;
    IF EXISTS (SELECT FROM volenti_erasure WHERE tombstone = item ->> 'tombstone' AND at >= (item ->> 'time')::bigint) THEN
      outcome := 'erased';
    END IF;
    IF outcome IS NULL THEN
      SELECT digest INTO known FROM volenti_act WHERE id = item_id AND day = item_day;
      IF known IS NULL THEN
        INSERT INTO volenti_lane VALUES (item_day, my_lane, 0, item_day || '.' || my_lane) ON CONFLICT DO NOTHING;
        SELECT count, link INTO head FROM volenti_lane WHERE day = item_day AND lane = my_lane FOR UPDATE;
        new_link := ${DIGEST("head.link || '.' || (item ->> 'digest') || '.' || (item ->> 'received')")};
        INSERT INTO volenti_act (id, day, lane, place, subject, received_at, policy, digest, link, body)
        VALUES (item_id, item_day, my_lane, head.count + 1, item ->> 'subject', (item ->> 'received')::bigint,
          item ->> 'policy', item ->> 'digest', new_link, item ->> 'body')
        ON CONFLICT (id, day) DO NOTHING;
        IF FOUND THEN
          UPDATE volenti_lane SET count = head.count + 1, link = new_link WHERE day = item_day AND lane = my_lane;
          outcome := 'stored';
        ELSE
          SELECT digest INTO known FROM volenti_act WHERE id = item_id AND day = item_day;
        END IF;
      END IF;
    END IF;
    IF outcome IS NULL THEN
      outcome := CASE WHEN known = item ->> 'digest' THEN 'duplicate' ELSE 'conflict' END;
    END IF;
    outcomes := outcomes || to_jsonb(outcome);
  END LOOP;
  RETURN outcomes;
END $function$`
