package vn.sohoi.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.platform.server.Preparation.Prepared;

/** The same oracle asked of the database alone: each mandate's scope × every table of people. */
@MatrixBook
class ScopedRowsTest {
    @Autowired
    ScopedRows rows;

    @Autowired
    Things things;

    @Autowired
    Prepared book;

    /** Only an upgrade writes these, past the application's role. */
    @BeforeEach
    void what_waits_to_be_sealed() throws SQLException {
        things.world();
        asAdministrator("""
                insert into people.to_seal
                select 'person.phone', id::text, id, branch_id, '+84999000111' from people.person on conflict do nothing""");
    }

    @AfterEach
    void nothing_waits() throws SQLException {
        asAdministrator("delete from people.to_seal");
    }

    private void asAdministrator(String statement) throws SQLException {
        var address = book.owner();
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password())) {
            connection.createStatement().execute(statement);
        }
    }

    @Test
    void every_table_of_people_shows_each_mandate_its_own_rows_and_no_others() {
        things.world();
        var faults = new ArrayList<String>();
        var empty = new ArrayList<String>();
        int asked = 0;
        for (var table : rows.tables()) {
            var all = rows.rows(table);
            if (all.isEmpty()) empty.add(table);
            for (var holder : ScopedRows.holders()) {
                asked++;
                faults.addAll(rows.faults(table, all, holder));
            }
        }
        System.out.printf(
                "rows: %d tables, %d questions, %d faults, without a row: %s%n",
                rows.tables().size(), asked, faults.size(), empty);
        assertThat(faults).isEmpty();
        assertThat(empty).as("tables of which the world has no row say nothing").isEmpty();
    }

    @Test
    void each_policy_opened_and_each_wall_taken_down_is_noticed() {
        things.world();
        var unnoticed = new ArrayList<String>();
        int mutants = 0;
        for (var table : rows.tables()) {
            var all = rows.rows(table);
            for (var mutant : PolicyMutant.of(table, book)) {
                mutants++;
                mutant.begin();
                try {
                    var noticed = ScopedRows.holders().stream()
                            .flatMap(holder -> rows.faults(table, all, holder).stream())
                            .findFirst();
                    System.out.println(mutant.what() + ": " + noticed.orElse("NOT NOTICED"));
                    if (noticed.isEmpty()) unnoticed.add(mutant.what());
                } finally {
                    mutant.end();
                }
            }
        }
        System.out.printf("policies: %d mutants, %d not noticed%n", mutants, unnoticed.size());
        assertThat(unnoticed).isEmpty();
    }
}
