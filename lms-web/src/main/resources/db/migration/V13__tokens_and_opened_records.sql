-- Secrets with which people's own programs read the API. They go with the account.

create table personal_token (
    id          uuid                        not null primary key,
    account_id  uuid                        not null references account (id) on delete cascade,
    name        text                        not null,
    secret_hash text                        not null unique,
    scopes      text                        not null,
    created_at  timestamp(6) with time zone not null,
    expires_at  timestamp(6) with time zone not null,
    used_on     text                        not null,
    announced   boolean                     not null,
    version     bigint                      not null
);
create index personal_token_account on personal_token (account_id);

-- Requests of administrators to see one person's record, which another administrator answers. Until then the moment of
-- the answer is that of the request. Kind and reason are sealed.

create table record_request (
    id          uuid                        not null primary key,
    subject_id  uuid                        not null references account (id) on delete cascade,
    asked_by    uuid                        not null references account (id) on delete cascade,
    kind        text                        not null,
    reason      text                        not null,
    asked_at    timestamp(6) with time zone not null,
    answer      text                        not null,
    answered_at timestamp(6) with time zone not null,
    version     bigint                      not null
);
create index record_request_asked on record_request (asked_at);
