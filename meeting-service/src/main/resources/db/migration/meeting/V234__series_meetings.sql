-- The meetings of a series and where their evaluations are: written by view.lessons. No word of them is here.
create table series_meeting (
    meeting_id   text primary key,
    organiser    text    not null,
    series       text    not null,
    starts_at    timestamptz,
    upcoming     boolean not null,
    evaluation   bigint,
    improvements int     not null default 0,
    evaluated    bigint
);
create index series_meeting_of on series_meeting (organiser, series, evaluated);
