package vn.sohoi.web.excel;

import java.util.Optional;
import vn.sohoi.kernel.Actor;

/** Asked before a table with people's names leaves as a file; whoever answers for rights contributes one. */
public interface TableLeaving {
    /**
     * What must be done first.
     *
     * @param path address of the page without what is asked of it
     * @param people how many stand on it by name
     * @param guarded whether it says guarded data (C3) of them
     * @return the address where it is done; empty when the reader may take the file
     */
    Optional<String> demands(Actor reader, String path, int people, boolean guarded);
}
