package vn.sohoi.membership;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.imports.spi.Field;
import vn.sohoi.imports.spi.FieldKind;
import vn.sohoi.imports.spi.Judgement;
import vn.sohoi.imports.spi.ReadRow;
import vn.sohoi.imports.spi.Sheet;

/** A list of members: the columns that such lists have, and what becomes of a row. */
@Component
@Order(10)
public final class MemberSheet implements Sheet {
    private final List<Field> fields;
    private final MemberNotes notes = new MemberNotes();

    public MemberSheet() {
        var words = MemberNotes.properties("member-sheet.properties");
        fields = words.stringPropertyNames().stream()
                .sorted()
                .map(name -> field(words, name))
                .toList();
    }

    @Override
    public String name() {
        return "membership.members";
    }

    @Override
    public String title() {
        return "membership.list-title";
    }

    @Override
    public List<Field> fields() {
        return fields;
    }

    @Override
    public String fieldWords() {
        return "membership.column.";
    }

    @Override
    public Judgement judge(ReadRow row, LocalDate today) {
        return new MemberRow(row, notes, today).judge();
    }

    private static Field field(Properties words, String name) {
        var parts = words.getProperty(name).split(":", 2);
        return new Field(name, FieldKind.valueOf(parts[0]), Arrays.asList(parts[1].split("\\|")));
    }
}
