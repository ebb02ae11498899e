-- Material that was asked of parties: written by view.due-material, read by its sweeper.
create table due_material (
    meeting_id     text        not null,
    number         integer     not null,
    due_at         timestamptz not null,
    policy_version text        not null,
    owed           boolean     not null,
    primary key (meeting_id, number)
);
create index due_material_owed on due_material (due_at) where owed;
