-- What a meeting owes by a time: written by view.due-acts, read by the sweeper.
create table due_acts (
    meeting_id text        not null,
    kind       text        not null check (kind in ('INCIDENT', 'END')),
    n          int         not null,
    due_at     timestamptz not null,
    primary key (meeting_id, kind, n)
);
create index due_acts_due_at on due_acts (due_at);
