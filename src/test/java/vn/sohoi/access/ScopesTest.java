package vn.sohoi.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohoi.BookTest;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.units.NewUnit;
import vn.sohoi.units.UnitKind;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

@BookTest
class ScopesTest {
    private static final DateSpan LONG = DateSpan.since(LocalDate.of(2020, 1, 1));

    @Autowired
    Scopes scopes;

    @Autowired
    Units units;

    @Autowired
    Db db;

    @Autowired
    TransactionTemplate transaction;

    /** A filter is asked only where there are rows. */
    @BeforeEach
    void somebody_is_there() {
        var place = commune("Xã Có Người");
        scopes.names(Actor.MACHINE, () -> insert(place.branch()));
    }

    @Test
    void without_a_scope_people_are_an_error() {
        assertThatThrownBy(this::people).isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_forged_scope_is_an_error() {
        assertThatThrownBy(() -> transaction.execute(status -> {
                    db.sql("select set_config('sohoi.scope', '0|' || pg_backend_pid() || '|99999999999|00', true)")
                            .query(String.class)
                            .single();
                    return people();
                }))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void nothing_of_a_scope_stays_after_its_transaction() {
        scopes.numbers(this::people);
        assertThatThrownBy(() -> transaction.execute(status -> people())).isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_scope_within_a_transaction_that_has_none_ends_where_it_ends() {
        assertThatThrownBy(() -> transaction.execute(status -> {
                    scopes.numbers(this::people);
                    return people();
                }))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void an_officer_writes_to_her_own_branches_and_no_others() {
        var hers = commune("Xã Trong");
        var other = commune("Xã Ngoài");
        var officer = new Actor("officer", "Cán bộ", 1L, hers.commune(), "COMMUNE_OFFICER");

        scopes.names(officer, () -> insert(hers.branch()));
        assertThatThrownBy(() -> scopes.names(officer, () -> insert(other.branch())))
                .hasStackTraceContaining("row-level security");

        scopes.names(Actor.MACHINE, () -> insert(other.branch()));
        assertThat(scopes.names(officer, () -> in(hers.branch()))).isEqualTo(1);
        assertThat(scopes.names(officer, () -> in(other.branch()))).isZero();
    }

    @Test
    void who_sees_numbers_only_reaches_no_name() {
        var place = commune("Xã Thành");
        scopes.names(Actor.MACHINE, () -> insert(place.branch()));
        var city = new Actor("city", "Cán bộ thành phố", 2L, place.commune(), "PROVINCE_OFFICER");
        assertThat(scopes.names(city, () -> in(place.branch()))).isZero();
        assertThat(scopes.numbers(() -> in(place.branch()))).isEqualTo(1);
    }

    @Test
    void a_scope_within_a_scope_ends_where_it_ends() {
        var place = commune("Xã Lồng");
        scopes.names(Actor.MACHINE, () -> insert(place.branch()));
        var stranger = new Actor("stranger", "Người lạ", 3L, commune("Xã Lạ").commune(), "COMMUNE_CHAIR");
        scopes.names(stranger, () -> {
            assertThat(scopes.numbers(() -> in(place.branch()))).isEqualTo(1);
            assertThat(in(place.branch())).isZero();
        });
    }

    private record Place(UnitId commune, UnitId branch) {}

    private Place commune(String name) {
        var commune = units.open(
                new NewUnit(UnitLevel.COMMUNE, name, null, UnitKind.RURAL_COMMUNE, null, LONG, "Thử"), Actor.MACHINE);
        var branch = units.open(
                new NewUnit(UnitLevel.BRANCH, "Chi hội 1", null, UnitKind.BRANCH, commune, LONG, "Thử"), Actor.MACHINE);
        return new Place(commune, branch);
    }

    private void insert(UnitId branch) {
        db.sql("insert into people.household (branch_id) values (:branch)")
                .param("branch", branch.value())
                .update();
    }

    private int in(UnitId branch) {
        return db.sql("select count(*) from people.household where branch_id = :branch")
                .param("branch", branch.value())
                .query(Integer.class)
                .single();
    }

    private int people() {
        return db.sql("select count(*) from people.household")
                .query(Integer.class)
                .single();
    }
}
