-- The keys of what the pages keep: a unit that goes must not read whole tables.
create index answer_unit  on imports.answer (unit_id);
create index reading_unit on imports.reading (unit_id);
