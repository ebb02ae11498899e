-- The running instances of the service. Each holds an advisory lock on this table's oid and its number as long as it lives: PostgreSQL
-- gives the lock back when the connection ends, so a number without a lock is an instance that died.
create table instance (
    number   int generated always as identity primary key,
    name     text not null,
    began_at timestamptz not null default clock_timestamp());
