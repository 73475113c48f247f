-- Answers that are typed, matched or put in order. Until now keys were chosen, and no key meant "not sure".
alter table quiz_response add column shape text default 'CHOSEN' not null;
alter table quiz_response add column typed text default '' not null;
update quiz_response set shape = 'NOT_SURE' where option_keys = '';
