-- Copies of what is kept about somebody, which they asked for. The copy itself lies sealed in the data directory.
create table data_export (
    id           uuid                        not null primary key,
    account_id   uuid                        not null unique references account (id),
    state        text                        not null,
    changed_at   timestamp(6) with time zone not null,
    leased_until timestamp(6) with time zone not null,
    token_hash   text                        not null,
    sealed_key   text                        not null,
    version      bigint                      not null
);
create index data_export_token on data_export (token_hash);
