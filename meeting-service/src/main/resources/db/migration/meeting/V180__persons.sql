-- Who is named in a meeting, by id; an entry never leaves, since history never forgets.
create table meeting_person (
    person_id  text not null,
    meeting_id text not null,
    primary key (person_id, meeting_id)
);

create table legal_hold (
    meeting_id text primary key
);
