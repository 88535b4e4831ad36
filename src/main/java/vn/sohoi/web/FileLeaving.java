package vn.sohoi.web;

import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.Actor;
import vn.sohoi.web.excel.TableFetched;
import vn.sohoi.web.excel.TableLeaving;

/** The one door through which files leave: the tables of pages, and what a handler makes itself. */
@Component
public class FileLeaving {
    private final ObjectProvider<TableLeaving> gates;
    private final ObjectProvider<TableFetched> hearers;

    FileLeaving(ObjectProvider<TableLeaving> gates, ObjectProvider<TableFetched> hearers) {
        this.gates = gates;
        this.hearers = hearers;
    }

    /**
     * A file that a handler makes, or the way to where a second person is asked.
     *
     * @param page the page from which it is taken, to which she comes back
     * @param people how many it may name at most
     * @param guarded whether it says guarded data (C3) of them
     */
    public ResponseEntity<byte[]> take(
            Actor reader, String page, int people, boolean guarded, Supplier<ResponseEntity<byte[]>> file) {
        var first = first(reader, page, people, guarded);
        if (first.isPresent())
            return ResponseEntity.status(HttpStatus.FOUND)
                    .location(URI.create(first.get()))
                    .build();
        var made = file.get();
        leaves(reader, page);
        return made;
    }

    /** What must be done before the file leaves; empty where nothing must. */
    Optional<String> first(Actor reader, String page, int people, boolean guarded) {
        return gates.stream()
                .flatMap(gate -> gate.demands(reader, page, people, guarded).stream())
                .findFirst();
    }

    /** The file is given out: the log hears of it first. */
    void leaves(Actor reader, String page) {
        hearers.forEach(hearer -> hearer.fetched(reader, page));
    }
}
