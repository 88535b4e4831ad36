package vn.sohoi.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import vn.sohoi.indicators.FigureAddress;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;
import vn.sohoi.reorganisation.spi.Headcount;

/** Who is handed over in a reorganisation: women of 18 and over, and everybody whom the book knows to live there. */
@Configuration(proxyBeanMethods = false)
class PeopleHanded {
    private static final SqlText LIVING = SqlText.of("""
            select branch_id, count(*) as people from people.residence
             where valid @> :day::date and upper_inf(recorded) and branch_id = any(:branches::bigint[])""");
    private static final SqlText WOMEN =
            LIVING.then("and woman and indicators.counts(born, 18, null, null, :day::date)");

    @Bean
    @Order(10)
    Headcount womenCount(Db db) {
        return new Counted(
                db,
                "people.handed-women",
                false,
                WOMEN,
                (unit, day) -> FigureAddress.of(Question.on("women-18", unit, day)));
    }

    @Bean
    @Order(30)
    Headcount livingCount(Db db) {
        return new Counted(db, "people.handed-all", true, LIVING, (unit, day) -> "");
    }

    private interface Opens {
        String of(UnitId unit, LocalDate day);
    }

    private record Counted(Db db, String textKey, boolean everybody, SqlText who, Opens opens) implements Headcount {
        @Override
        public Map<UnitId, Long> on(LocalDate day, Collection<UnitId> branches) {
            var counts = new HashMap<UnitId, Long>();
            db.sql(who.then("group by branch_id"))
                    .param("day", day)
                    .param("branches", Columns.of(List.copyOf(branches), UnitId::value))
                    .query(row -> {
                        counts.put(new UnitId(row.getLong("branch_id")), row.getLong("people"));
                    });
            return counts;
        }

        @Override
        public long among(LocalDate day, UnitId branch, Collection<PersonId> people) {
            return db.sql(who.then("and person_id = any(:people::uuid[]) group by branch_id"))
                    .param("day", day)
                    .param("branches", Columns.of(List.of(branch), UnitId::value))
                    .param("people", Columns.of(List.copyOf(people), PersonId::value))
                    .query((row, n) -> row.getLong("people"))
                    .optional()
                    .orElse(0L);
        }

        @Override
        public String href(UnitId unit, LocalDate day) {
            return opens.of(unit, day);
        }
    }
}
