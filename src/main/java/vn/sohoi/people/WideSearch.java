package vn.sohoi.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;

/**
 * The statements of {@link PeopleSearch} for reaches of very many branches: they walk the whole register in the order of a
 * key and stop when enough are found, instead of asking each branch. The branches are a hashed set: an array of thousands
 * is gone through for each row once the plan is a generic one. The collation is named, so that a commune's search
 * can never be led through these indexes.
 */
@Repository
class WideSearch {
    /** From so many branches on walking beats asking each: a commune of Hà Nội has forty, a city thousands. */
    static final int BRANCHES = 500;

    /** So many of a key are looked at for words in another order. */
    private static final int MOST = 3000;

    private final Db db;

    WideSearch(Db db) {
        this.db = db;
    }

    /** Three keys, each through its own index; the first that fits ranks. */
    List<FoundPerson> beginning(@Nullable String[] branches, String phrase, int limit) {
        return db.sql("""
                        with hit as (
                          (select id, 1 as rank, given_key as key from people.person
                            where (branch_id in (select unnest(:branches::bigint[]))) is true and merged_into is null and not restricted
                              and given_key collate "POSIX" >= :from and given_key collate "POSIX" < :after
                            order by given_key collate "POSIX" limit :limit)
                          union all
                          (select id, 2, name_key from people.person
                            where (branch_id in (select unnest(:branches::bigint[]))) is true and merged_into is null and not restricted
                              and name_key collate "POSIX" >= :from and name_key collate "POSIX" < :after
                            order by name_key collate "POSIX" limit :limit)
                          union all
                          (select id, 3, middle_key from people.person
                            where (branch_id in (select unnest(:branches::bigint[]))) is true and merged_into is null and not restricted
                              and middle_key collate "POSIX" >= :from and middle_key collate "POSIX" < :after
                            order by middle_key collate "POSIX" limit :limit))
                        select person.id, branch_id, full_name, birth_year, birth_month, birth_day
                          from hit join people.person on person.id = hit.id
                         order by rank, key, person.id limit :many""")
                .param("branches", branches)
                .param("from", phrase)
                .param("after", TypedName.after(phrase))
                .param("limit", limit)
                .param("many", 3 * limit)
                .query(PeopleSearch::found)
                .list();
    }

    /**
     * The rarest word leads; looked at are the first thousands of each key that begin with it, so that a frequent word costs no
     * more than a rare one. Whoever stands behind them is found by one more letter, or within a smaller reach.
     */
    List<FoundPerson> inAnyOrder(@Nullable String[] branches, TypedName name, int limit) {
        var leading = name.rarestFirst().getFirst();
        return db.sql("""
                        with hit as (
                          (select id, branch_id, given_key, name_key from people.person
                            where merged_into is null and not restricted
                              and given_key collate "POSIX" >= :from and given_key collate "POSIX" < :after
                            order by given_key collate "POSIX" limit :most)
                          union
                          (select id, branch_id, given_key, name_key from people.person
                            where merged_into is null and not restricted
                              and name_key collate "POSIX" >= :from and name_key collate "POSIX" < :after
                            order by name_key collate "POSIX" limit :most)
                          union
                          (select id, branch_id, given_key, name_key from people.person
                            where merged_into is null and not restricted
                              and middle_key collate "POSIX" >= :from and middle_key collate "POSIX" < :after
                            order by middle_key collate "POSIX" limit :most))
                        select person.id, branch_id, full_name, birth_year, birth_month, birth_day
                          from (select id, given_key from hit
                                 where branch_id in (select unnest(:branches::bigint[]))
                                   and not exists (select from unnest(:words::text[]) word
                                                    where strpos(' ' || name_key, ' ' || word) = 0)
                                 order by given_key, id limit :limit) best
                          join people.person using (id)
                         order by best.given_key, person.id""")
                .param("branches", branches)
                .param("from", leading)
                .param("after", TypedName.after(leading))
                .param("words", Columns.of(name.words(), word -> word))
                .param("most", MOST)
                .param("limit", limit)
                .query(PeopleSearch::found)
                .list();
    }
}
