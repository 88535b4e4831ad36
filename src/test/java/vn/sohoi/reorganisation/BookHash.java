package vn.sohoi.reorganisation;

import java.util.Map;
import java.util.TreeMap;
import vn.sohoi.access.Scopes;
import vn.sohoi.platform.sql.Db;

/**
 * A hash of the content of every table that the application reads, whatever the order of its rows lies in; but of the log of acts, of the feature's own
 * tables, and of counters, which are taken away by a change and counted again when they are asked for.
 */
final class BookHash {
    private BookHash() {}

    static Map<String, String> of(Scopes scopes, Db db) {
        return scopes.numbers(() -> read(db));
    }

    private static Map<String, String> read(Db db) {
        var hashes = new TreeMap<String, String>();
        db.sql("""
                        select format('%I.%I', table_schema, table_name) as held,
                               (xpath('/row/hash/text()', query_to_xml(format(
                                  'select count(*) || '':'' || coalesce(sum(hashtextextended((held.*)::text, 0)), 0) as hash from %I.%I held',
                                  table_schema, table_name), false, true, '')))[1]::text as hash
                          from information_schema.tables
                         where table_type = 'BASE TABLE'
                           and table_schema not in ('pg_catalog', 'information_schema', 'public', 'audit', 'reorganisation')
                           and (table_schema, table_name) not in (('indicators', 'counter'), ('indicators', 'forgotten'))
                           and has_table_privilege(format('%I.%I', table_schema, table_name), 'select')""").query(row -> {
            hashes.put(row.getString("held"), row.getString("hash"));
        });
        return hashes;
    }
}
