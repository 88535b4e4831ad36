package vn.sohoi.people;

import java.util.function.LongConsumer;
import org.springframework.stereotype.Repository;
import vn.sohoi.people.pairs.Pass;
import vn.sohoi.people.pairs.Register;
import vn.sohoi.platform.sql.Db;

/** Reads all persons into columns in memory, a stretch at a time: neither side ever holds the whole answer. */
@Repository
class DuplicateReading {
    private static final int STRETCH = 20_000;
    private static final int HUNDRED = 100;

    private final Db db;

    DuplicateReading(Db db) {
        this.db = db;
    }

    /** Needs the machine's scope. {@code percent} is told how much of the expected number is read. */
    Register register(LongConsumer percent) {
        long expected = db.sql(
                        "select greatest(reltuples, 1)::bigint from pg_class where oid = 'people.person'::regclass")
                .query(Long.class)
                .single();
        var register = new Register();
        db.sql("""
                        select id, branch_id, full_name, woman, birth_year, birth_month, birth_day, phone_index,
                               citizen_id_index is not null, old_id_index, household_id
                          from people.person where merged_into is null""").withFetchSize(STRETCH).query(row -> {
            register.add(row);
            if (register.size() % STRETCH == 0) {
                if (Thread.currentThread().isInterrupted()) throw new Pass.Stopped();
                percent.accept(Math.min(HUNDRED, register.size() * (long) HUNDRED / expected));
            }
        });
        return register;
    }
}
