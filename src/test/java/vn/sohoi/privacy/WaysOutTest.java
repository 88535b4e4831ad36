package vn.sohoi.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import vn.sohoi.access.FieldClass;
import vn.sohoi.access.NamesLeave;
import vn.sohoi.web.FileLeaving;
import vn.sohoi.web.Page;

/**
 * Every way by which something leaves the book as a file stands in ways-out.csv with the highest class that it may say and the rule
 * under which it leaves (security.md 3.3). A way is found by itself: a page that offers its tables, a class that answers with
 * something else than a page, a command that is given a file or a folder.
 */
class WaysOutTest {
    private static final Path MAIN = Path.of("src/main/java/vn/sohoi");
    private static final Pattern ANSWERS =
            Pattern.compile("ResponseEntity<|getOutputStream\\(\\)|getWriter\\(\\)|@ResponseBody");
    private static final Pattern WRITES = Pattern.compile("\\bPath [a-z]+( =|;|,|\\))");

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final List<CSVRecord> declared = declared();

    @Test
    void every_way_out_is_declared_and_no_other() throws IOException {
        var ways = declared.stream().map(row -> row.get("way")).toList();
        assertThat(ways).doesNotHaveDuplicates();
        var found = new TreeSet<String>();
        pages().map(WaysOutTest::name).forEach(found::add);
        for (var file : sources()) {
            var text = Files.readString(file);
            var name = MAIN.relativize(file).toString().replace(".java", "").replace('/', '.');
            boolean command = name.endsWith("Command") || text.contains("picocli.CommandLine.Option");
            if (ANSWERS.matcher(text).find() || command && WRITES.matcher(text).find()) found.add(name);
        }
        assertThat(found).as("ways out without a line in ways-out.csv").isSubsetOf(ways);
        assertThat(ways).as("lines without a way out").isSubsetOf(found);
    }

    @TestFactory
    Stream<DynamicTest> each_leaves_under_the_rule_of_its_class() {
        return declared.stream().map(row -> dynamicTest(row.get("way"), () -> judge(row)));
    }

    private static void judge(CSVRecord row) throws ClassNotFoundException {
        var type = Class.forName("vn.sohoi." + row.get("way"), false, WaysOutTest.class.getClassLoader());
        var most = FieldClass.valueOf(row.get("class"));
        var rule = row.get("rule");
        assertThat(most).as("secrets leave by no way").isNotEqualTo(FieldClass.C4);
        assertThat(row.get("why")).as("why").isNotBlank();
        if (most == FieldClass.C3) assertThat(rule).as("guarded data").isIn("two", "hers", "sealed", "in");
        if (most == FieldClass.C2) assertThat(rule).as("people by name").isIn("counted", "paper");
        if (Page.class.isAssignableFrom(type)) {
            assertThat(says(type, "peopleByName")).as("counts people").isEqualTo(!rule.equals("free"));
            assertThat(says(type, "saysGuarded")).as("says it is guarded").isEqualTo(rule.equals("two"));
        } else if (List.of("two", "counted", "hers").contains(rule))
            assertThat(asks(type)).as("asks the door").isTrue();
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(MAIN)) {
            return files.filter(one -> one.toString().endsWith(".java")).toList();
        }
    }

    private static boolean says(Class<?> page, String what) {
        return Arrays.stream(page.getDeclaredMethods())
                .anyMatch(method -> method.getName().equals(what) && method.getParameterCount() == 0);
    }

    /** Whether it holds the door, or a component of its own that does. */
    private static boolean asks(Class<?> type) {
        return Stream.concat(Stream.of(type), holds(type))
                .flatMap(one -> Stream.concat(
                        holds(one), Arrays.stream(one.getDeclaredClasses()).flatMap(WaysOutTest::holds)))
                .anyMatch(held -> held == FileLeaving.class || held == NamesLeave.class);
    }

    private static Stream<Class<?>> holds(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields()).map(java.lang.reflect.Field::getType);
    }

    private static Stream<Class<?>> pages() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Page.class));
        return scan.findCandidateComponents("vn.sohoi").stream()
                .map(found -> Objects.requireNonNull(found.getBeanClassName()))
                .<Class<?>>map(WaysOutTest::load)
                .filter(page -> says(page, "asExcel"));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, WaysOutTest.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static String name(Class<?> type) {
        return type.getName().substring("vn.sohoi.".length());
    }

    private static List<CSVRecord> declared() {
        try (var reader = new InputStreamReader(
                        Objects.requireNonNull(WaysOutTest.class.getResourceAsStream("ways-out.csv")),
                        StandardCharsets.UTF_8);
                var parser = FORMAT.parse(reader)) {
            return parser.getRecords();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
