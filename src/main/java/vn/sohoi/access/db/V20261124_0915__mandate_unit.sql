-- Taking a branch away asks whether somebody has a mandate there.
create index mandate_unit on access.mandate (unit_id);
