package vn.sohoi.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;
import vn.sohoi.cadres.CadreId;
import vn.sohoi.cadres.Facts;
import vn.sohoi.cadres.Trait;
import vn.sohoi.kernel.Actor;
import vn.sohoi.units.Unit;

/** What structure tables ask: entered for the city and one commune, not yet for the others. */
@Component
class StoryTraits {
    private static final Set<String> ENTERED = Set.of("Thành phố Hà Nội", "Xã Thanh Trì");
    private static final LocalDate SINCE = LocalDate.of(2012, 6, 30);

    private final Facts facts;
    private final RandomGenerator chance = new Random(16);

    StoryTraits(Facts facts) {
        this.facts = facts;
    }

    void say(CadreId cadre, Unit unit) {
        if (!ENTERED.contains(unit.name())) return;
        say(cadre, Trait.EDUCATION, List.of("COLLEGE", "UNIVERSITY", "UNIVERSITY", "UNIVERSITY", "POSTGRADUATE"));
        say(cadre, Trait.THEORY, List.of("ELEMENTARY", "INTERMEDIATE", "INTERMEDIATE", "ADVANCED"));
        say(cadre, Trait.PARTY, List.of("MEMBER", "MEMBER", "MEMBER", "MEMBER", "NOT"));
        say(cadre, Trait.ETHNICITY, List.of("KINH", "KINH", "KINH", "KINH", "KINH", "KINH", "KINH", "KINH", "MINORITY"));
        say(cadre, Trait.RELIGION, List.of("NONE", "NONE", "NONE", "NONE", "NONE", "NONE", "RELIGIOUS"));
    }

    private void say(CadreId cadre, Trait trait, List<String> values) {
        facts.say(cadre, trait, Names.pick(values, chance), SINCE.plusDays(chance.nextInt(3000)), Actor.MACHINE);
    }
}
