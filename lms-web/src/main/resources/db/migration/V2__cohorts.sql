-- A cohort is one dated run of a course, pinned to a release; its people hold places, and meet in sessions.
-- The same dialect as V1, and date.

create table cohort (
    id            uuid                        not null primary key,
    curriculum_id text                        not null,
    course_id     text                        not null,
    release_id    uuid                        not null references release (id),
    name          text                        not null,
    unit_path     text                        not null,
    language      text                        not null,
    delivery      text                        not null,
    admission     text                        not null,
    places        integer                     not null,
    starts_on     date                        not null,
    ends_on       date                        not null,
    zone          text                        not null,
    state         text                        not null,
    changed_at    timestamp(6) with time zone not null,
    version       bigint                      not null
);
create index cohort_unit on cohort (unit_path);
create index cohort_course on cohort (course_id);

create table cohort_place (
    id            uuid                        not null primary key,
    cohort_id     uuid                        not null references cohort (id),
    account_id    uuid                        not null references account (id),
    state         text                        not null,
    queue_number  integer                     not null,
    offered_until timestamp(6) with time zone not null,
    changed_at    timestamp(6) with time zone not null,
    version       bigint                      not null,
    unique (cohort_id, account_id)
);
create index cohort_place_account on cohort_place (account_id);
create index cohort_place_offer on cohort_place (state, offered_until);

create table cohort_invitation (
    id         uuid                        not null primary key,
    cohort_id  uuid                        not null references cohort (id),
    email      text                        not null,
    role       text                        not null,
    token_hash text                        not null unique,
    invited_by uuid                        not null references account (id),
    expires_at timestamp(6) with time zone not null,
    version    bigint                      not null,
    unique (cohort_id, email, role)
);

create table cohort_session (
    id           uuid                        not null primary key,
    cohort_id    uuid                        not null references cohort (id),
    title        text                        not null,
    starts_at    timestamp(6) with time zone not null,
    ends_at      timestamp(6) with time zone not null,
    delivery     text                        not null,
    place        text                        not null,
    access_facts text                        not null,
    link         text                        not null,
    run_sheet    text                        not null,
    state        text                        not null,
    sequence     integer                     not null,
    changed_at   timestamp(6) with time zone not null,
    version      bigint                      not null
);
create index cohort_session_cohort on cohort_session (cohort_id, starts_at);

-- An enrolment through a cohort reads the release of that cohort; both are empty for somebody who learns alone.
alter table enrolment add column cohort_key text default '' not null;
alter table enrolment add column release_key text default '' not null;
create index enrolment_cohort on enrolment (cohort_key);
