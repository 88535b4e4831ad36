-- The paper that a declared figure is from, where somebody has it.
alter table indicators.declared add column file_id uuid references platform.file;
create index declared_file on indicators.declared (file_id) where file_id is not null;
