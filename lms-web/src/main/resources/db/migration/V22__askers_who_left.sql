-- Whoever asks about somebody else may close their account; what they asked stays with the person whom it is about. So no
-- key leads from it to them any more. Each database has a name of its own for such a key: the column is made anew.

alter table record_request add column asker uuid;
update record_request set asker = asked_by;
alter table record_request alter column asker set not null;
alter table record_request drop column asked_by;
alter table record_request rename column asker to asked_by;

alter table erasure_request add column asker uuid;
update erasure_request set asker = asked_by;
alter table erasure_request alter column asker set not null;
alter table erasure_request drop column asked_by;
alter table erasure_request rename column asker to asked_by;
