-- Which units people belong to, and a file of people between its upload and its end. The file is sealed and goes within an hour.

create table unit_member (
    id         uuid   not null primary key,
    account_id uuid   not null references account (id),
    unit_id    uuid   not null references organisation_unit (id),
    version    bigint not null,
    unique (account_id, unit_id)
);
create index unit_member_unit on unit_member (unit_id);

create table people_file (
    id              uuid                        not null primary key,
    account_id      uuid                        not null unique references account (id),
    uploaded_at     timestamp(6) with time zone not null,
    content         text                        not null,
    encoding        text                        not null,
    language        text                        not null,
    step            text                        not null,
    mapping         text                        not null,
    corrects_names  boolean                     not null,
    writes_to_new   boolean                     not null,
    rows_total      integer                     not null,
    tally           text                        not null,
    version         bigint                      not null
);

-- Which columns somebody chose last, by marks of their headings: a heading may hold what does not belong there.
create table column_choice (
    id         uuid   not null primary key,
    account_id uuid   not null unique references account (id),
    marks      text   not null,
    version    bigint not null
);
