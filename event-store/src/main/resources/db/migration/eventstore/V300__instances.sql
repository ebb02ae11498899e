-- The running instances of the service. Each holds the advisory lock (1751346537, number) as long as it lives: PostgreSQL gives it
-- back when the connection ends, so a number without a lock is an instance that died.
create table instance (
    number   int generated always as identity primary key,
    name     text not null,
    began_at timestamptz not null default clock_timestamp());
