package vn.sohoi.platform.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import vn.sohoi.platform.server.EmbeddedServer;

/**
 * The program as an operator meets it: words in, sentences and an exit status out. It meets no other test, so it runs beside
 * them; its own, which the lock holds together, run one after another.
 */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the program")
class ProgramTest {
    @TempDir
    static Path first;

    /** What made the first book said. Unpacking a server and its first start take long: the other books are its copies. */
    private static Program.Ended making = new Program.Ended(-1, "", "");

    @TempDir
    Path directory;

    @BeforeAll
    static void a_first_command_makes_a_book() throws Exception {
        making = Program.run(
                first,
                "units",
                "list",
                "--json",
                "--demo",
                "none",
                "--data",
                first.resolve("book").toString());
    }

    private Path emptyBook() throws IOException {
        var book = directory.resolve("book");
        Folders.copy(first.resolve("book"), book);
        return book;
    }

    @Test
    void help_describes_every_command_and_opens_no_book() throws Exception {
        var book = directory.resolve("book");
        var all = Program.run(directory, "--data", book.toString(), "--help");
        assertThat(all.status()).isZero();
        assertThat(all.out()).contains("serve", "import", "figures", "units", "--data", "--database", "--listen");
        var one = Program.run(directory, "figures", "show", "--help", "--data", book.toString());
        assertThat(one.status()).isZero();
        assertThat(one.out()).contains("--known-at", "--children", "2019-H1");
        assertThat(book).doesNotExist();
    }

    @Test
    void words_that_cannot_be_understood_end_with_2_and_make_no_folder() throws Exception {
        var book = directory.resolve("book");
        assertRefused(book, "có lệnh hay lựa chọn nào là “units lits”", "units lits");
        assertRefused(book, "findings | list", "units");
        assertRefused(book, "thiếu: --unit, CODE", "figures", "show");
        assertRefused(book, "Không đọc được “31/31/2020” cho --on", "units", "list", "--on", "31/31/2020");
        assertThat(book).doesNotExist();
    }

    private void assertRefused(Path book, String sentence, String... words) throws Exception {
        var all = new String[words.length + 2];
        System.arraycopy(words, 0, all, 0, words.length);
        all[words.length] = "--data";
        all[words.length + 1] = book.toString();
        var ended = Program.run(directory, all);
        assertThat(ended.err()).contains(sentence).contains(" / ");
        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
    }

    @Test
    void other_commands_join_a_served_book_and_leave_it_running_and_stopping_it_stops_its_server() throws Exception {
        var book = emptyBook();
        var port = freePort();
        var address = "http://127.0.0.1:" + port;
        var serving = Program.start(
                directory, "serve", "--demo", "none", "--data", book.toString(), "--port", Integer.toString(port));
        try {
            serving.says(address);
            assertThat(page(address)).doesNotContain("chutich-hanoi");

            var listed =
                    Program.run(directory, "units", "list", "--level", "COMMUNE", "--json", "--data", book.toString());
            assertThat(listed.status()).isZero();
            assertThat(listed.out().replaceAll("\\s", "")).isEqualTo("[]");
            assertThat(page(address)).contains("<form");

            var second = Program.run(directory, "serve", "--data", book.toString(), "--port", Integer.toString(port));
            assertThat(second.status()).isEqualTo(1);
            assertThat(second.err()).contains("Cổng " + port, "Port " + port).doesNotContain("\tat ");
        } finally {
            serving.stop();
            serving.ended();
        }
        assertThat(book.resolve("postgres/data/PG_VERSION")).exists();
        assertThat(book.resolve("postgres/data/postmaster.pid")).doesNotExist();
    }

