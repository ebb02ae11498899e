-- How often each rule was remarked on; rebuilt from the history.
create table rule_count (
    rule     text primary key,
    findings bigint not null
);
