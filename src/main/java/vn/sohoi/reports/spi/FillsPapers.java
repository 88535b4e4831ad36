package vn.sohoi.reports.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;

/** Fills the papers that features contribute; the room of papers implements it. */
public interface FillsPapers {
    /** The file of a kind that comes with the house, as it stands in addresses. */
    String HOUSE = "san";

    /**
     * One copy.
     *
     * @param issuer the unit that signs; its heading of the day fills the fields that every paper has
     * @param day on which it is signed
     * @param said what the paper's own fields say, by name
     */
    record Copy(UnitId issuer, LocalDate day, Map<String, String> said) {}

    /** The Word files of a kind that the reader chooses from: those of her unit, then that of the house; name by what stands in addresses. */
    Map<String, String> templates(String kind, Actor reader, Locale language);

    /**
     * One Word file with all copies in it, each on a page of its own.
     *
     * @param template of {@link #templates}
     * @throws vn.sohoi.kernel.NotFound for a kind or file that is not there, or that is not the reader's
     */
    byte[] word(String kind, String template, List<Copy> copies, Actor reader);
}
