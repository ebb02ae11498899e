-- Which place or device was taken for which meeting, by whose it is. Number 0 is the meeting's own place, the others are
-- what parties were asked for. Where to look for conflicts; rebuilt from the history.
create table booking (
    meeting_id text    not null,
    n          integer not null,
    owner      text    not null,
    thing      text,
    promised   boolean not null,
    starts_at  timestamptz,
    ends_at    timestamptz,
    primary key (meeting_id, n)
);
create index booking_thing on booking (owner, thing, ends_at);
