-- By this row a database knows the keys that it was sealed with.

create table key_witness (
    id          uuid   not null primary key,
    fingerprint text   not null,
    version     bigint not null
);
