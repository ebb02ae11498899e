-- When whoever owes material is reminded. Number 0 is what the organiser has to hand out.
alter table due_material add column remind_at timestamptz;
create index due_material_remind_at on due_material (remind_at) where owed;
