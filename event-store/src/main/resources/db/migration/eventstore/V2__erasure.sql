-- Who was erased, kept apart from schema keys and its backup: keys that come back with an old backup are
-- destroyed again by what stands here.
create table erasure (
    event_id       text primary key,
    person         text not null,
    erased_at      timestamptz not null,
    carried_out_at timestamptz not null default clock_timestamp());
