-- How often each rule was remarked on: written by view.rules from events.
create table rule_count (
    rule     text primary key,
    findings bigint not null
);

-- How often a caller was refused by each rule. Refusals leave no event, so no replay rebuilds this.
create table rule_refusal (
    rule     text   not null,
    day      date   not null,
    refusals bigint not null check (refusals > 0),
    primary key (rule, day)
);
