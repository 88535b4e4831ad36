package vn.sohoi.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Accounts;
import vn.sohoi.access.JointActs.Signer;
import vn.sohoi.cadres.Body;
import vn.sohoi.cadres.End;
import vn.sohoi.cadres.Filling;
import vn.sohoi.cadres.NewHolding;
import vn.sohoi.cadres.NewHolding.Who;
import vn.sohoi.cadres.Officers;
import vn.sohoi.cadres.Position;
import vn.sohoi.cadres.PositionKind;
import vn.sohoi.cadres.Way;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.units.Unit;
import vn.sohoi.units.Units;

/** Those of the story who sign in hold the positions of their posts, with the mandate that they have. */
@Component
class StoryChairs {
    private static final String WITHOUT_CHAIR = "Xã Ngọc Hồi";
    private static final String COMPLETED = "Xã Đại Thanh";
    private static final String DECISION = "Quyết định mẫu";

    private final Filling filling;
    private final Officers officers;
    private final Accounts accounts;
    private final Units units;
    private final Clock clock;
    private final Set<String> placed = new HashSet<>();

    StoryChairs(Filling filling, Officers officers, Accounts accounts, Units units, Clock clock) {
        this.filling = filling;
        this.officers = officers;
        this.accounts = accounts;
        this.units = units;
        this.clock = clock;
    }

    /** Whether somebody of the cast holds it from now on. */
    boolean hold(Position position, Unit unit, LocalDate from) {
        var role = role(position, unit);
        for (var row : StoryTable.rows("cast.csv")) {
            boolean hers = row.get("unit").equals(unit.name())
                    && row.get("role").equals(role)
                    && !from.isBefore(LocalDate.parse(row.get("from")));
            if (!hers || !placed.add(row.get("login"))) continue;
            var wish = new NewHolding(
                    position.id(),
                    Who.named(row.get("name")),
                    DateSpan.since(from),
                    Way.APPOINTED,
                    false,
                    DECISION,
                    from);
            var giver = giver(role);
            if (giver == null) filling.give(wish, Actor.MACHINE);
            else
                filling.give(
                        wish,
                        row.get("login"),
                        new Signer(accounts.actorsOf(giver).getFirst(), "demo"));
            return true;
        }
        return false;
    }

    /** One commune waits for its chair. */
    boolean isLeftEmpty(Position position, Unit unit) {
        return unit.name().equals(WITHOUT_CHAIR)
                && unit.valid().until() == null
                && position.body() == Body.EXECUTIVE
                && position.kind() == PositionKind.CHAIR;
    }

    /** Within the term: somebody stands in for the chair that is missed, and a vice-chair moved away and was replaced. */
    void complete() {
        var today = LocalDate.now(clock);
        var chair = position(WITHOUT_CHAIR, PositionKind.CHAIR, today).position();
        var begun = today.minusMonths(2);
        filling.give(
                new NewHolding(
                        chair.id(),
                        Who.named("Tạ Thị Thanh Hằng"),
                        DateSpan.between(begun, begun.plusMonths(6)),
                        Way.APPOINTED,
                        true,
                        DECISION,
                        begun),
                Actor.MACHINE);
        var left = position(COMPLETED, PositionKind.VICE, today);
        filling.end(left.holders().getFirst().id(), begun, End.MOVED, DECISION, Actor.MACHINE);
        filling.give(
                new NewHolding(
                        left.position().id(),
                        Who.named("Chử Thị Hồng Nhung"),
                        DateSpan.since(begun),
                        Way.CO_OPTED,
                        false,
                        DECISION,
                        begun),
                Actor.MACHINE);
    }

    private Officers.Filled position(String unit, PositionKind kind, LocalDate on) {
        return officers.of(units.one(unit, on), on, Actor.MACHINE).stream()
                .flatMap(one -> one.positions().stream())
                .filter(one -> one.position().body() == Body.EXECUTIVE
                        && one.position().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /** The post of the cast that such a position comes with; of the city's two chairs the second stands in for the first. */
    private static String role(Position position, Unit unit) {
        boolean leads = position.kind() == PositionKind.CHAIR || position.kind() == PositionKind.VICE_STANDING;
        return switch (position.body()) {
            case EXECUTIVE -> leads ? unit.level() + "_CHAIR" : "";
            case STAFF, WOMENS_WORK -> position.kind() == PositionKind.SPECIALIST ? unit.level() + "_OFFICER" : "";
            case BRANCH -> leads ? "BRANCH_HEAD" : "";
            default -> "";
        };
    }

    private static @Nullable String giver(String role) {
        return switch (role) {
            case "COMMUNE_CHAIR", "COMMUNE_OFFICER" -> "chutich-hanoi";
            case "BRANCH_HEAD" -> "chutich-thanhtri";
            default -> null;
        };
    }
}
