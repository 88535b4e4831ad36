package vn.sohoi.cadres;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Appointed;
import vn.sohoi.access.Appointing;
import vn.sohoi.access.JointActs.Signer;
import vn.sohoi.access.Mandates;
import vn.sohoi.access.NewPost;
import vn.sohoi.access.Post;
import vn.sohoi.access.Role;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.Refused;
import vn.sohoi.units.Units;

/** The mandate opens with a position and ends with it, by the rules of whoever gives posts: above a branch two persons do. */
@Component
class MandateOfPosition {
    /** A mandate is never longer; a longer term wants another one. */
    private static final int YEARS = 5;

    private final Appointing appointing;
    private final Mandates mandates;
    private final Units units;

    MandateOfPosition(Appointing appointing, Mandates mandates, Units units) {
        this.appointing = appointing;
        this.mandates = mandates;
        this.units = units;
    }

    /** The post that the actor could give with the position; empty where none comes with it, or she has no say in it. */
    Optional<Role> giving(Position position, LocalDate on, Actor actor) {
        return role(position, on).filter(appointing.fills(actor)::contains);
    }

    /**
     * Opens it, or takes the one that she holds already.
     *
     * @throws Refused where no post comes with the position, or by the rules of posts
     */
    Appointed open(Position position, Holding holding, Signer by) {
        var from = requireNonNull(holding.valid().from());
        var role = role(position, from).orElseThrow(() -> new Refused("cadres.error.no-account"));
        for (var held : held(position, holding, role, by.actor())) return new Appointed.Done(held.mandate());
        var longest = from.plusYears(YEARS);
        var until = holding.valid().until();
        return appointing.appoint(
                new NewPost(
                        requireNonNull(holding.login()),
                        holding.name(),
                        role,
                        position.unit(),
                        DateSpan.between(from, until == null || until.isAfter(longest) ? longest : until),
                        holding.acting(),
                        holding.decision()),
                by);
    }

    /**
     * @param day the first day without it
     * @throws Refused when the actor has no say in the post
     */
    void end(Position position, Holding holding, LocalDate day, String why, Actor actor) {
        if (holding.login() == null) return;
        var role = role(position, requireNonNull(holding.valid().from()));
        if (role.isEmpty()) return;
        for (var held : held(position, holding, role.get(), actor)) {
            if (!appointing.mayEnd(held, actor)) throw new Refused("cadres.error.not-hers-to-end");
            if (day.isAfter(appointing.today())) mandates.end(List.of(held.mandate()), day, actor);
            else appointing.revoke(held.mandate(), why, actor);
        }
    }

    /** Her mandates of that role on the unit that are not over. */
    private List<Post> held(Position position, Holding holding, Role role, Actor actor) {
        var today = appointing.today();
        return appointing.of(List.of(position.unit()), actor).stream()
                .filter(one -> one.login().equals(holding.login()) && one.role() == role)
                .filter(one -> !one.revoked() && one.task() == null)
                .filter(one -> requireNonNull(one.valid().until()).isAfter(today))
                .toList();
    }

    private Optional<Role> role(Position position, LocalDate on) {
        return units.find(position.unit(), on).flatMap(unit -> RoleOfPosition.of(position, unit.level()));
    }
}
