-- Contents kept as large objects under their hash.
create table content (
    sha256  text        primary key,
    size    bigint      not null,
    object  oid         not null,
    kept_at timestamptz not null
);

-- For which meeting a content was handed in; a claim that the meeting's history never bears out is swept.
create table content_claim (
    sha256     text        not null,
    meeting_id text        not null,
    claimed_at timestamptz not null,
    named      boolean     not null,
    primary key (sha256, meeting_id)
);
create index content_claim_unnamed on content_claim (claimed_at) where not named;
