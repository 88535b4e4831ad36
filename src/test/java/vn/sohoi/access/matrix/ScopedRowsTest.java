package vn.sohoi.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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
