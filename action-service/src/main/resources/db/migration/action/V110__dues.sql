-- What is due about actions, written from events by followers that read the whole history first, so that
-- actions assigned by earlier releases are in it too.

-- Due times neither met nor declared, for the sweeper.
CREATE TABLE pending_due (
    action_id text        NOT NULL,
    due       text        NOT NULL,
    due_at    timestamptz NOT NULL
);
CREATE INDEX pending_due_by_time ON pending_due (due_at);
CREATE INDEX pending_due_by_action ON pending_due (action_id);

-- What the rules ask of somebody next, for lists of duties.
CREATE TABLE duty (
    action_id  text        NOT NULL,
    kind       text        NOT NULL,
    meeting_id text        NOT NULL,
    -- the party that owes the duty: the accountable one, or the organiser
    party      text        NOT NULL,
    -- the assignee where that is a person who may act whatever their party
    person     text,
    rule       text        NOT NULL,
    due_at     timestamptz NOT NULL,
    PRIMARY KEY (action_id, kind)
);
CREATE INDEX duty_by_party ON duty (party, due_at, action_id, kind);
CREATE INDEX duty_by_person ON duty (person, due_at, action_id, kind) WHERE person IS NOT NULL;

-- What was escalated, for the organiser's supervision.
CREATE TABLE escalation (
    action_id    text        NOT NULL,
    n            integer     NOT NULL,
    meeting_id   text        NOT NULL,
    organiser    text        NOT NULL,
    party        text        NOT NULL,
    cause        text        NOT NULL,
    step         integer     NOT NULL,
    level        text        NOT NULL,
    due_at       timestamptz NOT NULL,
    acknowledged boolean     NOT NULL,
    over         boolean     NOT NULL,
    PRIMARY KEY (action_id, n)
);
CREATE INDEX escalation_by_organiser ON escalation (organiser, due_at, action_id, n);

ALTER TABLE action ADD COLUMN contributors text[] NOT NULL DEFAULT '{}';
ALTER TABLE action ADD COLUMN successor text;
CREATE INDEX action_by_contributor ON action USING gin (contributors);
CREATE INDEX action_by_successor ON action (successor) WHERE successor IS NOT NULL;
