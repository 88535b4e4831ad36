package vn.sohoi.access;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.access.Accounts.Limits;
import vn.sohoi.access.Accounts.NewMandate;
import vn.sohoi.access.JointActs.Signer;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Units;

/** Posts given, looked at and ended by the people who may. Rights come with the post and end with it. */
@Service
public class Appointing {
    private final Accounts accounts;
    private final PostRows rows;
    private final JointActs jointActs;
    private final Cards cards;
    private final Authoriser authoriser;
    private final Units units;
    private final Audit audit;

    Appointing(
            Accounts accounts,
            PostRows rows,
            JointActs jointActs,
            Cards cards,
            Authoriser authoriser,
            Units units,
            Audit audit) {
        this.accounts = accounts;
        this.rows = rows;
        this.jointActs = jointActs;
        this.cards = cards;
        this.authoriser = authoriser;
        this.units = units;
        this.audit = audit;
    }

    /**
     * The posts of a unit, those that hold or will hold before those that ended within a year.
     *
     * @throws NotFound for a unit beyond the reader's reach
     * @throws Forbidden without the right to look at mandates
     */
    @Transactional(readOnly = true)
    public List<Post> of(Collection<UnitId> units, Actor reader) {
        for (var unit : units) authoriser.demand(reader, Purpose.MANDATES, Act.READ, unit);
        return rows.on(units);
    }

    /**
     * One post.
     *
     * @throws NotFound when there is none, or beyond the reader's reach
     */
    @Transactional(readOnly = true)
    public Post find(long mandate, Actor reader) {
        var post = rows.find(mandate).orElseThrow(NotFound::new);
        authoriser.demand(reader, Purpose.MANDATES, Act.READ, post.unit());
        return post;
    }

    /** The roles that the actor has a say in. */
    public Set<Role> fills(Actor actor) {
        return actor.isMachine() ? Set.of() : AppointingRules.filledBy(Role.valueOf(actor.role()));
    }

    /**
     * Gives a post, or has it wait for a second person: one of a commune or above always does, and so does whatever a
     * branch head proposes.
     *
     * @throws NotFound for a unit beyond the reach
     * @throws Forbidden when the actor has no say in that post
     * @throws Refused for a wrong term, a missing decision, oneself, or a post that she holds already
     */
    @Transactional
    public Appointed appoint(NewPost post, Signer by) {
        var actor = by.actor();
        authoriser.demand(actor, Purpose.MANDATES, Act.WRITE, post.unit());
        if (!AppointingRules.fills(Role.valueOf(actor.role()), post.role())) throw new Forbidden();
        check(post, actor);
        if (rows.holds(post)) throw new Refused("access.post-held");
        boolean alone =
                authoriser.allows(actor, Purpose.MANDATES, Act.APPROVE) && !AppointingRules.needsTwo(post.role());
        if (alone) return new Appointed.Done(give(post, actor));
        return new Appointed.Waits(jointActs.start(AppointTogether.KIND, post.unit(), AppointTogether.write(post), by));
    }

    /** Whether the actor could give the post by herself, were it not for the second person. */
    boolean mayGive(NewPost post, Actor actor) {
        return authoriser.reaches(actor, post.unit())
                && authoriser.allows(actor, Purpose.MANDATES, Act.APPROVE)
                && AppointingRules.fills(Role.valueOf(actor.role()), post.role())
                && !post.login().equals(actor.login());
    }

    /**
     * Gives a post for the machine: the first ones of a book, which nobody on a page could give.
     *
     * @throws Refused for a wrong term, a missing decision, or a post that she holds already
     */
    @Transactional
    public long giveFirst(NewPost post) {
        return give(post, Actor.MACHINE);
    }

    /** Opens the account where there is none, and gives the mandate. */
    @Transactional
    long give(NewPost post, Actor actor) {
        check(post, actor);
        if (!accounts.exists(post.login())) {
            if (post.name().isBlank()) throw new Refused("access.no-name");
            accounts.openWithoutPassword(post.login(), post.name().strip(), actor);
        }
        try {
            return accounts.appoint(
                    new NewMandate(post.login(), post.role(), post.unit(), post.valid(), post.decision()),
                    new Limits(post.acting(), post.portfolios()),
                    actor);
        } catch (DataIntegrityViolationException overlapping) {
            throw new Refused("access.post-held");
        }
    }

    /**
     * Ends a post before its term, at once.
     *
     * @throws NotFound when there is none, or beyond the reach
     * @throws Forbidden when the actor has no say in that post, or holds it herself
     * @throws Refused without a reason
     */
    @Transactional
    public void revoke(long mandate, String reason, Actor actor) {
        var post = find(mandate, actor);
        if (!mayEnd(post, actor)) throw new Forbidden();
        if (reason.isBlank()) throw new Refused("access.no-reason");
        if (!rows.revoke(mandate)) throw new NotFound();
        audit.wroteBecause(actor, "access.revoke", "access.mandate", mandate, reason.strip(), "revoked_at");
    }

    /** Whether the actor may end it: a task on people she answers for, or a post that she has a say in. */
    public boolean mayEnd(Post post, Actor actor) {
        return !actor.isMachine()
                && authoriser.allows(actor, Purpose.MANDATES, Act.APPROVE)
                && (post.task() != null || AppointingRules.ends(Role.valueOf(actor.role()), post.role()))
                && !post.login().equals(actor.login());
    }

    /** Whether the actor may give the holder of the post a new card, and sign her out everywhere: who gave a task may not. */
    public boolean mayGiveCard(Post post, Actor actor) {
        return post.task() == null && mayEnd(post, actor);
    }

    /**
     * Whether the actor stands above the account in everything that it holds or will hold. A password and a mark of a provider
     * open all posts of an account: who has a say in a small one must not come to a high one so.
     */
    boolean isAboveAllOf(String login, Actor actor) {
        var own = Role.valueOf(actor.role());
        return rows.openOf(login).stream()
                .allMatch(post ->
                        authoriser.reaches(actor, post.unit()) && AppointingRules.standsAbove(own, post.role()));
    }

    /**
     * A card for the holder of a post, with which she chooses her password: the first, or one instead of a forgotten one.
     *
     * @throws NotFound when there is no such post, or beyond the reach
     * @throws Forbidden when the actor has no say in that post
     * @throws Refused for a post that is over, and when its holder has another that is above the actor
     */
    @Transactional
    public Cards.Card card(long mandate, Actor actor) {
        var post = find(mandate, actor);
        if (!mayGiveCard(post, actor)) throw new Forbidden();
        if (post.revoked() || !rows.today().isBefore(requireNonNull(post.valid().until())))
            throw new Refused("access.post-over-no-card");
        if (!isAboveAllOf(post.login(), actor)) throw new Refused("access.card-other-posts");
        return cards.issue(post.login(), actor);
    }

    private void check(NewPost post, Actor actor) {
        var from = post.valid().from();
        var today = rows.today();
        var day = from == null || from.isBefore(today) ? today : from;
        var unit = units.find(post.unit(), day).orElseThrow(NotFound::new);
        AppointingRules.check(post, unit.level(), today, actor);
    }

    /** Today by the database's clock, which judges all terms. */
    @Transactional(readOnly = true)
    public LocalDate today() {
        return rows.today();
    }
}
