package vn.sohoi.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.access.Scopes;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.platform.key.BookKeys;
import vn.sohoi.units.Units;

/** Whoever is erased loses her key too, so that no copy of the book says again what was secret about her. */
@BookTest
class ErasedSecretsTest {
    private static final byte[] PLACE = "a place".getBytes(UTF_8);

    @Autowired
    Units units;

    @Autowired
    People people;

    @Autowired
    Scopes scopes;

    @Autowired
    ErasedPeople erased;

    @Autowired
    BookKeys keys;

    @Test
    void her_key_goes_with_the_erasure_and_stays_when_the_erasure_does_not_come_about() {
        var commune = Places.commune(units, 1);
        var her = people.register(
                NewPerson.of(commune.branch(0), new Identity("Nguyễn Thị Mất", true, null, null, null, null), null),
                commune.officer());
        var copy = keys.persons().seal(her.value(), "words".getBytes(UTF_8), PLACE);

        assertThatThrownBy(() -> scopes.names(Actor.MACHINE, () -> {
                    erased.erase(her);
                    throw new IllegalStateException("the act breaks off");
                }))
                .hasMessage("the act breaks off");
        assertThat(opened(her, copy)).isTrue();

        scopes.names(Actor.MACHINE, () -> erased.erase(her));
        assertThat(opened(her, copy)).isFalse();
    }

    private boolean opened(PersonId her, byte[] copy) {
        return keys.persons().open(her.value(), copy, PLACE).isPresent();
    }
}
