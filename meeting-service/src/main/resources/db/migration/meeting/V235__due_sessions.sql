-- A suspended meeting owes the end of its session.
alter table due_acts drop constraint due_acts_kind_check;
alter table due_acts add constraint due_acts_kind_check check (kind in ('INCIDENT', 'SESSION', 'END', 'EVALUATION'));
