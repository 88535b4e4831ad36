package vn.sohoi.emulation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;
import vn.sohoi.units.UnitLevel;

/** Reads and writes the heads of schemes; {@link SchemeParts} what stands in them. */
@Repository
class SchemeRows {
    private static final SqlText HEAD = SqlText.of("""
            select scheme.id, scheme.unit_id, scheme.code, version, name, level, lower(scheme.valid) as begins,
                   upper(scheme.valid) as ends, basis, bonus_most, light_error, heavy_error, light_share, usual_share, issue.at
              from emulation.scheme left join emulation.issue on issue.scheme_id = scheme.id""");

    private final Db db;
    private final SchemeParts parts;

    SchemeRows(Db db, SchemeParts parts) {
        this.db = db;
        this.parts = parts;
    }

    SchemeId enter(NewScheme scheme, Actor actor) {
        return db.sql("""
                        insert into emulation.scheme (unit_id, code, version, name, level, valid, basis, bonus_most,
                                                      light_error, heavy_error, light_share, usual_share, author)
                        values (:unit, :code, (select coalesce(max(version), 0) + 1 from emulation.scheme
                                                where unit_id = :unit and code = :code),
                                :name, :level, :valid::daterange, :basis, :bonusMost, :light, :heavy, :few, :usual, :author)
                        returning id""")
                .param("unit", scheme.owner().value())
                .param("code", scheme.code())
                .param("name", scheme.name())
                .param("level", scheme.level().name())
                .param("valid", scheme.valid().asRange())
                .param("basis", scheme.basis())
                .param("bonusMost", scheme.bonusMost())
                .param("light", scheme.checks().light())
                .param("heavy", scheme.checks().heavy())
                .param("few", scheme.checks().few())
                .param("usual", scheme.checks().usual())
                .param("author", actor.login())
                .query((row, n) -> new SchemeId(row.getObject(1, UUID.class)))
                .single();
    }

    void issue(SchemeId scheme, Actor actor) {
        db.sql("""
                        insert into emulation.issue (scheme_id, unit_id, code, valid, author)
                        select id, unit_id, code, valid, :author from emulation.scheme where id = :id""").param("id", scheme.value()).param("author", actor.login()).update();
    }

    Optional<Scheme> find(SchemeId id) {
        return db.sql(HEAD.then("where scheme.id = :id"))
                .param("id", id.value())
                .query(this::scheme)
                .optional();
    }

    /** Those that these units issue or write, the newest first. */
    List<Scheme> of(List<UnitId> owners) {
        return db.sql(HEAD.then("""
                        where scheme.unit_id = any(:units::bigint[])
                        order by lower(scheme.valid) desc, scheme.code, version desc"""))
                .param("units", owners.stream().map(UnitId::toString).toArray(String[]::new))
                .query(this::scheme)
                .list();
    }

    private Scheme scheme(ResultSet row, int number) throws SQLException {
        var id = new SchemeId(row.getObject("id", UUID.class));
        var issued = row.getObject("at", OffsetDateTime.class);
        var grades = parts.grades(id);
        return new Scheme(
                id,
                new UnitId(row.getLong("unit_id")),
                row.getString("code"),
                row.getInt("version"),
                row.getString("name"),
                UnitLevel.valueOf(row.getString("level")),
                DateSpan.between(row.getObject("begins", LocalDate.class), row.getObject("ends", LocalDate.class)),
                row.getString("basis"),
                row.getBigDecimal("bonus_most"),
                new Scheme.Checks(
                        row.getBigDecimal("light_error"),
                        row.getBigDecimal("heavy_error"),
                        row.getBigDecimal("light_share"),
                        row.getBigDecimal("usual_share")),
                issued == null ? null : issued.toInstant(),
                parts.groups(id),
                parts.criteria(id),
                grades);
    }
}
