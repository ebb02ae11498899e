-- What each side of a pair has signed; an entry counts where both have it. For lists only: whoever is let
-- in or kept out is judged by the history.
create table agreement_entry (
    organiser  text not null,
    party_id   text not null,
    side       text not null check (side in ('PARTY', 'ORGANISER')),
    person_id  text,
    scope      text not null,
    valid_from timestamptz not null,
    valid_to   timestamptz not null,
    document   text not null
);

create index agreement_entry_pair on agreement_entry (organiser, party_id);

-- Who came to what of a meeting, in order.
create table access_trail (
    position   bigint primary key,
    meeting_id text not null,
    day        date not null,
    outcome    text not null check (outcome in ('READ', 'DENIED')),
    party_id   text not null,
    person_id  text not null,
    thing      text not null,
    version    int,
    sha256     text,
    rule       text,
    cause      text,
    at         timestamptz not null
);

create index access_trail_meeting on access_trail (meeting_id, position);
