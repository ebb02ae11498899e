-- How often callers were refused by each rule, per day (UTC). Refusals leave no event, so this is the only
-- place they are kept; it is added to, never rebuilt.
create table rule_refusal (
    rule     text   not null,
    day      date   not null,
    refusals bigint not null check (refusals > 0),
    primary key (rule, day)
);
