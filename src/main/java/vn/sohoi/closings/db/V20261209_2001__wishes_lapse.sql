-- Asking to open a sealed report again lapses after a day and can be made anew, so that one seal may be asked about more than
-- once. Whoever asks holds the report meanwhile: no two askings stand beside one another.
alter table closings.wish drop constraint wish_report_id_ordinal_key;
create index wish_report on closings.wish (report_id, ordinal);
