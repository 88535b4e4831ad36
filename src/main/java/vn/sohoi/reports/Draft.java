package vn.sohoi.reports;

import java.util.ArrayList;
import java.util.List;

/**
 * What a report asks and what its officer wrote.
 *
 * @param title what it is about
 * @param indicators codes, a row each in the table of indicators
 * @param byUnit codes, a column each in the table of units
 * @param plans codes whose plan has a column in the table of units
 */
public record Draft(String title, List<String> indicators, List<String> byUnit, List<String> plans, List<Part> parts) {

    /** Every code that it names, each once. */
    public List<String> codes() {
        var codes = new ArrayList<>(indicators);
        for (var more : List.of(byUnit, plans))
            more.stream().filter(code -> !codes.contains(code)).forEach(codes::add);
        return codes;
    }
}
