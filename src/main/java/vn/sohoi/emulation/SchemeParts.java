package vn.sohoi.emulation;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.sohoi.platform.sql.Db;

/** Reads and writes the groups, grades and criteria of a scheme. */
@Repository
class SchemeParts {
    private final Db db;

    SchemeParts(Db db) {
        this.db = db;
    }

    void add(SchemeId scheme, Scheme.Group group) {
        db.sql("""
                        insert into emulation.criterion_group (scheme_id, place, name, most)
                        values (:scheme, :place, :name, :most)""")
                .param("scheme", scheme.value())
                .param("place", group.place())
                .param("name", group.name())
                .param("most", group.most())
                .update();
    }

    void add(SchemeId scheme, NewScheme.NewGrade grade) {
        db.sql("""
                        insert into emulation.grade (scheme_id, place, name, least, group_least, share_most, counts_as)
                        values (:scheme, (select coalesce(max(place), 0) + 1 from emulation.grade where scheme_id = :scheme),
                                :name, :least, :groupLeast, :shareMost, :countsAs)""")
                .param("scheme", scheme.value())
                .param("name", grade.name())
                .param("least", grade.least())
                .param("groupLeast", grade.groupLeast())
                .param("shareMost", grade.shareMost())
                .param(
                        "countsAs",
                        grade.countsAs() == null ? null : grade.countsAs().name())
                .update();
    }

    void add(SchemeId scheme, NewScheme.NewCriterion one) {
        var each = one.rule() instanceof Rule.Each rule ? rule : null;
        var id = db.sql("""
                        insert into emulation.criterion (scheme_id, group_id, place, name, effect, indicator, rule, most, each,
                                                         for_each, wanted, grade_id)
                        values (:scheme,
                                (select id from emulation.criterion_group where scheme_id = :scheme and place = :group),
                                (select coalesce(max(place), 0) + 1 from emulation.criterion where scheme_id = :scheme),
                                :name, :effect, :indicator, :rule, :most, :each, :forEach, :wanted,
                                (select id from emulation.grade where scheme_id = :scheme and place = :grade))
                        returning id""")
                .param("scheme", scheme.value())
                .param("group", one.group())
                .param("name", one.name())
                .param("effect", one.effect().name())
                .param("indicator", one.indicator())
                .param("rule", word(one.rule()))
                .param("most", one.most())
                .param("each", each == null ? null : each.each())
                .param("forEach", each == null ? null : each.forEach())
                .param("wanted", wanted(one.rule()))
                .param("grade", one.grade())
                .query((row, n) -> new CriterionId(row.getObject(1, UUID.class)))
                .single();
        if (one.rule() instanceof Rule.Steps rule) rule.steps().forEach(step -> add(id, step));
    }

    private void add(CriterionId criterion, Rule.Step step) {
        db.sql(
                        "insert into emulation.criterion_step (criterion_id, least, points) values (:criterion, :least, :points)")
                .param("criterion", criterion.value())
                .param("least", step.least())
                .param("points", step.points())
                .update();
    }

    /** Takes one criterion out of a scheme that is still written. */
    void remove(SchemeId scheme, CriterionId criterion) {
        db.sql("""
                        delete from emulation.criterion_step
                         where criterion_id in (select id from emulation.criterion
                                                 where scheme_id = :scheme and id = :criterion)""")
                .param("scheme", scheme.value())
                .param("criterion", criterion.value())
                .update();
        db.sql("delete from emulation.criterion where scheme_id = :scheme and id = :criterion")
                .param("scheme", scheme.value())
                .param("criterion", criterion.value())
                .update();
    }

    List<Scheme.Group> groups(SchemeId scheme) {
        return db.sql(
                        "select place, name, most from emulation.criterion_group where scheme_id = :scheme order by place")
                .param("scheme", scheme.value())
                .query((row, n) -> new Scheme.Group(row.getInt(1), row.getString(2), row.getBigDecimal(3)))
                .list();
    }

    List<Grade> grades(SchemeId scheme) {
        return db.sql("""
                        select id, place, name, least, group_least, share_most, counts_as from emulation.grade
                         where scheme_id = :scheme order by place""")
                .param("scheme", scheme.value())
                .query((row, n) -> {
                    var counts = row.getString(7);
                    return new Grade(
                            new GradeId(row.getObject(1, UUID.class)),
                            row.getInt(2),
                            row.getString(3),
                            row.getBigDecimal(4),
                            row.getBigDecimal(5),
                            row.getBigDecimal(6),
                            counts == null ? null : CountsAs.valueOf(counts));
                })
                .list();
    }

    List<Criterion> criteria(SchemeId scheme) {
        return db.sql("""
                        select criterion.id, criterion_group.place as its_group, criterion.place, criterion.name, effect,
                               indicator, rule, criterion.most, each, for_each, wanted, grade.place as its_grade
                          from emulation.criterion
                          left join emulation.criterion_group on criterion_group.id = group_id
                          left join emulation.grade on grade.id = grade_id
                         where criterion.scheme_id = :scheme
                         order by criterion.place""")
                .param("scheme", scheme.value())
                .query(this::criterion)
                .list();
    }

    private Criterion criterion(ResultSet row, int number) throws SQLException {
        var id = new CriterionId(row.getObject("id", UUID.class));
        return new Criterion(
                id,
                row.getObject("its_group", Integer.class),
                row.getInt("place"),
                row.getString("name"),
                Effect.valueOf(row.getString("effect")),
                row.getString("indicator"),
                rule(id, row),
                row.getBigDecimal("most"),
                row.getObject("its_grade", Integer.class));
    }

    private Rule rule(CriterionId id, ResultSet row) throws SQLException {
        var wanted = row.getBigDecimal("wanted");
        return switch (row.getString("rule")) {
            case "EACH" -> new Rule.Each(row.getBigDecimal("each"), row.getBigDecimal("for_each"));
            case "SHARE" -> new Rule.Share(wanted);
            case "AT_LEAST" -> new Rule.AtLeast(wanted);
            case "AT_MOST" -> new Rule.AtMost(wanted);
            case "STEPS" -> new Rule.Steps(steps(id));
            default -> new Rule.Given();
        };
    }

    private List<Rule.Step> steps(CriterionId criterion) {
        return db.sql(
                        "select least, points from emulation.criterion_step where criterion_id = :criterion order by least")
                .param("criterion", criterion.value())
                .query((row, n) -> new Rule.Step(row.getBigDecimal(1), row.getBigDecimal(2)))
                .list();
    }

    private static String word(Rule rule) {
        return switch (rule) {
            case Rule.Given given -> "GIVEN";
            case Rule.Each each -> "EACH";
            case Rule.Share share -> "SHARE";
            case Rule.AtLeast atLeast -> "AT_LEAST";
            case Rule.AtMost atMost -> "AT_MOST";
            case Rule.Steps steps -> "STEPS";
        };
    }

    private static @Nullable BigDecimal wanted(Rule rule) {
        return switch (rule) {
            case Rule.Share share -> share.wanted();
            case Rule.AtLeast atLeast -> atLeast.wanted();
            case Rule.AtMost atMost -> atMost.wanted();
            default -> null;
        };
    }
}
