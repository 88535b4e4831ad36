package vn.sohoi.cadres.pages;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.web.Page;

/**
 * The officers of a unit on a day.
 *
 * @param above the unit above it, or null at the top of what the reader reaches
 * @param begin where a body's term is begun, or empty where the reader may not
 * @param list where a list of who was elected is handed in, or empty where the reader may not
 * @param handovers where it stands what its heads handed over, or empty where the reader may not
 * @param pools where it stands who is planned for its posts, or empty where the reader may not
 * @param named whether the reader sees names
 * @param people how many stand on it by name
 */
record OfficersPage(
        String title,
        long id,
        LocalDate on,
        @Nullable Link above,
        List<BodyPart> bodies,
        List<Below> below,
        String begin,
        String list,
        String handovers,
        String pools,
        boolean named,
        int people)
        implements Page {

    record Link(String name, String href) {}

    /**
     * A body and its term.
     *
     * @param size how many hold a position, of how many that were approved
     */
    record BodyPart(String name, String term, String size, String how, List<Line> lines) {}

    /**
     * A holder, or so many empty seats of a position.
     *
     * @param name empty for seats that are empty, and for a reader without names
     * @param her where all stands that she held; empty where no name is shown
     * @param vacant how many seats are empty; 0 for a holder
     * @param change where the position is given or this holding ended, or empty where the reader may not
     */
    record Line(
            String position,
            String href,
            String name,
            String her,
            String since,
            String how,
            boolean acting,
            int vacant,
            String change) {}

    /** A unit directly beneath, counted with all beneath it; the chair's name is null for a reader without names. */
    record Below(String name, String href, @Nullable String chair, int seats, int vacant) {}

    @Override
    public String tab() {
        return CadreTabs.KEY;
    }

    @Override
    public boolean asExcel() {
        return true;
    }

    @Override
    public int peopleByName() {
        return people;
    }
}
