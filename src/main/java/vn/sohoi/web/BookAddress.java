package vn.sohoi.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The address by which people reach the book, for what leaves it on paper or as a file: {@code sohoi.address}. */
@Component
public class BookAddress {
    private final String book;

    BookAddress(@Value("${sohoi.address:http://127.0.0.1:8080}") String book) {
        this.book = book.endsWith("/") ? book.substring(0, book.length() - 1) : book;
    }

    /**
     * The whole address of a page.
     *
     * @param path from the first slash on
     */
    public String of(String path) {
        return book + path;
    }
}
