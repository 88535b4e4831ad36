package vn.sohoi.platform.server;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import vn.sohoi.kernel.Refused;

/**
 * Where the database is and who may prepare it.
 *
 * @param url JDBC address without user and password
 * @param user a role that may create roles, a database and extensions
 * @param password its password
 */
public record DatabaseAddress(String url, String user, String password) {

    /**
     * Reads an address with user and password in its query part.
     *
     * @throws Refused when it is no address of PostgreSQL
     */
    public static DatabaseAddress parse(String url) {
        int query = url.indexOf('?');
        if (!url.startsWith("jdbc:postgresql://") || query < 0) throw new Refused("platform.database-address");
        String user = "";
        String password = "";
        var rest = new StringJoiner("&", "?", "").setEmptyValue("");
        for (var part : List.of(url.substring(query + 1).split("&", -1))) {
            if (part.startsWith("user=")) user = decoded(part);
            else if (part.startsWith("password=")) password = decoded(part);
            else rest.add(part);
        }
        return new DatabaseAddress(url.substring(0, query) + rest, user, password);
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.substring(part.indexOf('=') + 1), StandardCharsets.UTF_8);
    }

    /** The port in the address. */
    int port() {
        return URI.create(url.substring("jdbc:".length())).getPort();
    }

    /** The same server, another database. */
    public DatabaseAddress database(String name) {
        int query = url.indexOf('?');
        var path = query < 0 ? url : url.substring(0, query);
        var rest = query < 0 ? "" : url.substring(query);
        return new DatabaseAddress(path.substring(0, path.lastIndexOf('/') + 1) + name + rest, user, password);
    }
}
