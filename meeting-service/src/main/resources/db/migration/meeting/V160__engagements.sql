-- Who said to come to which meeting: where to look for conflicts, not what they are. Rebuilt from the history.
create table engagement (
    person     text not null,
    meeting_id text not null,
    primary key (person, meeting_id)
);
