package vn.sohoi.audit.tree;

/**
 * What the leaf of an entry is: the SHA-256 of a zero byte (RFC 6962) and its fields, each as {@code name=length:value} and
 * a line feed, the length in bytes of UTF-8, a field that is empty left out. A column that comes later stands at the end, so
 * that the leaves before it stay. The text is built here and not by a function of the database, which its administrator
 * could exchange.
 */
public final class Leaves {
    /** Of the row {@code entry}. */
    public static final String HASH = "sha256('\\x00'::bytea || convert_to("
            + "'id=' || octet_length(entry.id::text) || ':' || entry.id || chr(10)"
            + " || 'at=16:' || to_char(extract(epoch from entry.at) * 1000000, 'FM0000000000000000') || chr(10)"
            + " || 'xid=' || octet_length(entry.xid::text) || ':' || entry.xid || chr(10)"
            + " || 'kind=' || octet_length(entry.kind) || ':' || entry.kind || chr(10)"
            + " || 'login=' || octet_length(entry.login) || ':' || entry.login || chr(10)"
            + " || coalesce('mandate_id=' || octet_length(mandate_id::text) || ':' || mandate_id || chr(10), '')"
            + " || coalesce('unit_id=' || octet_length(unit_id::text) || ':' || unit_id || chr(10), '')"
            + " || coalesce('role=' || octet_length(role) || ':' || role || chr(10), '')"
            + " || coalesce('purpose=' || octet_length(purpose) || ':' || purpose || chr(10), '')"
            + " || 'action=' || octet_length(action) || ':' || action || chr(10)"
            + " || 'object_type=' || octet_length(object_type) || ':' || object_type || chr(10)"
            + " || 'object_id=' || octet_length(object_id) || ':' || object_id || chr(10)"
            + " || coalesce('about_unit=' || octet_length(about_unit::text) || ':' || about_unit || chr(10), '')"
            + " || coalesce('people=' || octet_length(people::text) || ':' || people || chr(10), '')"
            + " || 'fields=' || octet_length(array_to_string(fields, ',')) || ':' || array_to_string(fields, ',') || chr(10)"
            + " || coalesce('reason=' || octet_length(reason) || ':' || reason || chr(10), '')"
            + " || coalesce('rule=' || octet_length(rule) || ':' || rule || chr(10), '')"
            + " || coalesce('trace=' || octet_length(trace) || ':' || trace || chr(10), '')"
            + " || coalesce('network=' || octet_length(network) || ':' || network || chr(10), '')"
            + " || coalesce('file_sha256=' || octet_length(file_sha256) || ':' || file_sha256 || chr(10), '')"
            + ", 'UTF8'))";

    private Leaves() {}
}
