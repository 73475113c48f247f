-- Why a mail is written, asked again when it is its turn: whoever it is for may have restricted the use of their data since.
-- What mails of before say is sealed, so that nobody can tell; they are sent.
alter table outbox_mail add column purpose text default 'OWN' not null;
