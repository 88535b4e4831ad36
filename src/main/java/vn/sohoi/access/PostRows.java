package vn.sohoi.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/** Mandates as the page of posts shows them. */
@Repository
class PostRows {
    private static final SqlText POST = SqlText.of("""
            select mandate.id, login, name, role, unit_id, lower(valid) as "from", upper(valid) as until, acting, decision,
                   revoked_at is not null as revoked, password_hash is not null as activated, given_by,
                   task_purpose, task_class, portfolios
              from access.mandate join access.account on account.id = account_id""");

    private final Db db;

    PostRows(Db db) {
        this.db = db;
    }

    List<Post> on(Collection<UnitId> units) {
        return db.sql(POST.then("""
                         where unit_id = any(:units::bigint[]) and upper(valid) > access.today() - 365
                         order by revoked_at is not null or upper(valid) <= access.today(), unit_id, role desc, login"""))
                .param("units", Columns.of(List.copyOf(units), UnitId::value))
                .query((row, n) -> post(row))
                .list();
    }

    Optional<Post> find(long mandate) {
        return db.sql(POST.then("where mandate.id = :mandate"))
                .param("mandate", mandate)
                .query((row, n) -> post(row))
                .optional();
    }

    /** Whether the account holds the same post on one of the days. */
    boolean holds(NewPost post) {
        return db.sql("""
                        select exists (select from access.mandate join access.account on account.id = account_id
                                        where login = :login and role = :role and unit_id = :unit and revoked_at is null
                                          and task_giver is null
                                          and valid && :valid::daterange)""")
                .param("login", post.login())
                .param("role", post.role().name())
                .param("unit", post.unit().value())
                .param("valid", post.valid().asRange())
                .query(Boolean.class)
                .single();
    }

    /** What the account holds today or will hold, without what it was lent for tasks. */
    List<Post> openOf(String login) {
        return db.sql(POST.then("""
                         where login = :login and task_giver is null and revoked_at is null
                           and upper(valid) > access.today()"""))
                .param("login", login)
                .query((row, n) -> post(row))
                .list();
    }

    /** The roles that the account holds today by posts and by having been opened for tasks, the oldest first. */
    List<Role> heldBy(String login) {
        return db.sql("""
                        select role from access.mandate join access.account on account.id = account_id
                         where login = :login and closed_at is null and task_giver is null and revoked_at is null
                           and valid @> access.today()
                         order by mandate.id""")
                .param("login", login)
                .query((row, n) -> Role.valueOf(row.getString("role")))
                .list();
    }

    /** Whether the account was ever anything but a task account of the unit. */
    boolean isMoreThanTaskAccountOf(UnitId unit, String login) {
        return db.sql("""
                        select exists (select from access.account left join access.mandate on account_id = account.id
                                        where login = :login
                                          and (closed_at is not null or role is distinct from 'TASK_HOLDER'
                                               or task_giver is null and unit_id <> :unit))""")
                .param("login", login)
                .param("unit", unit.value())
                .query(Boolean.class)
                .single();
    }

    boolean revoke(long mandate) {
        return db.sql("""
                        update access.mandate set revoked_at = clock_timestamp()
                         where id = :mandate and revoked_at is null and upper(valid) > access.today()""").param("mandate", mandate).update() == 1;
    }

    LocalDate today() {
        return db.sql("select access.today()").query(LocalDate.class).single();
    }

    private static Set<Purpose> portfolios(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("portfolios").getArray())
                .map(Purpose::valueOf)
                .collect(Collectors.toSet());
    }

    private static Post.@Nullable Task task(ResultSet row) throws SQLException {
        var purpose = row.getString("task_purpose");
        return purpose == null
                ? null
                : new Post.Task(Purpose.valueOf(purpose), FieldClass.valueOf(row.getString("task_class")));
    }

    private static Post post(ResultSet row) throws SQLException {
        return new Post(
                row.getLong("id"),
                row.getString("login"),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                new UnitId(row.getLong("unit_id")),
                DateSpan.between(row.getObject("from", LocalDate.class), row.getObject("until", LocalDate.class)),
                row.getBoolean("acting"),
                row.getString("decision"),
                row.getBoolean("revoked"),
                row.getBoolean("activated"),
                row.getString("given_by"),
                task(row),
                portfolios(row));
    }
}