    @Test
    void a_form_that_was_open_when_the_program_was_stopped_is_taken_after_it_started_again() throws Exception {
        var book = emptyBook().toString();
        var port = freePort();
        var address = "http://127.0.0.1:" + port;
        var words = new String[] {"serve", "--demo", "none", "--data", book, "--port", Integer.toString(port)};
        try (var browser = browser()) {
            var first = Program.start(directory, words);
            String form;
            try {
                first.says(address);
                form = Jsoup.parse(page(browser, address))
                        .select("[name=_csrf]")
                        .val();
            } finally {
                first.stop();
                first.ended();
            }
            var second = Program.start(directory, words);
            try {
                second.says(address);
                var sent = HttpRequest.newBuilder(URI.create(address + "/dang-nhap"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("_csrf=" + form + "&login=ai&password=gi"))
                        .build();
                assertThat(browser.send(sent, BodyHandlers.discarding())
                                .headers()
                                .firstValue("Location"))
                        .hasValueSatisfying(to -> assertThat(to).endsWith("/dang-nhap?sai"));
            } finally {
                second.stop();
                second.ended();
            }
        }
    }

    @Test
    void a_probe_reads_the_health_on_a_port_of_its_own_and_no_page_there_nor_the_health_among_the_pages()
            throws Exception {
        var book = emptyBook().toString();
        var port = Integer.toString(freePort());
        var probe = "http://127.0.0.1:" + freePort();
        var serving = Program.start(
                directory, "serve", "--demo=none", "--data", book, "--port", port, "--probe", probe.substring(7));
        try {
            serving.says("http://127.0.0.1:" + port);
            assertThat(answer(probe + "/actuator/health").body()).contains("\"database\":\"WELL\"", "\"UP\"");
            assertThat(measured(probe, "sohoi_sign{sign=\"backup-seconds\"} 1.0"))
                    .isTrue();
            for (var closed : List.of("/", "/dang-nhap", "/actuator", "/actuator/env", "/actuator/heapdump"))
                assertThat(answer(probe + closed).statusCode()).as(closed).isEqualTo(403);
            assertThat(answer("http://127.0.0.1:" + port + "/actuator/health").body())
                    .isEmpty();
            var looked = Program.run(directory, "health", "--data", book, "--port", port);
            assertThat(looked.out()).contains("sao lưu").doesNotContain("{0}");
            assertThat(looked.status()).isEqualTo(1);
        } finally {
            serving.stop();
            serving.ended();
        }
        var closed = Program.run(directory, "health", "--json", "--data", book, "--port", port);
        assertThat(closed.out()).contains("\"database\"").contains("\"status\" : 2");
        assertThat(closed.status()).isEqualTo(2);
    }

    /** The signs are taken a second after the start, and every half a minute. */
    private static boolean measured(String probe, String line) throws IOException, InterruptedException {
        for (int look = 0; look < 60; look++) {
            if (answer(probe + "/actuator/prometheus").body().contains(line)) return true;
            Thread.sleep(500);
        }
        return false;
    }

    private static HttpResponse<String> answer(String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
        }
    }

    @Test
    void a_command_that_is_alone_stops_the_server_that_it_started() {
        assertThat(making.err()).isEmpty();
        assertThat(making.status()).isZero();
        assertThat(first.resolve("book/postgres/data/PG_VERSION")).exists();
        assertThat(first.resolve("book/postgres/data/postmaster.pid")).doesNotExist();
    }

    @Test
    void a_check_of_the_log_tells_a_whole_one_from_one_that_could_not_be_checked() throws Exception {
        var book = emptyBook().toString();
        var checked = Program.run(directory, "audit", "verify", "--json", "--demo", "none", "--data", book);
        assertThat(checked.out()).contains("\"status\" : 0");
        assertThat(checked.status()).isZero();
        var nowhere = "jdbc:postgresql://127.0.0.1:1/postgres?user=a&password=b";
        assertThat(Program.run(directory, "audit", "verify", "--database", nowhere, "--data", book)
                        .status())
                .isEqualTo(3);
        assertThat(Program.run(directory, "audit", "verify", "--keys", "--data", book)
                        .status())
                .isEqualTo(3);
    }

    @Test
    void a_server_of_your_own_holds_the_book_instead() throws Exception {
        var book = directory.resolve("book");
        var own = Folders.copy(first.resolve("book"), directory.resolve("yours"));
        try (var yours = EmbeddedServer.forTestsOn(own)) {
            var address = yours.address();
            var url = address.url() + "?user=" + address.user() + "&password=" + address.password();
            var listed = Program.run(
                    directory, "units", "list", "--json", "--demo=none", "--database", url, "--data", book.toString());
            assertThat(listed.err()).isEmpty();
            assertThat(listed.out().replaceAll("\\s", "")).startsWith("[");
            assertThat(listed.status()).isZero();
            assertThat(book.resolve("postgres")).doesNotExist();

            var wrong = address.url() + "?user=" + address.user() + "&password=guess";
            var refused = Program.run(directory, "units", "list", "--database", wrong, "--data", book.toString());
            assertThat(refused.status()).isEqualTo(1);
            assertThat(refused.err()).contains("Dữ liệu không đổi").doesNotContain("\tat ", "guess");
        }
    }

    private static String page(String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return page(client, address);
        }
    }

    private static String page(HttpClient client, String address) throws IOException, InterruptedException {
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(address + "/dang-nhap")).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    /** One that keeps its cookies. */
    private static HttpClient browser() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
