-- Captions as they were written, and the tokens by which software of others may send into a room.

-- A line of captions. The number is the room's; a line that was mended keeps what was written first.
CREATE TABLE caption (
  id {ID},
  meeting TEXT NOT NULL,
  number BIGINT NOT NULL,
  language TEXT NOT NULL,
  person TEXT NOT NULL,
  began_at BIGINT NOT NULL,
  written_at BIGINT NOT NULL,
  line TEXT NOT NULL,
  first_line TEXT,
  mended_at BIGINT
);
CREATE UNIQUE INDEX caption_by_number ON caption (meeting, number);
CREATE INDEX caption_by_language ON caption (meeting, language, number);

-- A token is derived from its generation, as everybody's: the table says which one lives, when one does.
CREATE TABLE room_token (
  meeting TEXT NOT NULL,
  kind TEXT NOT NULL,
  channel TEXT NOT NULL,
  generation BIGINT NOT NULL,
  is_live BIGINT NOT NULL,
  made_at BIGINT NOT NULL,
  PRIMARY KEY (meeting, kind, channel)
);
