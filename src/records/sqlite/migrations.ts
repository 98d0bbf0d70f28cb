/** The statements that lead from one version of the tables to the next. What is released stays as it is. */
export const SQLITE_MIGRATIONS: readonly (readonly string[])[] = [
  [
    `CREATE TABLE volenti_act (
      id TEXT PRIMARY KEY, day INTEGER NOT NULL, lane INTEGER NOT NULL, place INTEGER NOT NULL,
      subject TEXT NOT NULL, received_at INTEGER NOT NULL, policy TEXT NOT NULL,
      digest TEXT NOT NULL, link TEXT NOT NULL, body TEXT, mark TEXT NOT NULL DEFAULT ''
    ) STRICT, WITHOUT ROWID`,
    "CREATE INDEX volenti_act_subject ON volenti_act (subject, id) WHERE subject <> ''",
    'CREATE UNIQUE INDEX volenti_act_place ON volenti_act (day, lane, place)',
    'CREATE TABLE volenti_lane (day INTEGER, lane INTEGER, count INTEGER NOT NULL, link TEXT NOT NULL, PRIMARY KEY (day, lane)) STRICT, WITHOUT ROWID',
    'CREATE TABLE volenti_text (digest TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT, WITHOUT ROWID',
    'CREATE TABLE volenti_erasure (tombstone TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT, WITHOUT ROWID',
  ],
]
