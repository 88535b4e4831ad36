-- Taking a branch away asks each table that may refer to it: every such key leads an index.
create index row_unit     on imports.row (unit_id);
create index step_unit    on imports.step (unit_id);
create index written_unit on imports.written (unit_id);
