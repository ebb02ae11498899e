create table tally_view (id text primary key, count int not null);
