-- Meetings that became sensitive, so that lists withhold their titles; written from events, and rebuilt from them at
-- any time.
CREATE TABLE sensitive_meeting (
    meeting_id text NOT NULL PRIMARY KEY
);
