-- What meetings resolved, by the latest edition of their minutes; written from events. What a resolution says
-- is read from its history.
CREATE TABLE resolution (
    meeting_id            text    NOT NULL,
    resolution            integer NOT NULL,
    organiser             text    NOT NULL,
    parties               text[]  NOT NULL,
    -- it says why nobody has to do anything about it
    noted                 boolean NOT NULL,
    -- the actions that carry it out
    actions               text[]  NOT NULL,
    -- the resolution of an earlier meeting whose place it takes
    superseded_meeting    text,
    superseded_resolution integer,
    PRIMARY KEY (meeting_id, resolution)
);
CREATE INDEX resolution_by_superseded ON resolution (superseded_meeting, superseded_resolution)
    WHERE superseded_meeting IS NOT NULL;
