package vn.sohoi.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.people.Identity;

/**
 * Invents numbers of cards and phones that belong to nobody: citizen ids with a tail from 900000 on, phones of the
 * unassigned block 0999.
 */
final class Cards {
    private static final String PLACE = "001";

    private final RandomGenerator chance;
    private final Map<String, Integer> given = new HashMap<>();
    private int phones;

    Cards(RandomGenerator chance) {
        this.chance = chance;
    }

    /** A woman, with a card in two of five and a phone in half of all cases. */
    Identity identity(String name, PartialDate birth) {
        var identity = Identity.woman(name, birth);
        if (chance.nextInt(5) < 2) identity = identity.withCitizenId(citizenId(birth.year()));
        if (chance.nextInt(2) == 0) identity = identity.withPhone("0999%06d".formatted(phones++));
        return identity;
    }

    private String citizenId(int year) {
        var head = PLACE + (year < 2000 ? "1" : "3") + "%02d".formatted(year % 100);
        return head + (900_000 + given.merge(head, 1, Integer::sum));
    }
}
