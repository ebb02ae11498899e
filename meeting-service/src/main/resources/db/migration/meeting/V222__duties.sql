-- What the rules ask next about meetings: written by view.duties.
create table duty (
    meeting_id text not null,
    kind       text not null,
    rule       text not null,
    matter     text not null,
    party      text not null,
    person     text,
    due_at     timestamptz,
    primary key (meeting_id, kind, matter, party)
);
create index duty_party on duty (party, due_at);
create index duty_person on duty (person, due_at) where person is not null;

-- Whose agreement bears on which sensitive meeting that is not over.
create table agreement_asked (
    organiser  text not null,
    party      text not null,
    meeting_id text not null,
    primary key (organiser, party, meeting_id)
);
create index agreement_asked_meeting on agreement_asked (meeting_id);

-- What action-service said last about an action, and what it asks. No view rebuilds these: they are heard.
create table action_duties_heard (
    action_id text   primary key,
    position  bigint not null
);
create table action_duty (
    action_id  text        not null references action_duties_heard,
    kind       text        not null,
    rule       text        not null,
    meeting_id text        not null,
    party      text        not null,
    person     text,
    due_at     timestamptz not null,
    primary key (action_id, kind)
);
create index action_duty_party on action_duty (party, due_at);
create index action_duty_person on action_duty (person, due_at) where person is not null;

create view every_duty as
select meeting_id, kind, rule, matter, party, person, due_at,
       concat_ws(':', meeting_id, kind, matter, party) as id
from duty
union all
select meeting_id, 'ACTION_' || kind, rule, action_id, party, person, due_at,
       concat_ws(':', meeting_id, 'ACTION_' || kind, action_id, party)
from action_duty;

-- Calendars of duties that are not revoked: written by view.duty-calendars.
create table duty_calendar (
    calendar_id text collate "C" primary key,
    party       text not null,
    person      text not null
);
create index duty_calendar_holder on duty_calendar (party, person, calendar_id);
