-- An undated change is looked up by the code that the tables give, and a finding is about a row, not about a unit.
alter table units.undated_change add column code text;
alter table units.finding drop column unit;
