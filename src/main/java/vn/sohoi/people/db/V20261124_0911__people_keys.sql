-- Taking a person away asks each table that may refer to her: every such key leads an index.
create index person_branch           on people.person (branch_id);
create index person_household        on people.person (household_id) where household_id is not null;
create index person_merged_into      on people.person (merged_into) where merged_into is not null;
create index person_past_branch      on people.person_past (branch_id);
create index duplicate_pair_of_high  on people.duplicate_pair (high);
create index duplicate_decision_high on people.duplicate_decision (high);
create index if not exists merge_keep              on people.merge (keep);
create index merge_gone_ever         on people.merge (gone);
create index merge_moved_residence   on people.merge_moved (residence);
