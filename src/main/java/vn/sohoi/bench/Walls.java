package vn.sohoi.bench;

import java.util.function.Supplier;

/** Takes the second wall away for a while: the same product code without row-level security, to see what the wall costs. */
final class Walls {
    private Walls() {}

    /** Runs the work without row-level security on persons and members; it stands again afterwards. */
    static <T> T without(PlainSql plain, Supplier<T> work) {
        plain.sql("alter table people.person disable row level security").update();
        plain.sql("alter table membership.member disable row level security").update();
        plain.sql("alter table membership.stay disable row level security").update();
        try {
            return work.get();
        } finally {
            plain.sql("alter table people.person enable row level security").update();
            plain.sql("alter table membership.member enable row level security").update();
            plain.sql("alter table membership.stay enable row level security").update();
        }
    }
}
