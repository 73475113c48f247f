-- What facilitators of a course get beside its lessons: one document for each course of each release.
create table release_run_sheets (
    id         uuid   not null primary key,
    release_id uuid   not null references release (id),
    course_id  text   not null,
    document   text   not null,
    version    bigint not null,
    unique (release_id, course_id)
);
