package vn.sohoi.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;
import vn.sohoi.units.Units;

/**
 * Terms that end within sixty days and that no other follows, while there is time to see to it (security.md 3.3): a right that ends by
 * the database's clock must take nobody by surprise.
 */
@Component
public class EndingTerms {
    /** So many days before the end it is said. */
    public static final int DAYS = 60;

    private static final SqlText ENDING = SqlText.of("""
              from access.mandate ending
             where revoked_at is null and task_purpose is null and valid @> access.today()
               and upper(valid) <= access.today() + :days
               and not exists (select from access.mandate next
                                where next.account_id = ending.account_id and next.role = ending.role
                                  and next.unit_id = ending.unit_id and next.revoked_at is null
                                  and next.valid @> upper(ending.valid))""");

    private final Db db;
    private final Appointing appointing;
    private final Units units;

    EndingTerms(Db db, Appointing appointing, Units units) {
        this.db = db;
        this.appointing = appointing;
        this.units = units;
    }

    /** How many days are left of the post through which she acts, the last among them; empty while there is time. */
    @Transactional(readOnly = true)
    public Optional<Integer> daysLeft(Actor reader) {
        if (reader.mandate() == null) return Optional.empty();
        return db.sql(SqlText.of("select upper(valid) - access.today()")
                        .then(ENDING)
                        .then("and id = :mandate"))
                .param("mandate", reader.mandate())
                .param("days", DAYS)
                .query(Integer.class)
                .optional();
    }

    /** How many posts end so that the reader could fill anew, in her unit and directly beneath it; her own is not among them. */
    @Transactional(readOnly = true)
    public int toFill(Actor reader) {
        var own = reader.unit();
        var fills = appointing.fills(reader);
        if (own == null || fills.isEmpty()) return 0;
        var near = new ArrayList<UnitId>();
        near.add(own);
        for (var child : units.treeOn(appointing.today()).children(own)) near.add(child.id());
        return db.sql(SqlText.of("select count(*)")
                        .then(ENDING)
                        .then("and unit_id = any(:units::bigint[]) and role = any(:roles::text[]) and id <> :mandate"))
                .param("units", Columns.of(near, UnitId::value))
                .param("roles", Columns.of(List.copyOf(fills), Enum::name))
                .param("mandate", reader.mandate())
                .param("days", DAYS)
                .query(Integer.class)
                .single();
    }
}
