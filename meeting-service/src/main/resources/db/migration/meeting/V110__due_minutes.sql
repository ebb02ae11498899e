-- Minutes that are owed: written by view.due-minutes, read by the sweeper.
create table due_minutes (
    meeting_id     text        primary key,
    due_at         timestamptz not null,
    policy_version text        not null
);
create index due_minutes_due_at on due_minutes (due_at);
