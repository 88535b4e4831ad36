package vn.sohoi.imports.spi;

import java.time.LocalDate;
import java.util.List;

/** A kind of list that a feature takes: the columns it knows and its judgement of a row. The engine knows no feature. */
public interface Sheet {

    /** Name of the list, led by the feature's own, such as {@code membership.members}. */
    String name();

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
