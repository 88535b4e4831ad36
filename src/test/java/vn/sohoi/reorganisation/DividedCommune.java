package vn.sohoi.reorganisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.Places;
import vn.sohoi.Places.Commune;
import vn.sohoi.access.Accounts;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Scopes;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.membership.BulkMembership;
import vn.sohoi.membership.ListedMember;
import vn.sohoi.membership.MemberKind;
import vn.sohoi.membership.Membership;
import vn.sohoi.people.Households;
import vn.sohoi.people.Identity;
import vn.sohoi.people.NewPerson;
import vn.sohoi.people.People;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.reorganisation.Cutting.Cut;
import vn.sohoi.units.UnitKind;
import vn.sohoi.units.Units;

/** A commune of three branches is divided between two new ones; one branch is cut. */
abstract class DividedCommune {
    static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    static final Decision DECISION = new Decision("NQ thử", LocalDate.of(2025, 6, 16), "Luật thử", JULY);

    @Autowired
    Drafting drafting;

    @Autowired
    Cutting cutting;

    @Autowired
    Previewing previewing;

    @Autowired
    Agreeing agreeing;

    @Autowired
    Enforcing enforcing;

    @Autowired
    Plans plans;

    @Autowired
    DayBreak dayBreak;

    @Autowired
    PlanRows rows;

    @Autowired
    Units units;

    @Autowired
    People people;

    @Autowired
    Households households;

    @Autowired
    BulkMembership bulk;

    @Autowired
    Membership membership;

    @Autowired
    Accounts accounts;

    @Autowired
    Authoriser authoriser;

    @Autowired
    Scopes scopes;

    @Autowired
    Db db;

    Commune old;
    UnitId city = new UnitId(0);
    List<PersonId> women = List.of();

    @BeforeEach
    void ten_women_on_each_branch_are_members() {
        old = Places.commune(units, 3);
        city = Objects.requireNonNull(units.on(old.unit(), JULY).parent());
        var fresh = new ArrayList<NewPerson>();
        for (int i = 0; i < 30; i++)
            fresh.add(NewPerson.of(
                    old.branch(i % 3),
                    Identity.woman("Nguyễn Thị Lan", PartialDate.ofYear(1960 + i)),
                    LocalDate.of(2000, 1, 1)));
        women = people.registerAll(fresh, Actor.MACHINE);
        var listed = new ArrayList<ListedMember>();
        for (int i = 0; i < 30; i++)
            listed.add(new ListedMember(
                    women.get(i), old.branch(i % 3), PartialDate.ofYear(2010), MemberKind.REGULAR, i % 5 == 0));
        bulk.takeOver(listed, LocalDate.of(2012, 1, 1), Actor.MACHINE);
    }

    record Divided(PlanId plan, UnitId north, UnitId south, long piece) {}

    /** First branch north, second south, the third is cut: four of its women go south. */
    Divided divided(Actor actor) {
        var plan = drafting.draft(DECISION, city, actor);
        var north = drafting.open(plan, "Xã Bắc", null, UnitKind.RURAL_COMMUNE, actor);
        var south = drafting.open(plan, "Xã Nam", null, UnitKind.RURAL_COMMUNE, actor);
        drafting.close(plan, old.unit(), actor);
        drafting.assign(plan, Map.of(old.branch(0), north, old.branch(1), south, old.branch(2), north), actor);
        var going = List.of(women.get(2), women.get(5), women.get(8), women.get(11));
        long piece = cutting.cut(
                plan, new Cut(old.branch(2), "Chi hội Ba B", south, Piece.Way.HAND, "", null, going), actor);
        return new Divided(plan, north, south, piece);
    }
}
