package vn.sohoi.indicators;

import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.sohoi.indicators.spi.Ages;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.indicators.spi.Tally;

/** What a tally adds up for one indicator. */
record Count(String code, Tally tally, Ages ages) {
    static Count of(Evidence.Stock stock) {
        return new Count(stock.code(), stock.tally(), stock.ages());
    }

    /** What happened until a day; a period is the difference of two days. */
    static Count of(Evidence.Flow flow) {
        return new Count(flow.code(), flow.tally(), Ages.ALL);
    }

    /** Fills the places that every statement over changes has. */
    StatementSpec fill(StatementSpec statement) {
        return fill(statement, ages)
                .param("source", tally.source())
                .param("sign", tally.sign())
                .param("marks", tally.marks().stream().collect(Collectors.joining(",", "{", "}")));
    }

    static StatementSpec fill(StatementSpec statement, Ages ages) {
        return statement
                .param("from_age", ages.from(), java.sql.Types.INTEGER)
                .param("until_age", ages.until(), java.sql.Types.INTEGER)
                .param("known", ages.known(), java.sql.Types.BOOLEAN);
    }
}
