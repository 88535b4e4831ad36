package vn.sohoi.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.membership.Membership.MemberDeparted;
import vn.sohoi.people.HomeLeft;
import vn.sohoi.people.People;

/** Ends whole lists of memberships at once, under the same rules as one. */
@Service
public class BulkDepartures {
    private final Farewells farewells;
    private final Members members;
    private final People people;
    private final RollGate gate;
    private final Notices notices;

    BulkDepartures(Farewells farewells, Members members, People people, RollGate gate, Notices notices) {
        this.farewells = farewells;
        this.members = members;
        this.people = people;
        this.gate = gate;
        this.notices = notices;
    }

    /**
     * Ends memberships, one for each person. Whoever died or went away leaves her home too. The answers come in the order
     * of the list.
     *
     * @throws NotFound when the actor doesn't reach one of them
     */
    public List<Departure> departAll(List<Farewell> leaving, Actor actor) {
        gate.demandWrite(actor);
        if (leaving.isEmpty()) return List.of();
        return gate.scopes().names(actor, () -> {
            if (!farewells
                    .lock(leaving)
                    .containsAll(leaving.stream().map(Farewell::person).toList())) throw new NotFound();
            var standing = farewells.standing(leaving);
            var answers = new ArrayList<Departure>(leaving.size());
            var done = new ArrayList<Farewell>(leaving.size());
            for (var farewell : leaving) {
                var answer = answer(farewell, standing);
                answers.add(answer);
                if (answer instanceof Departure.Done) done.add(farewell);
            }
            farewells.end(done, members.instant());
            people.leftAll(homes(done), actor);
            tell(done, standing, actor);
            return answers;
        });
    }

    private Departure answer(Farewell farewell, Map<PersonId, Stay> standing) {
        var stay = standing.get(farewell.person());
        if (stay == null) return new Departure.NoMember();
        if (farewell.day().isAfter(gate.today())) return new Departure.InFuture(farewell.day());
        var since = stay.valid().from();
        if (since != null && !farewell.day().isAfter(since)) return new Departure.BeforeItBegan(since);
        return new Departure.Done(farewell.person(), farewell.how(), farewell.day());
    }

    private static List<HomeLeft> homes(List<Farewell> done) {
        var homes = new ArrayList<HomeLeft>();
        for (var farewell : done) {
            var left = farewell.how().home();
            if (left != null) homes.add(new HomeLeft(farewell.person(), farewell.day(), left));
        }
        return homes;
    }

    private void tell(List<Farewell> done, Map<PersonId, Stay> standing, Actor actor) {
        if (done.isEmpty()) return;
        for (var farewell : done) {
            var branch = Objects.requireNonNull(standing.get(farewell.person())).branch();
            notices.publish(new MemberDeparted(farewell.person(), branch, farewell.day(), farewell.how()));
        }
        notices.wroteMany(actor, "membership.depart-many", done.size());
    }
}
