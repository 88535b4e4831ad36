package vn.sohoi.imports;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Scopes;
import vn.sohoi.platform.sql.Db;

/** The ordered content of every table as a hash, but for the log's and the import's own. */
@Component
class Tables {
    private final Db db;
    private final Scopes scopes;

    Tables(Db db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    Map<String, String> hashes() {
        return scopes.numbers(this::everything);
    }

    private Map<String, String> everything() {
        var hashes = new TreeMap<String, String>();
        db.sql("""
                select table_schema || '.' || table_name as name,
                       (xpath('/row/hash/text()', query_to_xml(format(
                          'select md5(coalesce(string_agg(r::text, chr(10) order by r::text), '''')) as hash from %I.%I r',
                          table_schema, table_name), false, true, '')))[1]::text as hash
                  from information_schema.tables
                 where table_type = 'BASE TABLE'
                   and table_schema not in ('pg_catalog', 'information_schema', 'audit', 'imports', 'public')
                   and (table_schema, table_name) <> ('indicators', 'forgotten')
                   and has_table_privilege(format('%I.%I', table_schema, table_name), 'select')""").query(row -> {
            hashes.put(row.getString("name"), row.getString("hash"));
        });
        return hashes;
    }
}
