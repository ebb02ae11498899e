-- Minutes stay here until they are declared overdue or have reached every party; when to remind of them beside.
alter table due_minutes add column owed boolean not null default true;
create table due_minutes_reminders (
    meeting_id text        not null,
    remind_at  timestamptz not null,
    primary key (meeting_id, remind_at)
);
create index due_minutes_reminders_remind_at on due_minutes_reminders (remind_at);
