package vn.sohoi.platform.key;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is secret about a woman opens with her key alone, and never again once that is destroyed (security.md 4.1). */
class PersonKeysTest {
    private static final byte[] PLACE = "a place".getBytes(UTF_8);
    private static final byte[] WORDS = "words about her".getBytes(UTF_8);

    private final UUID her = new UUID(1, 2);
    private final UUID another = new UUID(1, 3);

    @TempDir
    Path home;

    @Test
    void words_open_with_her_key_in_their_place_and_with_nobody_elses() {
        var keys = new BookKeys(home).persons();
        var sealed = keys.seal(her, WORDS, PLACE);
        keys.seal(another, WORDS, PLACE);
        assertThat(new BookKeys(home).persons().open(her, sealed, PLACE)).contains(WORDS);
        assertThat(keys.open(another, sealed, PLACE)).isEmpty();
        assertThatThrownBy(() -> keys.open(her, sealed, "elsewhere".getBytes(UTF_8)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_destroyed_key_leaves_a_copy_of_her_words_shut_and_those_of_others_open() {
        var keys = new BookKeys(home).persons();
        var copyOfHers = keys.seal(her, WORDS, PLACE);
        var copyOfAnothers = keys.seal(another, WORDS, PLACE);
        keys.destroy(her);
        assertThat(keys.open(her, copyOfHers, PLACE)).isEmpty();
        assertThat(keys.open(another, copyOfAnothers, PLACE)).contains(WORDS);

        var anew = keys.seal(her, WORDS, PLACE);
        assertThat(keys.open(her, anew, PLACE)).contains(WORDS);
        assertThat(keys.open(her, copyOfHers, PLACE)).isEmpty();
    }

    @Test
    void her_key_lies_wrapped_and_the_key_of_another_cannot_be_put_in_its_place() throws Exception {
        var keys = new BookKeys(home).persons();
        var sealed = keys.seal(her, WORDS, PLACE);
        keys.seal(another, WORDS, PLACE);
        var file = file(her);
        assertThat(Files.readString(file)).doesNotContain("key");
        Files.copy(file(another), file, StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(() -> keys.open(her, sealed, PLACE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_master_key_is_exchanged_without_touching_the_keys_of_persons() throws Exception {
        var keys = new BookKeys(home);
        var sealed = keys.persons().seal(her, WORDS, PLACE);
        var before = Files.readString(file(her));
        keys.renewMaster();
        assertThat(Files.readString(file(her))).isEqualTo(before);
        assertThat(new BookKeys(home).persons().open(her, sealed, PLACE)).contains(WORDS);
    }

    private Path file(UUID whose) {
        var id = whose.toString();
        return home.resolve("keys/persons")
                .resolve(id.substring(id.length() - 2))
                .resolve(id);
    }
}
