package vn.sohoi.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.TestBook;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Refused;
import vn.sohoi.people.Households;
import vn.sohoi.people.NewHousehold;
import vn.sohoi.platform.key.BookKeys;
import vn.sohoi.units.Units;

/** A copy is sealed as a whole; what does not open says why, and a copy that an older program left open still comes back. */
@BookTest
class SealedCopiesTest {
    @TempDir
    Path folder;

    @Autowired
    Copying copying;

    @Autowired
    CopySeal seal;

    @Autowired
    BookKeys keys;

    @Autowired
    Audit audit;

    @Autowired
    Units units;

    @Autowired
    Households households;

    private Path copy;
    private Contents written;

    @BeforeEach
    void a_copy_of_a_book_with_a_household() {
        var here = Places.commune(units, 1);
        households.open(new NewHousehold(here.branch(0), "Bà Kín", ""), here.officer());
        copy = folder.resolve("so.saoluu");
        written = copying.write(copy);
    }

    @Test
    void nothing_can_be_read_in_a_copy_not_even_that_it_is_a_zip() throws Exception {
        var content = Files.readString(copy, StandardCharsets.ISO_8859_1);
        assertThat(content).doesNotStartWith("PK");
        for (var word : List.of("contents.json", "people.person", "Bà Kín"))
            assertThat(content)
                    .doesNotContain(new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        assertThat(Files.readString(asAnOlderProgramWroteIt(copy, seal), StandardCharsets.ISO_8859_1))
                .startsWith("PK");
    }

    @Test
    void a_copy_of_an_older_program_comes_back_and_is_known_to_be_open() throws Exception {
        var old = asAnOlderProgramWroteIt(copy, seal);
        try (var file = new CopyFile(old, seal)) {
            assertThat(file.isSealed()).isFalse();
            assertThat(file.broken()).isEmpty();
        }
        assertThat(new BringingBack(TestBook.freshBook(), keys, seal, audit)
                        .bring(old)
                        .rows())
                .isEqualTo(written.rows());
    }

    @Test
    void a_copy_that_is_cut_short_or_damaged_or_no_copy_says_so() throws Exception {
        var whole = Files.readAllBytes(copy);
        assertThat(answer(Arrays.copyOf(whole, whole.length - 1))).isEqualTo("operation.cut-short");
        assertThat(answer(Arrays.copyOf(whole, whole.length / 2))).isEqualTo("operation.cut-short");
        assertThat(answer(Arrays.copyOf(whole, 25))).isEqualTo("operation.cut-short");
        for (int place : List.of(40, 100, whole.length - 100)) {
            var altered = whole.clone();
            altered[place] ^= 1;
            assertThat(answer(altered)).as("at " + place).isEqualTo("operation.damaged");
        }
        assertThat(answer(new byte[0])).isEqualTo("operation.no-copy");
        assertThat(answer("so-hoi".getBytes(StandardCharsets.US_ASCII))).isEqualTo("operation.no-copy");
    }

    private String answer(byte[] content) throws Exception {
        var file = Files.write(folder.resolve("other.saoluu"), content);
        try (var opened = new CopyFile(file, seal)) {
            return String.valueOf(opened.broken());
        } catch (Refused refused) {
            return refused.key();
        }
    }

    @Test
    void without_its_keys_a_copy_does_not_open_and_none_are_made_for_it() throws Exception {
        for (var elsewhere : List.of("nowhere", "other")) {
            var directory = folder.resolve(elsewhere);
            if (elsewhere.equals("other")) new CopySeal(new BookKeys(directory));
            assertThatThrownBy(() -> new CopyFile(copy, CopySeal.beside(directory)))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.key()).isEqualTo("operation.other-keys"));
        }
        assertThat(folder.resolve("nowhere")).doesNotExist();
        keys.renewCopies();
        try (var still = new CopyFile(copy, CopySeal.beside(keys.dataDirectory()))) {
            assertThat(still.broken()).isEmpty();
        }
    }

    /** The same copy unsealed, in a file beside it. */
    static Path asAnOlderProgramWroteIt(Path copy, CopySeal seal) throws IOException {
        var old = copy.resolveSibling("so.zip");
        try (var in = Channels.newInputStream(seal.open(copy, CopyFile.WHOLE))) {
            Files.copy(in, old);
        }
        return old;
    }
}
