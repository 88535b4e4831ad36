-- Taking a member or a stay away asks each table that may refer to it: every such key leads an index.
create index core_person               on membership.core (person_id);
create index transfer_person           on membership.transfer (person_id);
create index transfer_from             on membership.transfer (from_branch);
create index transfer_to_ever          on membership.transfer (to_branch);
create index stay_correction_branch    on membership.stay_correction (branch_id);
create index stay_correction_wrong     on membership.stay_correction (wrong);
create index stay_correction_corrected on membership.stay_correction (corrected) where corrected is not null;
create index merge_moved_stay          on membership.merge_moved (stay);
create index merge_moved_branch        on membership.merge_moved (branch_id);
