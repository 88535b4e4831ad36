package vn.sohoi.access;

import java.util.ArrayList;
import java.util.List;
import vn.sohoi.access.Grants.Grant;
import vn.sohoi.access.Grants.Sight;

/** The table of rights as the authoriser reads it, to be shown. */
public final class Rights {
    private Rights() {}

    /**
     * What a role has for a purpose.
     *
     * @param sight whom it sees: NOBODY, NUMBERS, OWN, UNIT or TREE
     * @param most the strongest act
     * @param ceiling the highest class of a field
     * @param byTask the highest class of a field of whom a task names; C0 where a task gives nothing
     */
    public record Right(Role role, Purpose purpose, String sight, Act most, FieldClass ceiling, FieldClass byTask) {}

    /** Every role and purpose of which the role has anything, in the order of the table. */
    public static List<Right> all() {
        var all = new ArrayList<Right>();
        for (var role : Role.values())
            for (var purpose : Purpose.values()) {
                var grant = Grants.of(role, purpose);
                if (givesAnything(grant))
                    all.add(new Right(
                            role, purpose, grant.sight().name(), grant.most(), grant.ceiling(), grant.byTask()));
            }
        return all;
    }

    private static boolean givesAnything(Grant grant) {
        return grant.sight() != Sight.NOBODY || grant.byTask() != FieldClass.C0;
    }
}
