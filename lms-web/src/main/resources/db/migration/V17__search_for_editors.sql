-- Lists of synonyms that went live; the highest number is live. Two nodes cannot both make the next one.
create table synonym_edition (
    id         uuid                        not null primary key,
    number     integer                     not null unique,
    names      text                        not null,
    live_since timestamp(6) with time zone not null,
    version    bigint                      not null
);

-- What at least five different people searched for on one day without finding it. What fewer ask is nowhere in here.
create table unanswered_query (
    id            uuid    not null primary key,
    query         text    not null,
    shortfall     text    not null,
    people        integer not null,
    asked_in_week text    not null,
    version       bigint  not null,
    unique (query, shortfall)
);
