-- Lists of actions; written from events, and rebuilt from them at any time. No text of people in it:
-- what an action says is read from its history.
CREATE TABLE action (
    action_id    text        NOT NULL PRIMARY KEY,
    meeting_id   text        NOT NULL,
    resolution   integer     NOT NULL,
    organiser    text        NOT NULL,
    party        text        NOT NULL,
    assignee     text        NOT NULL,
    -- the assignee where that is a person, who may see the action whatever their party
    person       text,
    due_at       timestamptz NOT NULL,
    stance       text        NOT NULL,
    overdue      boolean     NOT NULL DEFAULT false,
    status       text        NOT NULL GENERATED ALWAYS AS
                     (CASE WHEN overdue THEN 'OVERDUE' ELSE stance END) STORED
);

CREATE INDEX action_by_party ON action (party, due_at, action_id);
CREATE INDEX action_by_organiser ON action (organiser, due_at, action_id);
CREATE INDEX action_by_person ON action (person, due_at, action_id) WHERE person IS NOT NULL;
CREATE INDEX action_by_meeting ON action (meeting_id);
