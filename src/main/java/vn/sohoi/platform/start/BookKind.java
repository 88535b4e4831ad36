package vn.sohoi.platform.start;

import org.springframework.stereotype.Component;
import vn.sohoi.platform.sql.Db;

/** Whether this book is the demo's. */
@Component
public class BookKind {
    private final Db db;

    BookKind(Db db) {
        this.db = db;
    }

    /** True for a book that the demo filled at its first start; a book begun empty never turns into one. */
    public boolean isDemo() {
        return db.sql("select exists (select from platform.book where kind = 'demo')")
                .query(Boolean.class)
                .single();
    }
}
