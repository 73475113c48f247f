-- Every lesson as it is printed, beside the form that screens show: read only by whoever prints a course.
create table release_print (
    id               uuid    not null primary key,
    release_id       uuid    not null references release (id),
    course_id        text    not null,
    lesson_id        text    not null,
    language         text    not null,
    default_language boolean not null,
    audience         text    not null,
    document         text    not null,
    version          bigint  not null,
    unique (release_id, course_id, lesson_id, language, audience)
);
