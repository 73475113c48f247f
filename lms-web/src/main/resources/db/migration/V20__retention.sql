-- When data is removed whose time is over, who may not lose any, and what each run did.

create table retention_hold (
    id      uuid                        not null primary key,
    kind    text                        not null,
    held_id uuid                        not null,
    reason  text                        not null,
    held_by uuid                        not null,
    since   timestamp(6) with time zone not null,
    version bigint                      not null,
    unique (kind, held_id)
);

create table retention_watch (
    name         text                        not null primary key,
    seen_at      timestamp(6) with time zone not null,
    leased_until timestamp(6) with time zone not null,
    version      bigint                      not null
);

create table retention_run (
    id       uuid                        not null primary key,
    begun_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone not null,
    counts   text                        not null,
    version  bigint                      not null
);
create index retention_run_begun on retention_run (begun_at);
