-- The tables of Convoke. One text for SQLite and PostgreSQL: BIGINT and TEXT only; instants are microseconds since
-- 1970 UTC, truths are 0 and 1, lists and texts in several languages are JSON. {ID} is the engine's numbered key.

-- What an installation remembers about itself (in a rehearsal, its clock).
CREATE TABLE installation (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
);

-- A series of meetings. The instants are those of its local times under the zone rules of today.
CREATE TABLE series (
  slug TEXT PRIMARY KEY,
  version BIGINT NOT NULL,
  deadline_at BIGINT NOT NULL,
  release_at BIGINT NOT NULL,
  seat_quota BIGINT NOT NULL,
  record TEXT NOT NULL
);

-- A person in one series for one entity.
CREATE TABLE registration (
  id {ID},
  series TEXT NOT NULL REFERENCES series (slug),
  reference TEXT NOT NULL UNIQUE,
  entity TEXT NOT NULL,
  category TEXT NOT NULL,
  surname TEXT NOT NULL,
  -- Where mails go; and the mailbox as addresses are compared.
  email TEXT NOT NULL,
  mailbox TEXT NOT NULL,
  mode TEXT NOT NULL,
  language TEXT NOT NULL,
  particulars TEXT NOT NULL,
  person_key TEXT NOT NULL,
  search TEXT NOT NULL,
  state TEXT NOT NULL,
  reason TEXT NOT NULL,
  late BIGINT NOT NULL,
  on_the_spot BIGINT NOT NULL,
  revision BIGINT NOT NULL,
  personal_generation BIGINT NOT NULL,
  door_generation BIGINT NOT NULL,
  -- A new address, and how many were asked for since one was proven.
  pending_email TEXT,
  address_generation BIGINT NOT NULL,
  accepted TEXT,
  -- One live registration for a person from one mailbox; one confirmed registration for a person. Null when it does
  -- not count (any number of nulls may stand in a unique column).
  live_key TEXT UNIQUE,
  confirmed_key TEXT UNIQUE,
  received_at BIGINT NOT NULL,
  proven_at BIGINT,
  decided_at BIGINT,
  withdrawn_at BIGINT
);
CREATE INDEX registration_by_state ON registration (series, state, received_at);
CREATE INDEX registration_by_entity ON registration (series, entity);
CREATE INDEX registration_by_person ON registration (series, entity, person_key);
CREATE INDEX registration_by_mailbox ON registration (series, mailbox);

-- A seat in the room. The keys are the quota's guard: a number is held once, a person holds one.
CREATE TABLE seat (
  series TEXT NOT NULL,
  entity TEXT NOT NULL,
  number BIGINT NOT NULL,
  registration BIGINT NOT NULL UNIQUE REFERENCES registration (id),
  given_at BIGINT NOT NULL,
  PRIMARY KEY (series, entity, number)
);

-- A change that somebody asked for and an officer decides.
CREATE TABLE change_request (
  id {ID},
  registration BIGINT NOT NULL REFERENCES registration (id),
  -- The particulars when it was asked for, and as they would be: only what differs is applied.
  base TEXT NOT NULL,
  proposed TEXT NOT NULL,
  state TEXT NOT NULL,
  reason TEXT NOT NULL,
  asked_at BIGINT NOT NULL,
  decided_at BIGINT
);
CREATE INDEX change_request_by_state ON change_request (state, asked_at);
CREATE INDEX change_request_by_registration ON change_request (registration);

-- A personal link that went out: never the link itself, which is derived from reference and generation.
CREATE TABLE link (
  registration BIGINT NOT NULL REFERENCES registration (id),
  generation BIGINT NOT NULL,
  released_at BIGINT NOT NULL,
  opened_at BIGINT,
  PRIMARY KEY (registration, generation)
);

-- A mail, composed when it is sent; and its ledger.
CREATE TABLE outbox (
  id {ID},
  series TEXT NOT NULL,
  registration BIGINT REFERENCES registration (id),
  kind TEXT NOT NULL,
  recipient TEXT NOT NULL,
  language TEXT NOT NULL,
  generation BIGINT NOT NULL,
  note TEXT NOT NULL,
  state TEXT NOT NULL,
  attempts BIGINT NOT NULL,
  next_at BIGINT NOT NULL,
  lease_until BIGINT NOT NULL,
  queued_at BIGINT NOT NULL,
  sent_at BIGINT,
  cause TEXT NOT NULL,
  asked_by TEXT NOT NULL
);
CREATE INDEX outbox_by_state ON outbox (state, next_at);
CREATE INDEX outbox_by_registration ON outbox (registration);

-- Somebody at a meeting's door: waiting, admitted, turned away, gone.
CREATE TABLE visit (
  id {ID},
  registration BIGINT NOT NULL REFERENCES registration (id),
  meeting TEXT NOT NULL,
  secret_hash TEXT NOT NULL,
  state TEXT NOT NULL,
  reason TEXT NOT NULL,
  -- One live visit for a link: the registration's number while the visit lives, null afterwards.
  live_key BIGINT UNIQUE,
  arrived_at BIGINT NOT NULL,
  decided_at BIGINT,
  ended_at BIGINT
);
CREATE INDEX visit_by_meeting ON visit (meeting, state);
CREATE INDEX visit_by_registration ON visit (registration);

-- A paper, and its text in each language.
CREATE TABLE document (
  id {ID},
  series TEXT NOT NULL,
  body TEXT NOT NULL,
  symbol TEXT NOT NULL UNIQUE,
  issuing_office TEXT NOT NULL,
  date TEXT NOT NULL,
  original_language TEXT NOT NULL,
  title TEXT NOT NULL,
  issue_local TEXT NOT NULL,
  issue_at BIGINT NOT NULL,
  revision BIGINT NOT NULL
);
CREATE TABLE document_text (
  document BIGINT NOT NULL REFERENCES document (id),
  language TEXT NOT NULL,
  state TEXT NOT NULL,
  due TEXT NOT NULL,
  reason TEXT NOT NULL,
  digest TEXT NOT NULL,
  media_type TEXT NOT NULL,
  bytes BIGINT NOT NULL,
  PRIMARY KEY (document, language)
);

-- Officers of the Secretariat, their one-time sign-in links and their sessions (hashes only).
CREATE TABLE staff (
  email TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  added_at BIGINT NOT NULL,
  removed_at BIGINT
);
CREATE TABLE sign_in (
  reference TEXT PRIMARY KEY,
  email TEXT NOT NULL REFERENCES staff (email),
  expires_at BIGINT NOT NULL,
  used_at BIGINT
);
CREATE TABLE staff_session (
  secret_hash TEXT PRIMARY KEY,
  email TEXT NOT NULL REFERENCES staff (email),
  began_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL
);

-- Who did what, when and why. Rows are only ever added.
CREATE TABLE audit (
  id {ID},
  at BIGINT NOT NULL,
  actor TEXT NOT NULL,
  act TEXT NOT NULL,
  subject TEXT NOT NULL,
  reason TEXT NOT NULL,
  before TEXT NOT NULL,
  after TEXT NOT NULL
);
CREATE INDEX audit_by_subject ON audit (subject, id);
