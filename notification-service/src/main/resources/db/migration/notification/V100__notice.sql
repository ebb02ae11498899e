-- Lists of notices; written from events, and rebuilt from them at any time.
CREATE TABLE notice (
    notice_id      text        NOT NULL PRIMARY KEY,
    meeting_id     text        NOT NULL,
    party_id       text        NOT NULL,
    person_id      text        NOT NULL,
    kind           text        NOT NULL,
    channel        text        NOT NULL,
    grade          text        NOT NULL,
    cause_event_id text        NOT NULL,
    title          text        NOT NULL,
    attempts       integer     NOT NULL DEFAULT 0,
    resent         boolean     NOT NULL DEFAULT false,
    queued_at      timestamptz NOT NULL,
    changed_at     timestamptz NOT NULL
);

CREATE INDEX notice_by_party ON notice (party_id, queued_at DESC, notice_id);
CREATE INDEX notice_by_person ON notice (person_id, queued_at DESC, notice_id);
