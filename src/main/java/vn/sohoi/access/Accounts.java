package vn.sohoi.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;

/** Who may sign in, and the mandates through which they act. */
@Service
public class Accounts {
    /** Of all accounts of the demo: it is for looking, and no book of one's own ever shows it. */
    public static final String DEMO_PASSWORD = "xem-so-hoi";

    /** Where a session keeps the mandate that was chosen. */
    public static final String CHOSEN_MANDATE = "mandate";

    private final Db db;
    private final Audit audit;
    private final PasswordEncoder passwords;

    Accounts(Db db, Audit audit, PasswordEncoder passwords) {
        this.db = db;
        this.audit = audit;
        this.passwords = passwords;
    }

    /**
     * A new account.
     *
     * @param login small letters, digits, dot and dash
     * @param name how the person is shown
     */
    public record NewAccount(String login, String name, String password, boolean demo) {}

    /**
     * A post given to an account: role, unit, days, and the decision that gives it.
     *
     * @param valid the days; both ends are known, for a term ends
     */
    public record NewMandate(String login, Role role, UnitId unit, DateSpan valid, String decision) {}

    /**
     * How a post is limited.
     *
     * @param acting whether it is for the time until the post is filled
     * @param portfolios of a commune's officer, to which parts of the work; empty for all
     */
    record Limits(boolean acting, Set<Purpose> portfolios) {
        static final Limits NONE = new Limits(false, Set.of());
    }

    /** Opens an account. */
    @Transactional
    public void open(NewAccount account, Actor actor) {
        db.sql("""
                insert into access.account (login, name, password_hash, demo)
                values (:login, :name, :hash, :demo)""")
                .param("login", account.login())
                .param("name", account.name())
                .param("hash", passwords.encode(account.password()))
                .param("demo", account.demo())
                .update();
        audit.wrote(actor, "access.open-account", "access.account", account.login());
    }

    /** Opens an account without a password: its owner chooses one with her activation card. */
    @Transactional
    void openWithoutPassword(String login, String name, Actor actor) {
        db.sql("insert into access.account (login, name) values (:login, :name)")
                .param("login", login)
                .param("name", name)
                .update();
        audit.wrote(actor, "access.open-account", "access.account", login);
    }

    /** Gives a mandate, whoever asks: for the machine and the demo. People go through {@link Appointing}. */
    @Transactional
    public void appoint(NewMandate mandate, Actor actor) {
        appoint(mandate, Limits.NONE, actor);
    }

    /** The same within limits; the mandate's number. */
    long appoint(NewMandate mandate, Limits limits, Actor actor) {
        var id = db.sql("""
                insert into access.mandate (account_id, role, unit_id, valid, decision, acting, portfolios, given_by)
                select id, :role, :unit, :valid::daterange, :decision, :acting, :portfolios::text[], :by
                  from access.account where login = :login
                returning id""")
                .param("login", mandate.login())
                .param("role", mandate.role().name())
                .param("unit", mandate.unit().value())
                .param("valid", mandate.valid().asRange())
                .param("decision", mandate.decision())
                .param("acting", limits.acting())
                .param("portfolios", Columns.of(List.copyOf(Portfolios.named(limits.portfolios())), name -> name))
                .param("by", actor.isMachine() ? null : actor.login())
                .query(Long.class)
                .single();
        audit.wrote(actor, "access.appoint", "access.account", mandate.login(), "role", "unit", "valid");
        return id;
    }

    boolean exists(String login) {
        return db.sql("select exists (select from access.account where login = :login)")
                .param("login", login)
                .query(Boolean.class)
                .single();
    }

    /**
     * The mandates in force today, posts before tasks and the oldest first; the first is acted through until another is
     * chosen. A task ends with the post of who gave it, and with the last post of who holds it. A task account is acted through by
     * its tasks alone.
     */
    public List<Actor> actorsOf(String login) {
        return db.sql("""
                select account.login, account.name, mandate.id, mandate.unit_id, mandate.role,
                       mandate.task_purpose, mandate.task_class, mandate.portfolios
                  from access.mandate
                  join access.account on account.id = mandate.account_id
                  left join access.mandate giver on giver.id = mandate.task_giver
                 where account.login = :login and account.closed_at is null
                   and mandate.valid @> access.today() and mandate.revoked_at is null
                   and (mandate.task_giver is null and mandate.role <> 'TASK_HOLDER'
                     or giver.valid @> access.today() and giver.revoked_at is null and exists (
                         select from access.mandate own
                          where own.account_id = account.id and own.task_giver is null
                            and own.valid @> access.today() and own.revoked_at is null))
                 order by mandate.task_giver is not null, mandate.id""")
                .param("login", login)
                .query((row, n) -> new Actor(
                        row.getString("login"),
                        row.getString("name"),
                        row.getLong("id"),
                        new UnitId(row.getLong("unit_id")),
                        row.getString("role"),
                        task(row),
                        portfolios(row)))
                .list();
    }

    private static Set<String> portfolios(ResultSet row) throws SQLException {
        return Set.of((String[]) row.getArray("portfolios").getArray());
    }

    private static Actor.@Nullable Task task(ResultSet row) throws SQLException {
        var purpose = row.getString("task_purpose");
        return purpose == null ? null : new Actor.Task(purpose, row.getString("task_class"));
    }

    /** The actor of one mandate, if it is in force today and not revoked. Asked again at every request. */
    public Optional<Actor> actor(String login, long mandate) {
        return actorsOf(login).stream()
                .filter(actor -> Long.valueOf(mandate).equals(actor.mandate()))
                .findFirst();
    }

    /**
     * She goes on through another of her mandates.
     *
     * @throws NotFound when she has no such mandate today
     */
    @Transactional
    public void choose(String login, long mandate) {
        var chosen = actor(login, mandate).orElseThrow(NotFound::new);
        audit.wrote(chosen, "access.choose-post", "access.mandate", mandate);
    }

    /** The accounts that the demo shows on its sign-in page, with the role and unit of their first mandate. */
    public List<Actor> demoActors() {
        return db
                .sql("select login from access.account where demo and closed_at is null order by id")
                .query((row, n) -> row.getString("login"))
                .list()
                .stream()
                .flatMap(login -> actorsOf(login).stream().limit(1))
                .toList();
    }

    /** How the person is shown; the login itself where there is no such account, as for the machine. */
    public String nameOf(String login) {
        return db.sql("select name from access.account where login = :login")
                .param("login", login)
                .query(String.class)
                .optional()
                .orElse(login);
    }

    /** What signing in compares with; empty for an unknown or closed account. */
    Optional<String> passwordHash(String login) {
        return db.sql("""
                        select password_hash from access.account
                         where login = :login and closed_at is null and password_hash is not null""").param("login", login).query(String.class).optional();
    }

    /** Keeps the same password with today's work, unless another was chosen meanwhile. */
    @Transactional
    void keepAnew(String login, String was, String hash) {
        int kept = db.sql(
                        "update access.account set password_hash = :hash where login = :login and password_hash = :was")
                .param("login", login)
                .param("was", was)
                .param("hash", hash)
                .update();
        if (kept > 0) audit.wrote(Actor.MACHINE, "access.keep-anew", "access.account", login, "password_hash");
    }
}
