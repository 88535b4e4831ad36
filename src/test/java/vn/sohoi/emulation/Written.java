package vn.sohoi.emulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import vn.sohoi.kernel.UnitId;

/** Schemes that are written as data beside the tests. */
final class Written {
    private Written() {}

    static NewScheme file(String name, UnitId owner) {
        try (var file = Objects.requireNonNull(Written.class.getResourceAsStream(name), name)) {
            return SchemeFile.read(new String(file.readAllBytes(), StandardCharsets.UTF_8), owner);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** As it would stand in a book. */
    static Scheme scheme(String name) {
        return scheme(file(name, new UnitId(1)));
    }

    static Scheme scheme(NewScheme written) {
        var grades = new ArrayList<Grade>();
        for (var one : written.grades())
            grades.add(new Grade(
                    new GradeId(UUID.randomUUID()),
                    grades.size() + 1,
                    one.name(),
                    one.least(),
                    one.groupLeast(),
                    one.shareMost(),
                    one.countsAs()));
        var criteria = new ArrayList<Criterion>();
        for (var one : written.criteria())
            criteria.add(new Criterion(
                    new CriterionId(UUID.randomUUID()),
                    one.group(),
                    criteria.size() + 1,
                    one.name(),
                    one.effect(),
                    one.indicator(),
                    one.rule(),
                    one.most(),
                    one.grade()));
        return new Scheme(
                new SchemeId(UUID.randomUUID()),
                written.owner(),
                written.code(),
                1,
                written.name(),
                written.level(),
                written.valid(),
                written.basis(),
                written.bonusMost(),
                written.checks(),
                Instant.EPOCH,
                written.groups(),
                criteria,
                grades);
    }
}
