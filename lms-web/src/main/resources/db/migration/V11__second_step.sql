-- What people have for the second step of signing in, and for signing in without a password.

create table authenticator_app (
    id         uuid                        not null primary key,
    account_id uuid                        not null unique references account (id),
    secret     text                        not null,
    last_step  bigint                      not null,
    added_at   timestamp(6) with time zone not null,
    version    bigint                      not null
);

create table recovery_code (
    id         uuid   not null primary key,
    account_id uuid   not null references account (id),
    mark       text   not null unique,
    version    bigint not null
);
create index recovery_code_account on recovery_code (account_id);

create table passkey (
    id              uuid                        not null primary key,
    account_id      uuid                        not null references account (id),
    credential_id   text                        not null unique,
    public_key      text                        not null,
    sign_count      bigint                      not null,
    backup_eligible boolean                     not null,
    name            text                        not null,
    added_at        timestamp(6) with time zone not null,
    last_used_at    timestamp(6) with time zone not null,
    version         bigint                      not null
);
create index passkey_account on passkey (account_id);

create table passkey_challenge (
    id             uuid                        not null primary key,
    challenge_hash text                        not null unique,
    purpose        text                        not null,
    expires_at     timestamp(6) with time zone not null,
    version        bigint                      not null
);
create index passkey_challenge_expires on passkey_challenge (expires_at);
