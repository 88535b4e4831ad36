package vn.sohoi.activities;

import java.util.List;
import java.util.Set;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;

/**
 * A roll call as it was taken.
 *
 * @param branch the branch or group whose members were called
 * @param offered whose names stood on the sheet; of nobody else anything is said
 * @param came who of them came
 * @param guests names of who came and is no member of the branch
 */
public record RollCall(UnitId branch, Way way, Set<PersonId> offered, Set<PersonId> came, List<String> guests) {}
