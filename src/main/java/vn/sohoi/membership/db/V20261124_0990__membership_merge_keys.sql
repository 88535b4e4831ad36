-- Taking a member or a branch away asks what was put together or set right: every such key leads an index.
create index merge_core_core           on membership.merge_core (core);
create index merge_core_branch         on membership.merge_core (branch_id);
create index merge_step_branch         on membership.merge_step (branch_id);
create index merge_member_was_branch   on membership.merge_member (was_branch);
create index merge_member_branch       on membership.merge_member (branch_id);
