-- Taking a branch or a household away asks what was put together: every such key leads an index.
create index merge_was_branch    on people.merge_was (branch_id);
create index merge_was_household on people.merge_was (household_id) where household_id is not null;
create index household_member_person on people.household_member (person_id);
create index household_member_branch on people.household_member (branch_id);
