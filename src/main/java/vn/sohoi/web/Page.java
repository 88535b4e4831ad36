package vn.sohoi.web;

import java.util.Map;

/**
 * What a controller answers with: a record that holds all that stands on one page. {@code TransferPage} of a package is
 * drawn by the template {@code transfer.jte} of the same folder, which takes it as its one parameter {@code page}.
 */
public interface Page {

    /** The words of the browser's title, in the language of {@link Ink}. */
    String title();

    /** The HTTP status of the answer: 422 for a form that comes back, because its {@link #errors} say why. */
    default int status() {
        return errors().isEmpty() ? 200 : 422;
    }

    /** The sentences at the fields of a form that comes back; the browser's title then begins with the word for it. */
    default Map<String, String> errors() {
        return Map.of();
    }

    /** Whether its tables can be fetched as Excel; the file is read from the page itself, with where each number is from. */
    default boolean asExcel() {
        return false;
    }

    /** How many people stand on it by name: a file of many takes a second person. */
    default int peopleByName() {
        return 0;
    }

    /** Whether it says guarded data (C3) of those people: then a file takes a second person however few they are. */
    default boolean saysGuarded() {
        return false;
    }

    /** Key of the notebook tab that this page lies under, or an empty text for none. */
    default String tab() {
        return "";
    }
}
