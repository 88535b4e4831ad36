package vn.sohoi.audit;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.kernel.Actor;
import vn.sohoi.web.excel.TableFetched;

/** Logs who took tables out of the book as a file: a list of names that has left is nobody's to call back. */
@Component
class FetchedTables implements TableFetched {
    private final Audit audit;

    FetchedTables(Audit audit) {
        this.audit = audit;
    }

    @Override
    @Transactional
    public void fetched(Actor reader, String path) {
        audit.wrote(reader, "web.fetch", "web.page", path);
    }
}
