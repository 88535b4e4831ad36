package vn.sohoi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.core.ApplicationModules;
import vn.sohoi.App;
import vn.sohoi.BookTest;
import vn.sohoi.platform.sql.OwnerDb;

@BookTest
class ArrowsTest {
    private static final Set<String> FEATURES = ApplicationModules.of(App.class).stream()
            .map(module -> module.getIdentifier().toString())
            .collect(Collectors.toSet());
    private static final Pattern TABLE = Pattern.compile(
            "\\b(?:from|join|into|update|references|table|on)\\s+([a-z]+)\\.[a-z_]+", Pattern.CASE_INSENSITIVE);

    @Autowired
    OwnerDb db;

    @Test
    void foreign_keys_follow_the_arrows() {
        var wrong = db.sql("""
                select distinct own.nspname || ' -> ' || other.nspname as arrow
                  from pg_constraint key
                  join pg_class mine on mine.oid = key.conrelid
                  join pg_namespace own on own.oid = mine.relnamespace
                  join pg_class theirs on theirs.oid = key.confrelid
                  join pg_namespace other on other.oid = theirs.relnamespace
                 where key.contype = 'f' and own.nspname <> other.nspname""").query(String.class).list().stream()
                .filter(arrow -> !allowed(arrow.split(" -> ")[0], arrow.split(" -> ")[1]))
                .toList();
        assertThat(wrong).isEmpty();
    }

    @Test
    void statements_follow_the_arrows() throws IOException {
        var wrong = new ArrayList<String>();
        var root = Path.of("src/main/java/vn/sohoi");
        try (var tree = Files.walk(root)) {
            for (var file : (Iterable<Path>) tree.filter(ArrowsTest::holdsStatements)::iterator) {
                var feature = root.relativize(file).getName(0).toString();
                var found = TABLE.matcher(Files.readString(file));
                while (found.find()) {
                    var schema = found.group(1).toLowerCase(java.util.Locale.ROOT);
                    if (FEATURES.contains(schema) && !allowed(feature, schema)) wrong.add(file + " reads " + schema);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean holdsStatements(Path file) {
        var name = file.toString();
        return name.endsWith(".sql") || name.endsWith(".java") && !name.endsWith("package-info.java");
    }

    private static boolean allowed(String from, String to) {
        return from.equals(to)
                || List.of("kernel", "platform", "web").contains(to)
                || Allowed.neighbours(from).contains(to);
    }
}
