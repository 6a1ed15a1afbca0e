-- Every text a person wrote stands in a `body`, behind the digest that proves it.
-- Moments are local wall time in ISO form, which sorts; the UTC offset stands apart.

CREATE TABLE entry (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    tool TEXT NOT NULL,
    at TEXT NOT NULL,
    utc_offset INTEGER NOT NULL, -- seconds east of Greenwich
    binned INTEGER NOT NULL CHECK (binned IN (0, 1)),
    archived INTEGER NOT NULL CHECK (archived IN (0, 1)),
    revision TEXT NOT NULL,
    digest BLOB NOT NULL,
    body TEXT NOT NULL
) STRICT;

CREATE INDEX entry_by_time ON entry (tool, binned, at, id, archived);

-- What the charts ask of urges, so that ten thousand are read without one body.
-- (SQLite takes an index as covering only when the columns of its own rule stand in it.)
CREATE INDEX urge_numbers ON entry (
    tool,
    binned,
    at,
    json_extract(body, '$.answers.strength'),
    json_extract(body, '$.answers.minutes'),
    json_extract(body, '$.answers.outcome'),
    json_extract(body, '$.behaviours')
) WHERE tool = 'urge-log' AND binned = 0;

-- Revisions that a later one replaced.
CREATE TABLE revision (
    number INTEGER PRIMARY KEY,
    entry TEXT NOT NULL,
    revision TEXT NOT NULL,
    digest BLOB NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (entry, revision)
) STRICT;

CREATE TABLE draft (
    slot TEXT PRIMARY KEY,
    saved TEXT NOT NULL,
    digest BLOB NOT NULL,
    body TEXT NOT NULL
) STRICT;

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    digest BLOB NOT NULL,
    body TEXT NOT NULL
) STRICT;

-- What the program notes for itself: a copy of keys.json, the last checks, an unclean exit.
CREATE TABLE note (
    name TEXT PRIMARY KEY,
    digest BLOB NOT NULL,
    body TEXT NOT NULL
) STRICT;
