-- Numbers are drawn by INSERT alone and one at a time (CACHE 1): the reader's proof of order depends on both.
create sequence event_position as bigint cache 1;

create table event (
    global_index bigint primary key,
    sequence bigint not null,
    occurred_at timestamptz not null,
    received_at timestamptz not null,
    recorded_at timestamptz not null default clock_timestamp(),
    event_id uuid not null,
    aggregate_id text not null,
    aggregate_type text not null,
    event_type text not null,
    revision text not null,
    payload json not null,
    metadata json not null,
    unique (aggregate_id, sequence));
alter table event alter payload set storage main, alter metadata set storage main;

-- The sequence is read before the locks: whoever holds a number up to `noted` is among `writers` or has ended.
create function event_writers(out noted bigint, out writers text[]) language plpgsql volatile as $$
begin
    select case when is_called then last_value else 0 end into noted from event_position;
    writers := array(
        select virtualtransaction from pg_locks
        where locktype = 'relation' and relation = 'event'::regclass and granted and mode = 'RowExclusiveLock'
          and database = (select oid from pg_database where datname = current_database()));
end $$;

create table token_entry (
    processor_name text not null,
    segment integer not null,
    token text,
    token_type text,
    time_stamp text,
    owner text,
    primary key (processor_name, segment)) with (fillfactor = 50);

create table dead_letter (
    dead_letter_id text primary key,
    processing_group text not null,
    sequence_identifier text not null,
    sequence_index bigint not null,
    message_type text not null,
    event_id text not null,
    time_stamp text not null,
    payload_type text not null,
    payload_revision text,
    payload bytea not null,
    meta_data bytea,
    type text,
    aggregate_id text,
    sequence_number bigint,
    token_type text,
    token bytea,
    enqueued_at text not null,
    last_touched text,
    processing_started text,
    cause_type text,
    cause_message text,
    diagnostics bytea,
    unique (processing_group, sequence_identifier, sequence_index));

create table scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance));
create index on scheduled_tasks (execution_time);
create index on scheduled_tasks (last_heartbeat);

-- Apart from the events, so that it can have its own backup: without a row here a person's text is gone.
create schema keys;
create table keys.person_key (
    person text primary key,
    wrapped bytea not null,
    created_at timestamptz not null default clock_timestamp());
