-- One list of kinds of file in the whole book: reports name theirs as attached papers do.
alter table reports.file drop constraint file_kind_check;
update reports.file set kind = case kind when 'XLSX' then 'EXCEL' when 'DOCX' then 'WORD' else kind end;
alter table reports.file add constraint file_kind_check check (kind in ('EXCEL', 'WORD', 'PDF'));
