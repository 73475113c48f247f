-- What was done that changes who may do what, or what people read. Rows are added and never changed. The actor is an
-- account's id without a reference: the account may be erased, the entry stays and then leads to nobody.

create table audit_entry (
    id       uuid                        not null primary key,
    seq      bigint                      not null unique,
    noted_at timestamp(6) with time zone not null,
    actor_id uuid                        not null,
    deed     text                        not null,
    concerns text                        not null,
    detail   text                        not null,
    version  bigint                      not null
);
create index audit_entry_deed on audit_entry (deed, seq);

-- One row: the last number given. Whoever notes a deed holds it until the end of the transaction, so that no number is
-- skipped or given twice.
create table audit_head (
    name     text   not null primary key,
    last_seq bigint not null,
    version  bigint not null
);

-- Roles that one administrator wants to give and another has to confirm.
create table role_proposal (
    id          uuid                        not null primary key,
    account_id  uuid                        not null references account (id),
    role        text                        not null,
    scope_kind  text                        not null,
    scope_key   text                        not null,
    proposed_by uuid                        not null references account (id),
    proposed_at timestamp(6) with time zone not null,
    version     bigint                      not null,
    unique (account_id, role, scope_kind, scope_key)
);
