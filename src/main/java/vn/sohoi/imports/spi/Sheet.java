package vn.sohoi.imports.spi;

import java.time.LocalDate;
import java.util.List;
import vn.sohoi.access.Act;
import vn.sohoi.access.Purpose;

/** A kind of list that a feature takes: the columns it knows and its judgement of a row. The engine knows no feature. */
public interface Sheet {

    /** Name of the list, led by the feature's own, such as {@code membership.members}. */
    String name();

    /** Key of the words that say what is listed, such as members. */
    String title();

    /** Whoever hands such a list in, reads or writes it, must write for this purpose. */
    default Purpose purpose() {
        return Purpose.ROLL;
    }

    /** What writing such a list into the book and taking it back ask for; who may not asks somebody who may. */
    default Act act() {
        return Act.WRITE;
    }

    /** Whether branches that such a list names and the unit lacks may be opened with it. */
    default boolean opensPlaces() {
        return true;
    }

    /** Fields that are shown on each row beside name, birth and place: what writing it would write. */
    default List<String> shown() {
        return List.of();
    }

    /** The fields a column may hold, those that belong to no field of the feature ({@link FieldKind#FOREIGN}) too. */
    List<Field> fields();

    /** The beginning of the keys under which the words of the fields stand in the feature's texts. */
    String fieldWords();

    /**
     * What is to become of a row about a person.
     *
     * @param row the row as read and cleaned
     * @param today the day of reading: births and joinings after it are not believed
     */
    Judgement judge(ReadRow row, LocalDate today);
}
