-- One dialect for H2 and PostgreSQL: uuid, text, boolean, integer, bigint, bytea, timestamp(6) with time zone.
-- Each column is explained and classified (purpose, retention, who sees it) on its entity.

create table account (
    id            uuid    not null primary key,
    display_name  text    not null,
    email         text    not null unique,
    language      text    not null,
    password_hash text    not null,
    version       bigint  not null
);

create table sign_in (
    id           uuid                        not null primary key,
    account_id   uuid                        not null references account (id),
    token_hash   text                        not null unique,
    created_at   timestamp(6) with time zone not null,
    last_seen_at timestamp(6) with time zone not null,
    expires_at   timestamp(6) with time zone not null,
    held_path    text                        not null,
    held_form    text                        not null,
    version      bigint                      not null
);
create index sign_in_account on sign_in (account_id);

create table invitation (
    id         uuid                        not null primary key,
    token_hash text                        not null unique,
    email      text                        not null,
    invited_by uuid                        not null references account (id),
    expires_at timestamp(6) with time zone not null,
    version    bigint                      not null
);

create table organisation_unit (
    id      uuid   not null primary key,
    path    text   not null unique,
    kind    text   not null,
    name    text   not null,
    version bigint not null
);

create table role_grant (
    id          uuid   not null primary key,
    account_id  uuid   not null references account (id),
    role        text   not null,
    scope_kind  text   not null,
    scope_key   text   not null,
    version     bigint not null,
    unique (account_id, role, scope_kind, scope_key)
);

create table release (
    id              uuid                        not null primary key,
    curriculum_id   text                        not null,
    number          integer                     not null,
    revision        text                        not null,
    content_version text                        not null,
    licence         text                        not null,
    published_at    timestamp(6) with time zone not null,
    version         bigint                      not null,
    unique (curriculum_id, number),
    unique (curriculum_id, revision)
);

create table published_pointer (
    curriculum_id text   not null primary key,
    release_id    uuid   not null references release (id),
    version       bigint not null
);

create table release_file (
    id         uuid   not null primary key,
    release_id uuid   not null references release (id),
    path       text   not null,
    content    bytea  not null,
    version    bigint not null,
    unique (release_id, path)
);

create table release_course (
    id         uuid    not null primary key,
    release_id uuid    not null references release (id),
    course_id  text    not null,
    slug       text    not null,
    position   integer not null,
    outline    text    not null,
    version    bigint  not null,
    unique (release_id, course_id)
);
create index release_course_slug on release_course (slug);

create table course_visibility (
    course_id     text   not null primary key,
    curriculum_id text   not null,
    visibility    text   not null,
    version       bigint not null
);

create table release_lesson (
    id               uuid    not null primary key,
    release_id       uuid    not null references release (id),
    course_id        text    not null,
    lesson_id        text    not null,
    slug             text    not null,
    language         text    not null,
    default_language boolean not null,
    audience         text    not null,
    title            text    not null,
    document         text    not null,
    version          bigint  not null,
    unique (release_id, course_id, lesson_id, language, audience)
);
create index release_lesson_slug on release_lesson (course_id, slug);

create table release_passage (
    id         uuid    not null primary key,
    release_id uuid    not null references release (id),
    course_id  text    not null,
    lesson_id  text    not null,
    language   text    not null,
    audience   text    not null,
    position   integer not null,
    anchor     text    not null,
    heading    text    not null,
    body       text    not null,
    version    bigint  not null,
    unique (release_id, course_id, lesson_id, language, audience, position)
);

create table enrolment (
    id            uuid                        not null primary key,
    account_id    uuid                        not null references account (id),
    curriculum_id text                        not null,
    course_id     text                        not null,
    state         text                        not null,
    changed_at    timestamp(6) with time zone not null,
    version       bigint                      not null,
    unique (account_id, course_id)
);
create index enrolment_course on enrolment (course_id);

create table lesson_completion (
    id           uuid                        not null primary key,
    enrolment_id uuid                        not null references enrolment (id),
    lesson_id    text                        not null,
    completed_at timestamp(6) with time zone not null,
    version      bigint                      not null,
    unique (enrolment_id, lesson_id)
);

create table quiz_attempt (
    id           uuid                        not null primary key,
    enrolment_id uuid                        not null references enrolment (id),
    release_id   uuid                        not null references release (id),
    lesson_id    text                        not null,
    quiz_id      text                        not null,
    number       integer                     not null,
    state        text                        not null,
    points       integer                     not null,
    max_points   integer                     not null,
    passed       boolean                     not null,
    changed_at   timestamp(6) with time zone not null,
    version      bigint                      not null,
    unique (enrolment_id, lesson_id, quiz_id, number)
);

create table quiz_response (
    id            uuid                        not null primary key,
    attempt_id    uuid                        not null references quiz_attempt (id),
    question_id   text                        not null,
    question_hash text                        not null,
    option_keys   text                        not null,
    points        integer                     not null,
    saved_at      timestamp(6) with time zone not null,
    version       bigint                      not null,
    unique (attempt_id, question_id)
);
