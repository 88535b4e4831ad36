package vn.sohoi.people.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.sohoi.BookTest;
import vn.sohoi.Offices;
import vn.sohoi.Places;
import vn.sohoi.access.JointActs;
import vn.sohoi.access.JointActs.Signer;
import vn.sohoi.access.Role;
import vn.sohoi.access.Scopes;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.IndexRenewal;
import vn.sohoi.people.KeyRenewal;
import vn.sohoi.people.RenewTogether;
import vn.sohoi.platform.cli.Console;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.units.Units;

/** Whoever runs the machine begins an exchange of keys on the command line and does it once somebody else has agreed. */
@BookTest
@TestPropertySource(properties = "test.book=index-key")
class KeysCommandTest {
    @Autowired
    KeyRenewal seals;

    @Autowired
    IndexRenewal index;

    @Autowired
    RenewTogether together;

    @Autowired
    JointActs acts;

    @Autowired
    Offices offices;

    @Autowired
    Units units;

    @Autowired
    Scopes scopes;

    @Autowired
    Db db;

    @Autowired
    Texts texts;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private KeysCommand command;
    private UnitId city;
    private String operator;

    @BeforeEach
    void a_city_with_one_who_runs_the_machine() {
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        command = new KeysCommand(seals, index, together, new Console(out, out, texts));
        city = Places.commune(units, 1).cityOfficer().unitOr(null);
        operator = offices.held(Role.SYSADMIN, city).login();
    }

    @Test
    void nothing_is_exchanged_until_somebody_agreed_and_then_it_is() {
        int before = keysOfIndex();
        assertThatThrownBy(() -> command.renewIndex(operator))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("people.renew-key-asked"));
        assertThat(keysOfIndex()).isEqualTo(before);
        agree(offices.held(Role.DATA_OFFICER, city));
        assertThat(command.renewIndex(operator)).isZero();
        assertThat(keysOfIndex()).isNotEqualTo(before);
        assertThat(said.toString(StandardCharsets.UTF_8)).isNotBlank();
    }

    private void agree(Actor actor) {
        var act = acts.waitingFor(actor).getFirst();
        acts.approve(act.id(), act.mark(), new Signer(actor, "two"));
    }

    private int keysOfIndex() {
        return scopes.names(
                Actor.MACHINE,
                () -> db.sql("select coalesce(max(key_number), 0) from people.index_key")
                        .query(Integer.class)
                        .single());
    }
}
