package vn.sohoi.reorganisation.spi;

import java.util.Collection;
import java.util.List;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;

/** Those who live on a branch that is cut, to be told apart by address or by hand. A household is never cut. */
public interface Residents {

    /** Everybody whose household's address has all these words; everybody on the branch without words. */
    List<PersonId> at(UnitId branch, String words);

    /** Those on the branch whose address the book does not know. */
    List<PersonId> withoutAddress(UnitId branch);

    /** These, and all who live on the branch in their households. */
    List<PersonId> withHouseholds(UnitId branch, Collection<PersonId> picked);

    /** Those whom the reader sees by name, household by household; nobody for a reader who sees numbers only. */
    List<Resident> named(UnitId branch, Actor reader);

    /**
     * Somebody on the branch.
     *
     * @param address of her household, or empty
     * @param household which people stand together; empty for one who stands alone
     */
    record Resident(PersonId id, String name, String address, String household) {}
}
