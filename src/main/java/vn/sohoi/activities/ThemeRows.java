package vn.sohoi.activities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/** Reads and writes themes. */
@Repository
class ThemeRows {
    private static final SqlText THEME = SqlText.of("""
            select id, name, name_en, counts_as, basis, lower(valid) as begins, upper(valid) as ends from activities.theme""");

    private final Db db;

    ThemeRows(Db db) {
        this.db = db;
    }

    List<Theme> all() {
        return db.sql(THEME.then("order by lower(valid), id"))
                .query(ThemeRows::theme)
                .list();
    }

    Optional<Theme> find(ThemeId id) {
        return db.sql(THEME.then("where id = :id"))
                .param("id", id.value())
                .query(ThemeRows::theme)
                .optional();
    }

    /** One after the other: of two that say the same at once each would wait for the other. */
    ThemeId enter(NewTheme theme, Actor actor) {
        return db.sql("""
                        insert into activities.theme (name, name_en, counts_as, basis, valid, author)
                        select :name, :name_en, :counts_as, :basis, daterange(:from::date, null), :author
                          from (select pg_advisory_xact_lock(hashtextextended('activities.theme', 0))) alone returning id""")
                .param("name", theme.name())
                .param("name_en", theme.nameEn())
                .param("counts_as", theme.countsAs().name())
                .param("basis", theme.basis())
                .param("from", theme.from())
                .param("author", actor.login())
                .query((row, n) -> new ThemeId(row.getLong(1)))
                .single();
    }

    void end(ThemeId id, LocalDate until) {
        db.sql("update activities.theme set valid = daterange(lower(valid), :until::date) where id = :id")
                .param("until", until)
                .param("id", id.value())
                .update();
    }

    private static Theme theme(ResultSet row, int number) throws SQLException {
        return new Theme(
                new ThemeId(row.getLong("id")),
                row.getString("name"),
                row.getString("name_en"),
                CountsAs.valueOf(row.getString("counts_as")),
                row.getString("basis"),
                new DateSpan(row.getObject("begins", LocalDate.class), row.getObject("ends", LocalDate.class)));
    }
}
