-- A meeting owes its evaluation too.
alter table due_acts drop constraint due_acts_kind_check;
alter table due_acts add constraint due_acts_kind_check check (kind in ('INCIDENT', 'END', 'EVALUATION'));
