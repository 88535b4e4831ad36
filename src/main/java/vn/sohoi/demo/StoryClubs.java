package vn.sohoi.demo;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Accounts;
import vn.sohoi.activities.clubs.ClubId;
import vn.sohoi.activities.clubs.ClubKind;
import vn.sohoi.activities.clubs.ClubWomen;
import vn.sohoi.activities.clubs.Clubs;
import vn.sohoi.activities.clubs.NewClub;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.start.LaterFilling;
import vn.sohoi.units.Units;

/** Clubs and models of the story: those of units that ended were taken over or ended with them; two have women by name. */
@Component
@Order(60)
class StoryClubs implements LaterFilling {
    /** Every so many women of the branch belong. */
    private static final int EVERY = 6;

    private final Clubs clubs;
    private final ClubWomen women;
    private final Accounts accounts;
    private final Units units;

    StoryClubs(Clubs clubs, ClubWomen women, Accounts accounts, Units units) {
        this.clubs = clubs;
        this.women = women;
        this.accounts = accounts;
        this.units = units;
    }

    @Override
    public String part() {
        return "clubs";
    }

    @Override
    public void fill() {
        var head = accounts.actorsOf("chihoi").getFirst();
        for (var row : StoryTable.rows("clubs.csv")) {
            var club = found(row);
            if (row.get("moves").equals("yes")) belong(club, head);
        }
    }

    private ClubId found(CSVRecord row) {
        var from = LocalDate.parse(row.get("from"));
        var club = clubs.found(
                new NewClub(
                        units.one(row.get("unit"), from),
                        row.get("name"),
                        ClubKind.valueOf(row.get("kind")),
                        row.get("moves").equals("yes"),
                        row.get("about"),
                        from,
                        row.get("basis")),
                Actor.MACHINE);
        if (!row.get("taken_by").isEmpty()) {
            var day = LocalDate.parse(row.get("taken_on"));
            clubs.takeOver(club, units.one(row.get("taken_by"), day), day, row.get("basis"), Actor.MACHINE);
        }
        if (!row.get("over_on").isEmpty())
            clubs.end(club, LocalDate.parse(row.get("over_on")), row.get("why"), Actor.MACHINE);
        return club;
    }

    private void belong(ClubId club, Actor head) {
        var branch = Objects.requireNonNull(head.unit());
        var offered =
                women.of(club, branch, head).stream().map(ClubWomen.Woman::id).toList();
        var some = offered.stream()
                .filter(one -> offered.indexOf(one) % EVERY == 0)
                .collect(Collectors.toSet());
        women.say(club, branch, Set.copyOf(offered), some, head);
    }
}
