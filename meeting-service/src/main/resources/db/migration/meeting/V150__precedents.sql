-- Where settled uncovered cases are; what they say is read from the meetings. Rebuilt from the history.
create table precedent (
    settlement bigint generated always as identity primary key,
    meeting_id text not null,
    n          int  not null,
    unique (meeting_id, n)
);
