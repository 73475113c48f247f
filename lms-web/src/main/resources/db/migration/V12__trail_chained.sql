-- The trail becomes a chain: each entry carries a keyed hash over itself and the link before it. Actor and subject are
-- pseudonyms, details are sealed with a key of the person; erasing the person deletes the key and the entry still fits.
-- What was noted before is taken over, number by number, by the start that follows (TrailTakenOver), which has the keys.

drop index audit_entry_deed;
alter table audit_entry rename to audit_entry_before;

create table audit_entry (
    id         uuid                        not null primary key,
    seq        bigint                      not null unique,
    form       integer                     not null,
    noted_at   timestamp(6) with time zone not null,
    actor_id   uuid                        not null,
    subject_id uuid                        not null,
    deed       text                        not null,
    concerns   text                        not null,
    detail     text                        not null,
    link       text                        not null,
    version    bigint                      not null
);
create index audit_entry_of_deed on audit_entry (deed, seq);
create index audit_entry_of_actor on audit_entry (actor_id, deed, noted_at);
create index audit_entry_of_subject on audit_entry (subject_id, seq);
create index audit_entry_of_object on audit_entry (concerns, deed, noted_at);

alter table audit_head add column link text default '' not null;
alter table audit_head add column proof text default '' not null;

-- Who a pseudonym stands for, with the key that the details about them are sealed with. Erasing the row is erasing both.
create table audit_person (
    id         uuid   not null primary key,
    account_id uuid   not null unique,
    sealed_key text   not null,
    version    bigint not null
);

-- One row: what was last written out and checked, so that of several servers one does it.
create table audit_watch (
    name        text                        not null primary key,
    signed_seq  bigint                      not null,
    signed_at   timestamp(6) with time zone not null,
    asked       boolean                     not null,
    checked_at  timestamp(6) with time zone not null,
    checked_seq bigint                      not null,
    flaw        text                        not null,
    flaw_seq    bigint                      not null,
    version     bigint                      not null
);
insert into audit_watch values ('trail', 0, timestamp with time zone '1970-01-01 00:00:00+00:00', false,
    timestamp with time zone '1970-01-01 00:00:00+00:00', 0, '', 0, 1);
