package vn.sohoi.platform.key;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sohoi.kernel.Refused;

/** The keys of a book lie wrapped under one master key, and each part of the book is sealed under a key of its own. */
class BookKeysTest {
    private static final byte[] PLACE = "a place".getBytes(UTF_8);
    private static final byte[] WORDS = "001180000001".getBytes(UTF_8);

    @TempDir
    Path home;

    @Test
    void what_is_sealed_in_one_part_opens_in_the_book_and_not_with_the_key_of_another_part() {
        var seals = new BookKeys(home).seals("s");
        var one = seals.seal(1, WORDS, PLACE);
        var other = seals.seal(2, WORDS, PLACE);
        assertThat(SealKey.number(one)).isNotEqualTo(SealKey.number(other));
        assertThat(seals.open(one, PLACE)).isEqualTo(WORDS);
        assertThat(new BookKeys(home).seals("s").open(other, PLACE)).isEqualTo(WORDS);

        var keyOfOther = new BookKeys(home).seal("s.2");
        assertThat(keyOfOther.open(other, PLACE)).isEqualTo(WORDS);
        assertThatThrownBy(() -> keyOfOther.open(one, PLACE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void another_program_opens_at_once_what_fresh_keys_and_new_parts_sealed() {
        var here = new BookKeys(home).seals("s");
        var there = new BookKeys(home).seals("s");
        assertThat(there.open(here.seal(1, WORDS, PLACE), PLACE)).isEqualTo(WORDS);
        here.renew();
        assertThat(there.open(here.seal(1, WORDS, PLACE), PLACE)).isEqualTo(WORDS);
        assertThat(there.open(here.seal(7, WORDS, PLACE), PLACE)).isEqualTo(WORDS);
    }

    @Test
    void the_files_open_nothing_without_the_master_key() throws Exception {
        new BookKeys(home, home.resolve("stick").toString()).seals("s").seal(1, WORDS, PLACE);
        assertThat(Files.readString(home.resolve("keys/s.1.keyset"))).contains("encryptedKeyset");
        assertThat(Files.getPosixFilePermissions(home.resolve("stick")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));

        assertThatThrownBy(() -> new BookKeys(home))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("platform.master-key-missing"));

        Files.writeString(home.resolve("wrong"), MasterKey.fresh().written());
        var wrong = new BookKeys(home, home.resolve("wrong").toString());
        assertThatThrownBy(() -> wrong.seal("s.1")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_wrapped_key_that_was_put_in_the_place_of_another_does_not_open() throws Exception {
        var keys = new BookKeys(home);
        keys.seal("s.1");
        Files.copy(home.resolve("keys/s.1.keyset"), home.resolve("keys/s.2.keyset"));
        assertThatThrownBy(() -> keys.seal("s.2")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_key_that_an_older_program_wrote_plain_still_opens_and_lies_wrapped_from_then_on() throws Exception {
        var file = Files.createDirectories(home.resolve("keys")).resolve("s.keyset");
        var plain = KeysetHandle.generateNew(MasterKey.KIND);
        Files.writeString(file, TinkJsonProtoKeysetFormat.serializeKeyset(plain, InsecureSecretKeyAccess.get()));
        var sealed = new BookKeys(home).seals("s").seal(SealKeys.NO_PART, WORDS, PLACE);
        assertThat(SealKey.number(sealed)).isEqualTo(plain.getPrimary().getId());
        assertThat(Files.readString(file)).contains("encryptedKeyset");
    }

    @Test
    void the_master_key_is_exchanged_and_everything_still_opens() throws Exception {
        var keys = new BookKeys(home);
        var sealed = keys.seals("s").seal(3, WORDS, PLACE);
        var before = Files.readString(home.resolve("keys/master.keyset"));
        assertThat(keys.renewMaster()).isTrue();
        assertThat(new BookKeys(home).seals("s").open(sealed, PLACE)).isEqualTo(WORDS);

        Files.writeString(home.resolve("before"), before);
        var stolen = new BookKeys(home, home.resolve("before").toString());
        assertThatThrownBy(() -> stolen.seal("s.3")).isInstanceOf(IllegalStateException.class);
        assertThat(stolen.renewMaster()).isFalse();
    }

    @Test
    void many_at_once_make_one_key_of_a_part() {
        var programs = List.of(new BookKeys(home).seals("s"), new BookKeys(home).seals("s"));
        var seals = IntStream.range(0, 40)
                .parallel()
                .mapToObj(one -> programs.get(one % 2).seal(5, WORDS, PLACE))
                .toList();
        assertThat(seals)
                .allSatisfy(
                        one -> assertThat(programs.getFirst().open(one, PLACE)).isEqualTo(WORDS));
        assertThat(seals.stream().map(SealKey::number)).containsOnly(SealKey.number(seals.getFirst()));
    }
}
