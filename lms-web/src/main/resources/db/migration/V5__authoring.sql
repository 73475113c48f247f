-- What may become a release: uploaded text, named by its content. Folders are read when they are looked at, not stored.

alter table release add column note text default '' not null;
alter table release_file add column executable boolean default false not null;

create table offer (
    id            uuid                        not null primary key,
    curriculum_id text                        not null,
    revision      text                        not null,
    offered_at    timestamp(6) with time zone not null,
    version       bigint                      not null,
    unique (curriculum_id, revision)
);

create table offer_file (
    id         uuid    not null primary key,
    offer_id   uuid    not null references offer (id),
    path       text    not null,
    executable boolean not null,
    content    bytea   not null,
    version    bigint  not null,
    unique (offer_id, path)
);

-- Who uploaded a revision counts as one of its authors, for as long as the account exists: also after publishing.
create table offer_upload (
    id            uuid                        not null primary key,
    account_id    uuid                        not null references account (id),
    curriculum_id text                        not null,
    revision      text                        not null,
    file_name     text                        not null,
    uploaded_at   timestamp(6) with time zone not null,
    version       bigint                      not null,
    unique (curriculum_id, revision, account_id)
);
create index offer_upload_account on offer_upload (account_id);
