-- Links by mail, the wishes they are made from, and how often secrets were tried in vain.

create table tally (
    id           uuid                        not null primary key,
    mark         text                        not null unique,
    free_at      timestamp(6) with time zone not null,
    forgotten_at timestamp(6) with time zone not null,
    version      bigint                      not null
);
create index tally_forgotten on tally (forgotten_at);

create table link_wish (
    id       uuid                        not null primary key,
    kind     text                        not null,
    address  text                        not null,
    asked_at timestamp(6) with time zone not null,
    version  bigint                      not null
);
create index link_wish_asked on link_wish (asked_at);

create table mailed_link (
    id         uuid                        not null primary key,
    account_id uuid                        not null references account (id),
    kind       text                        not null,
    token_hash text                        not null unique,
    expires_at timestamp(6) with time zone not null,
    version    bigint                      not null
);
create index mailed_link_account on mailed_link (account_id);
