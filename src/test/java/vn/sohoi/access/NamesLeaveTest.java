package vn.sohoi.access;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Offices;
import vn.sohoi.Places;
import vn.sohoi.access.JointActs.Signer;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Units;

/** A list of names leaves when a second person agrees who is shown the same names: each page says for what it names people. */
@BookTest
class NamesLeaveTest {
    @Autowired
    NamesLeave names;

    @Autowired
    JointActs acts;

    @Autowired
    Offices offices;

    @Autowired
    Units units;

    private Places.Commune here;
    private UnitId city;

    @BeforeEach
    void a_commune_of_a_city() {
        here = Places.commune(units, 1);
        city = requireNonNull(here.cityOfficer().unit());
    }

    @Test
    void who_sees_cadres_asks_for_their_list_and_another_who_does_agrees() {
        var officer = offices.held(Role.PROVINCE_OFFICER, city);
        var asked = names.ask("/can-bo", new Signer(officer, "one"));
        assertThat(waiting(offices.held(Role.PROVINCE_CHAIR, city))).contains(asked.toString());
        assertThat(waiting(offices.held(Role.DATA_OFFICER, city))).doesNotContain(asked.toString());
        assertThatThrownBy(() -> names.ask("/hoi-vien", new Signer(officer, "one")))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void who_sees_women_of_the_roll_alone_agrees_to_no_list_of_cadres() {
        var chair = offices.held(Role.COMMUNE_CHAIR, here.unit());
        var roll = names.ask("/hoi-vien", new Signer(chair, "one"));
        var cadres = names.ask("/can-bo/ai", new Signer(chair, "one"));
        var officer = offices.held(Role.COMMUNE_OFFICER, here.unit());
        assertThat(waiting(officer)).contains(roll.toString(), cadres.toString());
        var group = offices.held(Role.GROUP_HEAD, Places.group(units, here.branch(0)));
        assertThatThrownBy(() -> names.ask("/can-bo", new Signer(group, "two"))).isInstanceOf(Forbidden.class);
    }

    private List<String> waiting(Actor second) {
        return acts.waitingFor(second).stream().map(act -> act.id().toString()).toList();
    }
}
