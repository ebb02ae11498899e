-- The list of meetings and who may find each in it; both are rebuilt from the history.
create table meeting_list (
    meeting_id     text primary key,
    registration   bigint generated always as identity unique,
    title          text not null,
    status         text not null,
    version        bigint not null,
    organiser      text not null,
    starts_at      timestamptz,
    ends_at        timestamptz,
    zone           text,
    classification text not null,
    series         text
);

create table meeting_reader (
    meeting_id text not null,
    kind       text not null check (kind in ('party', 'support', 'recorder')),
    who        text not null,
    primary key (meeting_id, kind, who)
);

create index meeting_reader_who on meeting_reader (who, kind);
