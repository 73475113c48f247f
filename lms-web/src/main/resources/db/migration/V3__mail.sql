-- Mails that wait to be sent. What they say and to whom is emptied a short while after they were sent.

create table outbox_mail (
    id              uuid                        not null primary key,
    recipient       text                        not null,
    language        text                        not null,
    subject         text                        not null,
    body            text                        not null,
    state           text                        not null,
    attempts        integer                     not null,
    created_at      timestamp(6) with time zone not null,
    next_attempt_at timestamp(6) with time zone not null,
    changed_at      timestamp(6) with time zone not null,
    version         bigint                      not null
);
create index outbox_mail_due on outbox_mail (state, next_attempt_at);
