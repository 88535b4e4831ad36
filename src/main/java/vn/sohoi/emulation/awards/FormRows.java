package vn.sohoi.emulation.awards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;
import vn.sohoi.units.UnitLevel;

/** Reads and writes forms of commendation with their conditions. */
@Repository
class FormRows {
    private static final SqlText FORM = SqlText.of("""
            select id, key, name, kind, level, giver, collectives, individuals, praise, quorum, share, share_of, basis,
                   doubt, lower(valid) as begins, upper(valid) as ends
              from emulation.award_form""");

    private final Db db;

    FormRows(Db db) {
        this.db = db;
    }

    /** Those in force on the day, from the highest level. */
    List<Form> on(LocalDate day) {
        return withConditions(
                db.sql(FORM.then("""
                        where valid @> :day::date
                        order by array_position(array['CENTRE', 'PROVINCE', 'DISTRICT', 'COMMUNE'], level), kind, name""")).param("day", day).query(FormRows::form).list());
    }

    Optional<Form> find(FormId id) {
        return withConditions(db.sql(FORM.then("where id = :id"))
                        .param("id", id.value())
                        .query(FormRows::form)
                        .list())
                .stream()
                .findFirst();
    }

    /** All versions of a form, the newest first. */
    List<Form> versions(String key) {
        return withConditions(db.sql(FORM.then("where key = :key order by lower(valid) desc"))
                .param("key", key)
                .query(FormRows::form)
                .list());
    }

    void endBefore(String key, LocalDate day) {
        db.sql("""
                        update emulation.award_form set valid = daterange(lower(valid), :day::date)
                         where key = :key and valid @> :day::date and lower(valid) < :day::date""").param("key", key).param("day", day).update();
    }

    FormId add(NewForm form, Actor actor) {
        var id = db.sql("""
                        insert into emulation.award_form (key, name, kind, level, giver, collectives, individuals, praise, quorum,
                                                          share, share_of, basis, doubt, valid, author)
                        values (:key, :name, :kind, :level, :giver, :collectives, :individuals, :praise, :quorum, :share,
                                :share_of, :basis, :doubt, :valid::daterange, :author)
                        returning id""")
                .param("key", form.key())
                .param("name", form.name().strip())
                .param("kind", form.kind().name())
                .param("level", form.level().name())
                .param("giver", form.giver().strip())
                .param("collectives", form.collectives())
                .param("individuals", form.individuals())
                .param("praise", form.praise() == null ? null : form.praise().name())
                .param("quorum", form.rule().quorum())
                .param("share", form.rule().share())
                .param("share_of", form.rule().of().name())
                .param("basis", form.basis().strip())
                .param("doubt", form.doubt().strip())
                .param("valid", form.valid().asRange())
                .param("author", actor.login())
                .query((row, n) -> new FormId(row.getObject(1, UUID.class)))
                .single();
        form.conditions().forEach(condition -> add(id, condition));
        return id;
    }

    private void add(FormId form, Condition condition) {
        var row = Row.of(condition);
        db.sql("""
                        insert into emulation.award_condition (form_id, kind, wants, times, years)
                        values (:form, :kind, :wants, :times, :years)""")
                .param("form", form.value())
                .param("kind", row.kind())
                .param("wants", row.wants())
                .param("times", row.times())
                .param("years", row.years())
                .update();
    }

    private List<Form> withConditions(List<Form> bare) {
        var conditions = new HashMap<UUID, List<Condition>>();
        db.sql("""
                        select form_id, kind, wants, times, years from emulation.award_condition
                         where form_id = any(:forms::uuid[]) order by id""").param("forms", Columns.of(bare, one -> one.id())).query(row -> {
            conditions
                    .computeIfAbsent(row.getObject("form_id", UUID.class), form -> new ArrayList<>())
                    .add(condition(row));
        });
        return bare.stream().map(one -> with(one, conditions)).toList();
    }

    private static Form with(Form bare, Map<UUID, List<Condition>> conditions) {
        return new Form(
                bare.id(),
                bare.key(),
                bare.name(),
                bare.kind(),
                bare.level(),
                bare.giver(),
                bare.collectives(),
                bare.individuals(),
                bare.praise(),
                bare.rule(),
                conditions.getOrDefault(bare.id().value(), List.of()),
                bare.basis(),
                bare.doubt(),
                bare.valid());
    }

    private static Form form(ResultSet row, int number) throws SQLException {
        var praise = row.getString("praise");
        return new Form(
                new FormId(row.getObject("id", UUID.class)),
                row.getString("key"),
                row.getString("name"),
                FormKind.valueOf(row.getString("kind")),
                UnitLevel.valueOf(row.getString("level")),
                row.getString("giver"),
                row.getBoolean("collectives"),
                row.getBoolean("individuals"),
                praise == null ? null : Praise.valueOf(praise),
                new VoteRule(row.getInt("quorum"), row.getInt("share"), VoteRule.Of.valueOf(row.getString("share_of"))),
                List.of(),
                row.getString("basis"),
                row.getString("doubt"),
                new DateSpan(row.getObject("begins", LocalDate.class), row.getObject("ends", LocalDate.class)));
    }

    private static Condition condition(ResultSet row) throws SQLException {
        return switch (row.getString("kind")) {
            case "HELD_BEFORE" ->
                new Condition.HeldBefore(row.getString("wants"), row.getInt("times"), row.getInt("years"));
            case "YEARS_BETWEEN" -> new Condition.YearsBetween(row.getInt("years"));
            case "ONCE" -> new Condition.Once();
            default -> new Condition.OneForOneAchievement();
        };
    }

    private record Row(
            String kind,
            @Nullable String wants,
            @Nullable Integer times,
            @Nullable Integer years) {
        static Row of(Condition condition) {
            return switch (condition) {
                case Condition.HeldBefore held -> new Row("HELD_BEFORE", held.key(), held.times(), held.years());
                case Condition.YearsBetween between -> new Row("YEARS_BETWEEN", null, null, between.years());
                case Condition.Once once -> new Row("ONCE", null, null, null);
                case Condition.OneForOneAchievement one -> new Row("ONE_FOR_ONE_ACHIEVEMENT", null, null, null);
            };
        }
    }
}
