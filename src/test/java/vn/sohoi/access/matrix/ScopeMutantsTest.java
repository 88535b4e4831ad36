package vn.sohoi.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.Campaign;
import vn.sohoi.access.LooseScopes;
import vn.sohoi.access.matrix.Oracle.Answer;

/** The test of the test: each call for a scope that a page makes is taken away, one at a time, and the matrix must see it. */
@MatrixBook
@Tag(Campaign.TAG)
class ScopeMutantsTest {
    private static final int EACH = Campaign.isWhole() ? 1 : 4;

    @Autowired
    Endpoints endpoints;

    @Autowired
    Things things;

    @Autowired
    Trial trial;

    @Autowired
    LooseScopes scopes;

    /**
     * Their pages name the same women by another call, so nothing is missing when these show nobody. The wall itself is tried
     * by {@link ScopedRowsTest}.
     */
    private static final Set<String> NAMED_BESIDE = Set.of("Transfers.answered");

    @AfterEach
    void mended() {
        scopes.mend();
    }

    @Test
    void a_page_that_does_not_ask_for_its_scope_is_noticed() {
        things.world();
        var pages = pagesByCall();
        var unnoticed = new ArrayList<String>();
        int place = 0;
        int mutants = 0;
        for (var call : pages.entrySet()) {
            if (place++ % EACH != 0 || NAMED_BESIDE.contains(call.getKey())) continue;
            mutants++;
            scopes.remove(call.getKey());
            var noticed = call.getValue().stream()
                    .flatMap(page -> trial.faults(page.visit(), page.who()).stream())
                    .findFirst();
            scopes.mend();
            System.out.println("scope of " + call.getKey() + ": " + noticed.orElse("NOT NOTICED"));
            if (noticed.isEmpty()) unnoticed.add(call.getKey());
        }
        System.out.printf("calls for a scope: %d mutants, %d not noticed%n", mutants, unnoticed.size());
        assertThat(mutants).isPositive();
        assertThat(unnoticed).isEmpty();
    }

    /** Which pages make which calls, each as the first who may open it. */
    private Map<String, List<Case>> pagesByCall() {
        var pages = new TreeMap<String, List<Case>>();
        for (var endpoint : endpoints.all()) {
            if (endpoint.writes()) continue;
            var visit = endpoints.visits(endpoint).getLast();
            var reader = ScopedRows.holders().stream()
                    .filter(holder -> Oracle.answer(holder.mandate(), visit.asked()) == Answer.LET_IN)
                    .findFirst();
            if (reader.isEmpty()) continue;
            var page = new Case(visit, reader.get());
            scopes.calledSince();
            trial.faults(visit, reader.get());
            scopes.calledSince()
                    .forEach(call -> pages.computeIfAbsent(call, fresh -> new ArrayList<>())
                            .add(page));
        }
        return pages;
    }
}
