-- A row is counted in by one segment of the followers only, however many there are up to 16: two of them never wait for each
-- other. Its events are told apart by the hash that tells the segments apart.
ALTER TABLE rule_count ADD COLUMN shard smallint NOT NULL DEFAULT 0 CHECK (shard BETWEEN 0 AND 15);
ALTER TABLE rule_count DROP CONSTRAINT rule_count_pkey, ADD PRIMARY KEY (rule, shard);
