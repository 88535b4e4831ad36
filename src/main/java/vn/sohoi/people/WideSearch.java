package vn.sohoi.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;

/**
 * The statements of {@link PeopleSearch} for reaches of very many branches: they walk the whole register in the order of a
 * key and stop when enough are found, instead of asking each branch. Their collation is named, so that a commune's search
 * can never be led through these indexes.
 */
@Repository
class WideSearch {
    /** From so many branches on walking beats asking each: a commune of Hà Nội has forty, a city thousands. */
    static final int BRANCHES = 500;

    private final Db db;

    WideSearch(Db db) {
        this.db = db;
    }

    /** Three keys, each through its own index; the first that fits ranks. */
    List<FoundPerson> beginning(@Nullable String[] branches, String phrase, int limit) {
        return db.sql("""
                        with hit as (
                          (select id, 1 as rank, given_key as key from people.person
                            where branch_id = any(:branches::bigint[]) and merged_into is null
                              and given_key collate "POSIX" >= :from and given_key collate "POSIX" < :after
                            order by given_key collate "POSIX" limit :limit)
                          union all
                          (select id, 2, name_key from people.person
                            where branch_id = any(:branches::bigint[]) and merged_into is null
                              and name_key collate "POSIX" >= :from and name_key collate "POSIX" < :after
                            order by name_key collate "POSIX" limit :limit)
                          union all
                          (select id, 3, middle_key from people.person
                            where branch_id = any(:branches::bigint[]) and merged_into is null
                              and middle_key collate "POSIX" >= :from and middle_key collate "POSIX" < :after
                            order by middle_key collate "POSIX" limit :limit))
                        select person.id, branch_id, full_name, birth_year, birth_month, birth_day, phone
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

    /** One word leads; of each key the first hits that have the others too. */
    List<FoundPerson> inAnyOrder(@Nullable String[] branches, String leading, TypedName name, int limit) {
        return db.sql("""
                        with hit as (
                          (select id, given_key from people.person
                            where branch_id = any(:branches::bigint[]) and merged_into is null
                              and given_key collate "POSIX" >= :from and given_key collate "POSIX" < :after
                              and not exists (select from unnest(:words::text[]) word where strpos(' ' || name_key, ' ' || word) = 0)
                            order by given_key collate "POSIX" limit :limit)
                          union
                          (select id, given_key from people.person
                            where branch_id = any(:branches::bigint[]) and merged_into is null
                              and name_key collate "POSIX" >= :from and name_key collate "POSIX" < :after
                              and not exists (select from unnest(:words::text[]) word where strpos(' ' || name_key, ' ' || word) = 0)
                            order by name_key collate "POSIX" limit :limit)
                          union
                          (select id, given_key from people.person
                            where branch_id = any(:branches::bigint[]) and merged_into is null
                              and middle_key collate "POSIX" >= :from and middle_key collate "POSIX" < :after
                              and not exists (select from unnest(:words::text[]) word where strpos(' ' || name_key, ' ' || word) = 0)
                            order by middle_key collate "POSIX" limit :limit))
                        select person.id, branch_id, full_name, birth_year, birth_month, birth_day, phone
                          from (select * from hit order by given_key, id limit :limit) best
                          join people.person on person.id = best.id
                         order by best.given_key, person.id""")
                .param("branches", branches)
                .param("from", leading)
                .param("after", TypedName.after(leading))
                .param("words", Columns.of(name.words(), word -> word))
                .param("limit", limit)
                .query(PeopleSearch::found)
                .list();
    }
}
