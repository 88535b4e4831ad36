package vn.sohoi.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is in the book: the list of all people, and a hash of the content of every table, but of the log of acts, of the plans
 * themselves, and of counters, which are taken away by a change and counted again when they are asked for.
 */
record Contents(String people, Map<String, String> tables) {
    static Contents of(PlainSql plain) {
        var tables = new TreeMap<String, String>();
        plain.sql("""
                        select format('%I.%I', table_schema, table_name) as held,
                               (xpath('/row/hash/text()', query_to_xml(format(
                                  'select count(*) || '':'' || coalesce(sum(hashtextextended((held.*)::text, 0)), 0) as hash from %I.%I held',
                                  table_schema, table_name), false, true, '')))[1]::text as hash
                          from information_schema.tables
                         where table_type = 'BASE TABLE'
                           and table_schema not in ('pg_catalog', 'information_schema', 'public', 'audit', 'reorganisation')
                           and (table_schema, table_name) not in (('indicators', 'counter'), ('indicators', 'forgotten'))""").query(row -> {
            tables.put(row.getString("held"), row.getString("hash"));
        });
        return new Contents(people(plain), tables);
    }

    /** The tables whose content is not that of the other. */
    List<String> otherThan(Contents other) {
        return tables.entrySet().stream()
                .filter(table -> !table.getValue().equals(other.tables().get(table.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The identities of all people, as one hash of their ordered list. */
    static String people(PlainSql plain) {
        return plain.sql("select coalesce(md5(string_agg(id::text, ',' order by id)), '') from people.person")
                .query(String.class)
                .single();
    }
}
