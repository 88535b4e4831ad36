package vn.sohoi.cadres;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Purpose;
import vn.sohoi.imports.spi.Field;
import vn.sohoi.imports.spi.Judgement;
import vn.sohoi.imports.spi.ReadRow;
import vn.sohoi.imports.spi.Sheet;
import vn.sohoi.imports.spi.SheetWords;

/** A list of who was elected, appointed or co-opted to a body: the columns that such lists have, and what becomes of a row. */
@Component
@Order(20)
public final class PostSheet implements Sheet {
    static final String NAME = "cadres.posts";

    private final List<Field> fields;
    private final PostWords words = new PostWords();

    public PostSheet() {
        fields = SheetWords.fields(PostSheet.class, "post-sheet.properties");
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "cadres.list.title";
    }

    @Override
    public List<Field> fields() {
        return fields;
    }

    @Override
    public String fieldWords() {
        return "cadres.column.";
    }

    @Override
    public Purpose purpose() {
        return Purpose.PERSONNEL;
    }

    @Override
    public boolean opensPlaces() {
        return false;
    }

    @Override
    public List<String> shown() {
        return List.of("post", "from", "decision");
    }

    @Override
    public Judgement judge(ReadRow row, LocalDate today) {
        return new PostRow(row, words).judge();
    }
}
