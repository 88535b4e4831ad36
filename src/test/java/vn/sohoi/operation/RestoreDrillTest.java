package vn.sohoi.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.TestBook;
import vn.sohoi.audit.Audit;
import vn.sohoi.audit.Checkpoints;
import vn.sohoi.audit.tree.CheckpointFiles;
import vn.sohoi.audit.tree.Verification;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.Refused;
import vn.sohoi.people.Households;
import vn.sohoi.people.Identity;
import vn.sohoi.people.IndexRenewal;
import vn.sohoi.people.NewHousehold;
import vn.sohoi.people.NewPerson;
import vn.sohoi.people.People;
import vn.sohoi.platform.key.BookKeys;
import vn.sohoi.platform.server.Preparation.Prepared;
import vn.sohoi.platform.sql.OwnerDb;
import vn.sohoi.units.Units;

/** A copy is brought back into a book that only its migrations have touched, and every table is as it was. */
@BookTest
class RestoreDrillTest {
    @TempDir
    Path folder;

    @Autowired
    Copying copying;

    @Autowired
    Prepared prepared;

    @Autowired
    BookKeys keys;

    @Autowired
    CopySeal seal;

    @Autowired
    Audit audit;

    @Autowired
    Checkpoints checkpoints;

    @Autowired
    Units units;

    @Autowired
    People people;

    @Autowired
    IndexRenewal indexRenewal;

    private static final String CANARY = "Ngõ 31, thôn Kín Đáo";

    @Autowired
    Households households;

    private Path copy;
    private List<String> sealed = List.of();

    @BeforeEach
    void a_copy_of_a_book_with_people() {
        var here = Places.commune(units, 2);
        for (int woman = 0; woman < 40; woman++)
            people.register(
                    NewPerson.of(
                            here.branch(woman % 2),
                            Identity.woman("Trần Thị Lập\tLại \\N " + woman, PartialDate.parse("1970")),
                            null),
                    here.officer());
        people.register(
                NewPerson.of(
                        here.branch(0),
                        Identity.woman("Lê Thị Kín", null)
                                .withPhone("0977123789")
                                .withCitizenId("0011%08d".formatted(here.unit().value())),
                        null),
                here.officer());
        households.open(new NewHousehold(here.branch(0), "Bà Kín", CANARY), here.officer());
        sealed = List.of("+84977123789", "0011%08d".formatted(here.unit().value()), CANARY);
        checkpoints.take();
        copy = folder.resolve("so.saoluu");
    }

    @Test
    void what_is_sealed_stands_plain_neither_in_a_copy_nor_in_the_files_of_the_database() throws Exception {
        copying.write(copy);
        try (var zip = FileSystems.newFileSystem(SealedCopiesTest.asAnOlderProgramWroteIt(copy, seal))) {
            for (var part : zip.getRootDirectories()) assertThat(plainIn(part)).isEmpty();
        }
        JdbcClient.create(new SingleConnectionDataSource(
                        prepared.owner().url(),
                        prepared.owner().user(),
                        prepared.owner().password(),
                        true))
                .sql("checkpoint")
                .update();
        assertThat(plainIn(TestBook.HOME.resolve("postgres").resolve("data"))).isEmpty();
    }

    /** Files beneath, tables, log and all, with one of the sealed words in them. */
    private List<String> plainIn(Path root) throws Exception {
        var found = new ArrayList<String>();
        try (var files = Files.walk(root)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var content = Files.readString(file, StandardCharsets.ISO_8859_1);
                for (var word : sealed)
                    if (content.contains(
                            new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)))
                        found.add(file + " " + word);
            }
        }
        return found;
    }

    @Test
    void every_table_is_as_it_was_and_the_log_is_whole() throws Exception {
        indexRenewal.renew(done -> {}); // puts the columns of people.person into another order than a new book's
        var before = hashes(prepared);
        var written = copying.write(copy);
        try (var file = new CopyFile(copy, seal)) {
            assertThat(file.isSealed()).isTrue();
            assertThat(file.broken()).isEmpty();
        }
        var empty = empty();
        var back = new BringingBack(empty, keys, seal, audit);
        assertThat(back.bring(copy).rows()).isEqualTo(written.rows());
        assertThat(hashes(empty)).isEqualTo(before);
        assertThat(statusOf(empty)).isZero();
        assertThatThrownBy(() -> back.bring(copy))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("operation.not-empty"));
        System.out.printf(
                "%d rows of %d tables, %d bytes%n",
                written.rows(), written.tables().size(), Files.size(copy));
    }

    @Test
    void a_broken_copy_is_told_and_brings_nothing_back() throws Exception {
        copying.write(copy);
        var old = SealedCopiesTest.asAnOlderProgramWroteIt(copy, seal);
        try (var zip = FileSystems.newFileSystem(old)) {
            var part = zip.getPath("tables", "people.person.copy");
            Files.writeString(part, Files.readString(part).replaceFirst("Trần", "Trấn"));
        }
        try (var file = new CopyFile(old, seal)) {
            assertThat(file.broken()).containsExactly("people.person");
        }
        var empty = empty();
        assertThatThrownBy(() -> new BringingBack(empty, keys, seal, audit).bring(old))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("operation.broken"));
        assertThat(sql(empty)
                        .sql("select count(*) from people.person")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void another_folder_of_keys_is_refused_before_anything_is_written() throws Exception {
        copying.write(copy);
        var others = new BookKeys(folder.resolve("other"));
        assertThatThrownBy(() -> new BringingBack(empty(), others, new CopySeal(others), audit).bring(copy))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("operation.other-keys"));
    }

    private int statusOf(Prepared book) throws Exception {
        var owner = book.owner();
        try (var connection = DriverManager.getConnection(owner.url(), owner.user(), owner.password())) {
            var db = new OwnerDb(new SingleConnectionDataSource(connection, true));
            return new Verification(db, checkpoints.key().orElseThrow())
                    .of(new CheckpointFiles(Objects.requireNonNull(checkpoints.folder())).all(), List.of())
                    .status();
        }
    }

    private Prepared empty() {
        return TestBook.freshBook();
    }

    private static JdbcClient sql(Prepared book) throws Exception {
        return JdbcClient.create(new SingleConnectionDataSource(BookTables.connect(book), true));
    }

    private static Map<String, String> hashes(Prepared book) throws Exception {
        var hashes = new TreeMap<String, String>();
        var sql = sql(book);
        try (var connection = BookTables.connect(book)) {
            for (var table : BookTables.inOrder(connection))
                hashes.put(
                        table.name(),
                        sql.sql(
                                        "select md5(coalesce(string_agg(held::text, chr(10) order by held::text), '')) from (select row("
                                                + byName(table) + ") as held from " + table.name() + ") rows")
                                .query(String.class)
                                .single());
        }
        return hashes;
    }

    /** The columns in an order that an exchange of the index key does not change. */
    private static String byName(BookTables.Named table) {
        return Arrays.stream(table.columns().split(", ")).sorted().collect(Collectors.joining(", "));
    }
}
