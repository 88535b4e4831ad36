package vn.sohoi.emulation.awards;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Act;
import vn.sohoi.access.Purpose;
import vn.sohoi.imports.spi.Field;
import vn.sohoi.imports.spi.Judgement;
import vn.sohoi.imports.spi.ReadRow;
import vn.sohoi.imports.spi.Sheet;
import vn.sohoi.imports.spi.SheetWords;

/** A list of women who were commended by decisions: the columns that such lists have, and what becomes of a row. */
@Component
@Order(30)
public final class AwardSheet implements Sheet {
    static final String NAME = "emulation.awards";

    private final List<Field> fields = SheetWords.fields(AwardSheet.class, "award-sheet.properties");
    private final ListedWords words = new ListedWords();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "emulation.award.list.title";
    }

    @Override
    public List<Field> fields() {
        return fields;
    }

    @Override
    public String fieldWords() {
        return "emulation.award.column.";
    }

    @Override
    public Purpose purpose() {
        return Purpose.PERSONNEL;
    }

    /** What was decided is written down by whoever decides, as on the page. */
    @Override
    public Act act() {
        return Act.APPROVE;
    }

    @Override
    public boolean opensPlaces() {
        return false;
    }

    @Override
    public List<String> shown() {
        return List.of("form", "decision", "decided");
    }

    @Override
    public Judgement judge(ReadRow row, LocalDate today) {
        return new AwardSheetRow(row, words, today).judge();
    }
}
