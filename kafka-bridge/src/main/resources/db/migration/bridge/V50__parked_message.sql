-- Messages that this service could not make sense of, and those of the same key that wait behind them.
-- A key with a row is stuck. Headers are json text, payload is what came: personal fields stay encrypted.
create table parked_message (
    topic           text        not null,
    key             text        not null,
    kafka_partition integer     not null,
    kafka_offset    bigint      not null,
    headers         json        not null,
    payload         bytea,
    reason          text,
    attempts        integer     not null default 0,
    parked_at       timestamptz not null default now(),
    primary key (topic, kafka_partition, kafka_offset)
);
create index parked_message_key on parked_message (topic, key, kafka_partition, kafka_offset);
comment on column parked_message.reason is 'why it failed; null when it only waits behind another';
