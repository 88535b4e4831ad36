-- Taking a branch away asks each table that may refer to it: every such key leads an index.
create index unit_life_unit      on units.unit_life (unit);
create index unit_name_unit      on units.unit_name (unit);
create index unit_code_unit      on units.unit_code (unit);
create index unit_kind_unit      on units.unit_kind (unit);
create index unit_parent_unit    on units.unit_parent (unit);
create index unit_parent_of      on units.unit_parent (parent) where parent is not null;
create index undated_change_unit on units.undated_change (unit);
create index succession_from_unit on units.succession (from_unit);
create index succession_to_unit   on units.succession (to_unit);
