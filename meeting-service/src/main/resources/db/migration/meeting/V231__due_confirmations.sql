-- Convened meetings and the answers of their parties: written by view.due-confirmations, read by the sweeper.
create table due_confirmations (
    meeting_id text primary key,
    remind_at  timestamptz
);
create index due_confirmations_remind_at on due_confirmations (remind_at);
create table due_answers (
    meeting_id text        not null,
    party_id   text        not null,
    invited_at timestamptz not null,
    answered   boolean     not null,
    primary key (meeting_id, party_id)
);
