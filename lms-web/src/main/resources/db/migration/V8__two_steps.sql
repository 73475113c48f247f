-- How a sign-in began, whether it still waits for its second step, and when a secret was last shown in it.

alter table sign_in add column method text default 'PASSWORD' not null;
alter table sign_in add column pending boolean default false not null;
alter table sign_in add column strong boolean default false not null;
alter table sign_in add column confirmed_at timestamp(6) with time zone default current_timestamp not null;
alter table sign_in add column return_to text default '' not null;
