package vn.sohoi.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Files that come with a form lie on no disk unsealed, and nothing of them is left when it is answered. */
class FileFormsTest {
    private static final String EDGE = "EdgeOfPart";
    private static final String ID = "001170123456";

    @Test
    void a_small_file_lies_on_no_disk_and_words_and_names_are_as_they_were_typed() throws Exception {
        var before = temporary();
        var status = handIn(field("ngày", "20/11/2026") + file("Danh sách xã.csv", ID) + end(), (request, response) -> {
            assertThat(request.getParameter("ngày")).isEqualTo("20/11/2026");
            var file = Objects.requireNonNull(files(request).getFile("files"));
            assertThat(file.getOriginalFilename()).isEqualTo("Danh sách xã.csv");
            assertThat(file.getBytes()).asString().isEqualTo(ID);
            assertThat(fresh(before)).isEmpty();
        });
        assertThat(status).isEqualTo(200);
    }

    @Test
    void a_large_one_lies_there_sealed_until_it_is_answered() throws Exception {
        var content = (ID + "\n").repeat(3 * SealedPart.HELD / ID.length());
        var before = temporary();
        handIn(file("lon.csv", content) + end(), (request, response) -> {
            var file = Objects.requireNonNull(files(request).getFile("files"));
            assertThat(file.getSize()).isEqualTo(content.length());
            assertThat(new String(file.getBytes(), StandardCharsets.UTF_8)).isEqualTo(content);
            assertThat(fresh(before))
                    .hasSize(1)
                    .allSatisfy(path -> assertThat(text(path)).doesNotContain(ID));
        });
        assertThat(fresh(before)).isEmpty();
    }

    @Test
    void a_form_that_is_broken_or_has_too_many_parts_goes_no_further_and_leaves_nothing() throws Exception {
        var before = temporary();
        var large = file("lon.csv", "x".repeat(2 * SealedPart.HELD));
        assertThat(handIn(large, FileFormsTest::never)).isEqualTo(400);
        assertThat(handIn(large + field("x", "1").repeat(FileForms.MOST_PARTS) + end(), FileFormsTest::never))
                .isEqualTo(413);
        assertThat(handIn(field("x", "1".repeat(3 << 20)) + end(), FileFormsTest::never))
                .isEqualTo(413);
        assertThat(fresh(before)).isEmpty();
    }

    private static void never(Object request, Object response) {
        throw new AssertionError("went on");
    }

    private static int handIn(String body, FilterChain then) throws Exception {
        var request = new MockHttpServletRequest("POST", "/nhap");
        request.setContentType("multipart/form-data; boundary=" + EDGE);
        request.setCharacterEncoding("UTF-8");
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        var response = new MockHttpServletResponse();
        new ReadFirst().doFilter(request, response, then);
        return response.getStatus();
    }

    private static MultipartHttpServletRequest files(Object request) {
        return (MultipartHttpServletRequest) request;
    }

    private static String field(String name, String value) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(EDGE, name, value);
    }

    private static String file(String name, String content) {
        return "--%s\r\nContent-Disposition: form-data; name=\"files\"; filename=\"%s\"\r\nContent-Type: text/csv\r\n\r\n%s\r\n"
                .formatted(EDGE, name, content);
    }

    private static String end() {
        return "--" + EDGE + "--\r\n";
    }

    private static Set<Path> fresh(Set<Path> before) {
        var now = temporary();
        now.removeAll(before);
        return now;
    }

    /** Those of forms: other tests use the folder at the same time. */
    private static Set<Path> temporary() {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("form"))
                    .collect(Collectors.toCollection(HashSet::new));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
