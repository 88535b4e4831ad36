package vn.sohoi.reports.paper;

import org.springframework.stereotype.Component;
import vn.sohoi.reports.Made;
import vn.sohoi.reports.Version;
import vn.sohoi.web.BookAddress;

/** Where a paper's numbers open for whoever holds it. */
@Component
public class Addresses {
    private final BookAddress book;

    Addresses(BookAddress book) {
        this.book = book;
    }

    /** The page that opens one number. */
    public String of(Made figure) {
        return of(figure.address());
    }

    /** A page of the book. */
    String of(String page) {
        return book.of(page);
    }

    /** The sources of a version, by the short code on the paper. */
    public String code(Version version) {
        return of("/ma/" + version.code());
    }
}
