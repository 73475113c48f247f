-- Answers about equality, under keyed pseudonyms. Nothing refers to them and they refer to nothing, on purpose (ADR 0024).

create table equality_sheet (
    id       uuid                        not null primary key,
    answers  text                        not null,
    first_on timestamp(6) with time zone not null,
    saved_on timestamp(6) with time zone not null,
    version  bigint                      not null
);
create index equality_sheet_first on equality_sheet (first_on);

-- Figures of many, made once at the end of a quarter. What could tell of anybody is not in them.

create table equality_snapshot (
    id         uuid                        not null primary key,
    quarter    text                        not null unique,
    from_day   timestamp(6) with time zone not null,
    until_day  timestamp(6) with time zone not null,
    people     integer                     not null,
    version    bigint                      not null
);

create table equality_figure (
    id            uuid    not null primary key,
    snapshot_id   uuid    not null references equality_snapshot (id),
    place         integer not null,
    question      text    not null,
    grouped_by    text    not null,
    group_answers text    not null,
    answers       text    not null,
    people        integer not null,
    version       bigint  not null
);
create index equality_figure_snapshot on equality_figure (snapshot_id, place);

-- What people are asked to agree to, each wording that ever was, and their answers. Rows are only added.

create table consent_wording (
    id             uuid                        not null primary key,
    kind           text                        not null,
    language       text                        not null,
    hash           text                        not null unique,
    title          text                        not null,
    words          text                        not null,
    yes            text                        not null,
    no             text                        not null,
    in_force_since timestamp(6) with time zone not null,
    version        bigint                      not null
);

create table consent_answer (
    id           uuid                        not null primary key,
    account_id   uuid                        not null references account (id) on delete cascade,
    kind         text                        not null,
    wording_hash text                        not null,
    agreed       boolean                     not null,
    answered_at  timestamp(6) with time zone not null,
    channel      text                        not null,
    version      bigint                      not null
);
create index consent_answer_account on consent_answer (account_id, answered_at);
