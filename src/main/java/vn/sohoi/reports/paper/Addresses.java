package vn.sohoi.reports.paper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.sohoi.reports.Made;
import vn.sohoi.reports.Version;

/** Where a paper's numbers open for whoever holds it: under the book's own address, {@code sohoi.address}. */
@Component
public class Addresses {
    private final String book;

    Addresses(@Value("${sohoi.address:http://127.0.0.1:8080}") String book) {
        this.book = book.endsWith("/") ? book.substring(0, book.length() - 1) : book;
    }

    /** The page that opens one number. */
    public String of(Made figure) {
        return book + figure.address();
    }

    /** A page of the book. */
    String of(String page) {
        return book + page;
    }

    /** The sources of a version, by the short code on the paper. */
    public String code(Version version) {
        return book + "/ma/" + version.code();
    }
}
