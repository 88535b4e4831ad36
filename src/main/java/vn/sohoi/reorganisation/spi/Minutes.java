package vn.sohoi.reorganisation.spi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.UnitId;

/**
 * The minutes of one hand-over, as both sides sign them.
 *
 * @param under the unit whose parts are reorganised
 * @param decision number of the decision
 * @param basis the law or resolution above it; may be empty
 * @param day the first day of the new state
 * @param counted what is counted of people, keys of the texts
 * @param rows branches and parts of branches
 * @param sums of each that is counted
 * @param officers who go along
 * @param lists what goes along of other features; without rows when there is nothing
 * @param address where the minutes open in the book
 */
public record Minutes(
        UnitId under,
        Side from,
        Side to,
        String decision,
        LocalDate decidedOn,
        String basis,
        LocalDate day,
        List<String> counted,
        List<Row> rows,
        List<Count> sums,
        List<Officer> officers,
        List<HandedOver.Listed> lists,
        String address) {

    /**
     * One side.
     *
     * @param who agreed for it; empty while nobody has
     * @param at when; null while nobody has
     */
    public record Side(
            UnitId unit, String name, String who, @Nullable Instant at) {}

    /** A branch, or a part of one; one count for each that is counted. */
    public record Row(String name, boolean whole, List<Count> counts) {}

    /** A number of people, and where its figure opens. */
    public record Count(long count, String href) {}

    /** Somebody who keeps her post; of the role the key of its name. */
    public record Officer(String name, String roleKey) {}
}
