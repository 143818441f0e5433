-- The room: interpreters, what a room would come back to after a restart, attendance, device checks, recordings.

-- An interpreter and their booth. The link is derived from reference and generation, as everybody's.
CREATE TABLE interpreter (
  id {ID},
  series TEXT NOT NULL REFERENCES series (slug),
  reference TEXT NOT NULL UNIQUE,
  generation BIGINT NOT NULL,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  language TEXT NOT NULL,
  -- The booth: a language, or `signed`; and the channels that may be worked into, as a list.
  home TEXT NOT NULL,
  channels TEXT NOT NULL,
  -- One place for a person from one mailbox; null when removed.
  live_key TEXT UNIQUE,
  reason TEXT NOT NULL,
  added_at BIGINT NOT NULL,
  removed_at BIGINT
);
CREATE INDEX interpreter_by_home ON interpreter (series, home);

ALTER TABLE outbox ADD COLUMN interpreter BIGINT REFERENCES interpreter (id);
CREATE INDEX outbox_by_interpreter ON outbox (interpreter);

-- What a room comes back to when the server was started again.
CREATE TABLE room_state (
  meeting TEXT PRIMARY KEY,
  state TEXT NOT NULL,
  saved_at BIGINT NOT NULL
);

-- What people did in a room, for the record of the meeting. Rows are only ever added.
CREATE TABLE attendance (
  id {ID},
  meeting TEXT NOT NULL,
  person TEXT NOT NULL,
  name TEXT NOT NULL,
  what TEXT NOT NULL,
  channel TEXT,
  from_at BIGINT NOT NULL,
  to_at BIGINT
);
CREATE INDEX attendance_by_meeting ON attendance (meeting, id);

-- A check of somebody's devices; of nobody known when it was made at the public test door.
CREATE TABLE device_check (
  id {ID},
  series TEXT NOT NULL REFERENCES series (slug),
  registration BIGINT REFERENCES registration (id),
  checked_at BIGINT NOT NULL,
  grade TEXT NOT NULL,
  results TEXT NOT NULL,
  browser TEXT NOT NULL
);
CREATE INDEX device_check_by_registration ON device_check (registration, id);
CREATE INDEX device_check_by_series ON device_check (series, checked_at);

-- A recording of a channel: one file, from its beginning to its end. `open_key` is the channel's while it runs.
CREATE TABLE recording (
  id {ID},
  meeting TEXT NOT NULL,
  channel TEXT NOT NULL,
  file TEXT NOT NULL,
  open_key TEXT UNIQUE,
  began_at BIGINT NOT NULL,
  began_by TEXT NOT NULL,
  ended_at BIGINT,
  ended_by TEXT NOT NULL
);
CREATE INDEX recording_by_meeting ON recording (meeting, id);
