-- That an account was erased, and when: all that is left of it beside the trail.
create table erased_account (
    id        uuid                        not null primary key,
    erased_at timestamp(6) with time zone not null,
    version   bigint                      not null
);

-- Requests of administrators to erase somebody who asked them to, which another administrator confirms. The reason is sealed.
create table erasure_request (
    id         uuid                        not null primary key,
    subject_id uuid                        not null unique references account (id),
    asked_by   uuid                        not null references account (id),
    reason     text                        not null,
    asked_at   timestamp(6) with time zone not null,
    version    bigint                      not null
);

-- What people complain about, and what became of it. Words are sealed. The moments are those of the one before until they come.
create table complaint (
    id              uuid                        not null primary key,
    account_id      uuid                        not null references account (id),
    words           text                        not null,
    answer          text                        not null,
    state           text                        not null,
    received_at     timestamp(6) with time zone not null,
    acknowledged_at timestamp(6) with time zone not null,
    answered_at     timestamp(6) with time zone not null,
    version         bigint                      not null
);
create index complaint_account on complaint (account_id);
create index complaint_state on complaint (state, received_at);

-- Whether a person has restricted the use of their data (UK GDPR Art. 18), and what they object to (Art. 21).
alter table account add column data_use text default 'ALLOWED' not null;
alter table account add column objects_to_notices boolean default false not null;
alter table account add column objects_to_reports boolean default false not null;
