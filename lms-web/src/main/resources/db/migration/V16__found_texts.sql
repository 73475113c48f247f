-- What kind of text a passage is. Passages of older releases are all taken for text of the lesson.
alter table release_passage add column kind text default 'LESSON' not null;

-- The words that the lessons of a course lead to, for readers of one language.
create table release_glossary (
    id         uuid   not null primary key,
    release_id uuid   not null references release (id),
    course_id  text   not null,
    language   text   not null,
    document   text   not null,
    version    bigint not null,
    unique (release_id, course_id, language)
);

-- The files that a lesson leads its learners to.
create table release_download (
    id         uuid    not null primary key,
    release_id uuid    not null references release (id),
    course_id  text    not null,
    lesson_id  text    not null,
    language   text    not null,
    position   integer not null,
    path       text    not null,
    title      text    not null,
    version    bigint  not null,
    unique (release_id, course_id, lesson_id, language, position)
);

-- Whether a release holds all of this. An older one gets it from its source files when it is needed.
alter table release add column findable boolean default false not null;
