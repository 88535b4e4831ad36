package vn.sohoi.emulation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.UnitLevel;

/** A scheme as a JSON file: rules are data, so that no scheme needs a line of code. */
public final class SchemeFile {
    private static final int MOST_SIGNS = 1_000_000;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private SchemeFile() {}

    private record Written(
            String code,
            String name,
            UnitLevel level,
            LocalDate from,
            @Nullable LocalDate last,
            String basis,
            @JsonProperty("bonus_most") @Nullable BigDecimal bonusMost,
            @Nullable List<Group> groups,
            List<GradeLine> grades,
            List<CriterionLine> criteria) {}

    private record Group(String name, @Nullable BigDecimal most) {}

    private record GradeLine(
            String name,
            BigDecimal least,
            @JsonProperty("group_least") @Nullable BigDecimal groupLeast,
            @JsonProperty("share_most") @Nullable BigDecimal shareMost,
            @JsonProperty("counts_as") @Nullable CountsAs countsAs) {}

    private record CriterionLine(
            @Nullable Integer group,
            String name,
            Effect effect,
            @Nullable String indicator,
            String rule,
            @Nullable BigDecimal most,
            @Nullable BigDecimal each,
            @JsonProperty("for_each") @Nullable BigDecimal forEach,
            @Nullable BigDecimal wanted,
            @Nullable List<Rule.Step> steps,
            @Nullable Integer grade) {

        NewScheme.NewCriterion asCriterion() {
            return new NewScheme.NewCriterion(
                    group, name, effect, indicator, asRule(), most == null ? BigDecimal.ZERO : most, grade);
        }

        private Rule asRule() {
            return switch (rule) {
                case "GIVEN" -> new Rule.Given();
                case "EACH" -> new Rule.Each(stated(each), stated(forEach));
                case "SHARE" -> new Rule.Share(stated(wanted));
                case "AT_LEAST" -> new Rule.AtLeast(stated(wanted));
                case "AT_MOST" -> new Rule.AtMost(stated(wanted));
                case "STEPS" -> new Rule.Steps(steps == null ? List.of() : steps);
                default -> throw new Refused("emulation.error.rule", name);
            };
        }

        private BigDecimal stated(@Nullable BigDecimal number) {
            if (number == null) throw new Refused("emulation.error.rule", name);
            return number;
        }
    }

    /**
     * Reads it for an owner.
     *
     * @throws Refused with the place when it is no such file, has a word that nobody knows, or a rule without its numbers
     */
    public static NewScheme read(String text, UnitId owner) {
        if (text.length() > MOST_SIGNS) throw new Refused("emulation.error.file", "1");
        try {
            return scheme(MAPPER.readValue(text, Written.class), owner);
        } catch (JacksonException unreadable) {
            var place = unreadable.getLocation();
            throw new Refused("emulation.error.file", String.valueOf(place == null ? 1 : place.getLineNr()));
        }
    }

    private static NewScheme scheme(Written written, UnitId owner) {
        var last = written.last();
        var groups = written.groups() == null ? List.<Group>of() : written.groups();
        return new NewScheme(
                owner,
                written.code(),
                written.name(),
                written.level(),
                new DateSpan(written.from(), last == null ? null : last.plusDays(1)),
                written.basis(),
                written.bonusMost(),
                Scheme.Checks.USUAL,
                java.util.stream.IntStream.range(0, groups.size())
                        .mapToObj(i -> new Scheme.Group(
                                i + 1, groups.get(i).name(), groups.get(i).most()))
                        .toList(),
                written.grades().stream()
                        .map(one -> new NewScheme.NewGrade(
                                one.name(),
                                one.least(),
                                one.groupLeast() == null ? BigDecimal.ZERO : one.groupLeast(),
                                one.shareMost(),
                                one.countsAs()))
                        .toList(),
                written.criteria().stream().map(CriterionLine::asCriterion).toList());
    }
}
