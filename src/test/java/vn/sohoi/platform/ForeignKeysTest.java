package vn.sohoi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.platform.sql.OwnerDb;

/** Taking a row away asks every table that may refer to it: without an index each asking reads a whole table. */
@BookTest
class ForeignKeysTest {
    @Autowired
    OwnerDb owner;

    /** Rows go where the application may delete, and units by a function of the owner's. */
    @Test
    void every_key_on_rows_that_may_go_has_an_index_that_begins_with_it() {
        var without = owner.sql("""
                        select format('%s (%s)', one.conrelid::regclass,
                                      (select string_agg(attname, ', ') from pg_attribute
                                        where attrelid = one.conrelid and attnum = any(one.conkey)))
                          from pg_constraint one
                         where one.contype = 'f'
                           and (has_table_privilege('sohoi_app', one.confrelid, 'delete')
                                or one.confrelid = 'units.unit'::regclass)
                           and not exists (
                             select from pg_index
                              where indrelid = one.conrelid and indisvalid
                                and (select array_agg(indkey[place] order by indkey[place])
                                       from generate_series(0, cardinality(one.conkey) - 1) place)
                                    = (select array_agg(key order by key) from unnest(one.conkey) key)
                                and (indpred is null or pg_get_expr(indpred, indrelid) in (
                                      select format('(%I IS NOT NULL)', attname) from pg_attribute
                                       where attrelid = one.conrelid and attnum = any(one.conkey))))
                         order by 1""").query(String.class).list();
        assertThat(without).isEmpty();
    }
}
