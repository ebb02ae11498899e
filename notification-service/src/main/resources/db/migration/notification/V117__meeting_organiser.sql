-- Who organises a meeting, so that the organiser finds its notices; written from events, and rebuilt from them at
-- any time.
CREATE TABLE meeting_organiser (
    meeting_id text NOT NULL PRIMARY KEY,
    organiser  text NOT NULL
);

CREATE INDEX meeting_organiser_by_party ON meeting_organiser (organiser);
CREATE INDEX notice_by_meeting ON notice (meeting_id, queued_at DESC, notice_id);
