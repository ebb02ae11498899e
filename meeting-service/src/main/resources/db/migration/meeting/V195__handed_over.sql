-- Whether the meeting was ever handed over: only the first organiser is no party yet, and has to confirm.
alter table meeting_list add column handed_over boolean not null default false;
