package vn.sohoi.activities.clubs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.access.Scopes;
import vn.sohoi.audit.Audit;
import vn.sohoi.audit.Reading;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.FullName;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Units;

/** Whose club it is, by name: each branch says it of its own members and sees no other's. */
@Service
public class ClubWomen {
    private final Clubs clubs;
    private final ClubWomanRows rows;
    private final Authoriser authoriser;
    private final Scopes scopes;
    private final Units units;
    private final Audit audit;
    private final Clock clock;

    ClubWomen(
            Clubs clubs,
            ClubWomanRows rows,
            Authoriser authoriser,
            Scopes scopes,
            Units units,
            Audit audit,
            Clock clock) {
        this.clubs = clubs;
        this.rows = rows;
        this.authoriser = authoriser;
        this.scopes = scopes;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    /** A member of the branch, and whether the club is hers. */
    public record Woman(PersonId id, String name, String year, boolean belongs) {}

    /** How many of each branch belong to it today; numbers only. Branches with nobody are left out. */
    @Transactional(readOnly = true)
    public Map<UnitId, Long> numbers(ClubId id, Actor reader) {
        var club = clubs.find(id, reader);
        return scopes.numbers(() -> rows.numbers(club.id(), today()));
    }

    /** Whether the actor says which women of the branch belong to clubs. */
    public boolean maySay(UnitId branch, Actor actor) {
        return actor.isMachine()
                || authoriser.seesNames(actor, Purpose.ROLL)
                        && authoriser.allows(actor, Purpose.ROLL, Act.WRITE)
                        && authoriser.reaches(actor, branch);
    }

    /**
     * The members of a branch today, in the order of Vietnamese names.
     *
     * @throws NotFound for a club that the reader does not read of, a branch that is not beneath its keeper, or one whose women
     *     the reader does not see
     */
    @Transactional
    public List<Woman> of(ClubId id, UnitId branch, Actor reader) {
        demand(clubs.find(id, reader), branch, reader);
        var women = scopes.names(reader, () -> rows.of(id, units.branchesUnder(branch, today()), today())).stream()
                .sorted(Comparator.comparing(woman -> FullName.of(woman.name()), FullName.ORDER))
                .toList();
        if (!women.isEmpty())
            audit.read(
                    reader,
                    Reading.ofMany("activities.read-club", "units.unit", branch, women.size(), "full_name", "birth"));
        return women;
    }

    /**
     * Says who of those offered belongs to the club from today on; whoever belonged and is not among them does so no more.
     *
     * @throws Refused for a club that is over
     * @throws NotFound as {@link #of}
     */
    @Transactional
    public void say(ClubId id, UnitId branch, Set<PersonId> offered, Set<PersonId> belong, Actor actor) {
        var club = clubs.find(id, actor);
        demand(club, branch, actor);
        if (club.on(today()).isEmpty()) throw new Refused("activities.club.error.over");
        var branches = units.branchesUnder(branch, today());
        var joining = offered.stream().filter(belong::contains).toList();
        var leaving = offered.stream().filter(one -> !belong.contains(one)).toList();
        // where another branch had her before, she goes on under this one
        scopes.numbers(() -> {
            rows.leave(id, joining, branches, false, today(), actor);
            return joining.size();
        });
        scopes.names(actor, () -> {
            rows.leave(id, leaving, branches, true, today(), actor);
            rows.join(id, joining, branches, today(), actor);
        });
        audit.wrote(actor, "activities.say-club", "activities.club", id, "club_woman");
    }

    private void demand(Club club, UnitId branch, Actor actor) {
        if (!maySay(branch, actor)) throw new NotFound();
        var keeper = club.last().unit();
        boolean beneath = units.treeOn(today()).path(branch).stream()
                .anyMatch(unit -> unit.id().equals(keeper));
        if (!beneath) throw new NotFound();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
