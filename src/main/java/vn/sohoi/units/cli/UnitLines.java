package vn.sohoi.units.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.units.Succession;
import vn.sohoi.units.Unit;
import vn.sohoi.units.UnitFinding;
import vn.sohoi.units.UnitKind;

/** What the command line prints of units: for machines in the promised words, for people as lines. */
@Component
class UnitLines {
    private final Texts texts;

    UnitLines(Texts texts) {
        this.texts = texts;
    }

    /** A line of output. */
    sealed interface Line {
        /** As people read it. */
        String text();
    }

    /** A unit of a day; {@code valid_to} is the first day on which it is no more. */
    record Listed(
            @Nullable String code,
            String name,
            String kind,
            String level,
            @JsonProperty("parent_code") @Nullable String parentCode,
            @JsonProperty("valid_from") @Nullable LocalDate validFrom,
            @JsonProperty("valid_to") @Nullable LocalDate validTo)
            implements Line {
        @Override
        public String text() {
            return columns(code, name, kind, parentCode, validFrom, validTo);
        }
    }

    /** Where a unit went to or came from. */
    record Successor(
            @Nullable String code,
            String name,
            String kind,
            String relation,
            @JsonProperty("share_people") @Nullable BigDecimal sharePeople,
            @JsonProperty("share_land") @Nullable BigDecimal shareLand,
            String basis)
            implements Line {
        @Override
        public String text() {
            return columns(code, name, relation, basis);
        }
    }

    /** Something that a table leaves open or that was read past a slip. */
    record Finding(
            String file,
            @Nullable Integer row,
            @Nullable String code,
            String reason,
            String sentence,
            String said,
            @JsonProperty("left_open") boolean leftOpen,
            @JsonProperty("not_before") @Nullable LocalDate notBefore,
            @JsonProperty("not_after") @Nullable LocalDate notAfter)
            implements Line {
        @Override
        public String text() {
            return columns(row, code, sentence, said, notBefore, notAfter);
        }
    }

    Listed listed(Unit unit, @Nullable Unit parent) {
        return new Listed(
                unit.code(),
                unit.name(),
                kind(unit.kind()),
                unit.level().name(),
                parent == null ? null : parent.code(),
                unit.valid().from(),
                unit.valid().until());
    }

    Successor successor(Unit unit, Succession one) {
        return new Successor(
                unit.code(),
                unit.name(),
                kind(unit.kind()),
                one.relation().word(),
                one.sharePeople(),
                one.shareLand(),
                one.basis());
    }

    Finding finding(UnitFinding one) {
        return new Finding(
                one.file(),
                one.row(),
                one.code(),
                one.reason(),
                texts.both("units.reason." + one.reason()),
                one.said(),
                one.leftOpen(),
                one.earliest(),
                one.latest());
    }

    /** The law's own word in small letters, as it stands in a sentence. */
    private String kind(UnitKind kind) {
        return texts.say(Texts.VIETNAMESE, "units.kind." + kind.name()).toLowerCase(Locale.ROOT);
    }

    private static String columns(@Nullable Object... cells) {
        return Stream.of(cells)
                .map(cell -> cell == null ? "-" : cell.toString())
                .collect(Collectors.joining("\t"));
    }
}
