package vn.sohoi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The server opens no address that somebody typed: nothing of it opens addresses at all, but for what is named here. */
class ReachesOutTest {
    private static final Path MAIN = Path.of("src/main/java/vn/sohoi");

    private static final Pattern OPENS = Pattern.compile(
            "java\\.net\\.http|URLConnection|openConnection|openStream|RestClient|RestTemplate|WebClient|new Socket\\("
                    + "|SocketChannel|InetAddress\\.getByName|UrlResource");

    /** Who may, and where to. */
    private static final Map<String, String> NAMED = Map.of(
            "access/TriesOfSecrets.java", "reads the address that a request came from, which is no name",
            "access/OutsideProvider.java",
                    "asks the provider of sign-ins that whoever runs the book set, at that host only",
            "bench/Visitor.java", "asks the book that it measures",
            "operation/cli/HealthCommand.java", "asks whether the book on this machine answers",
            "web/FileForms.java", "reads the parts of a form that was handed in");

    @Test
    void nothing_of_the_server_opens_an_address() throws IOException {
        var found = new TreeMap<String, String>();
        try (var files = Files.walk(MAIN)) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                var opens = OPENS.matcher(Files.readString(file));
                var name = MAIN.relativize(file).toString();
                if (opens.find() && !NAMED.containsKey(name)) found.put(name, opens.group());
            }
        }
        assertThat(found).isEmpty();
    }
}
