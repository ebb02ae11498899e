-- A session may have minutes of its own.
alter table due_minutes add column session int not null default 1;
alter table due_minutes drop constraint due_minutes_pkey;
alter table due_minutes add primary key (meeting_id, session);
alter table due_minutes_reminders add column session int not null default 1;
alter table due_minutes_reminders drop constraint due_minutes_reminders_pkey;
alter table due_minutes_reminders add primary key (meeting_id, session, remind_at);
