package vn.sohoi.web.excel;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import vn.sohoi.kernel.Actor;

/** Says where numbers are from by the addresses that open them. The feature that owns such addresses gives one as a bean. */
public interface TableSources {

    /** What each address asks; one that is not the feature's, or that the reader may not open, is left out. */
    Map<String, Source> of(Collection<String> addresses, Actor reader, Locale language);

    /**
     * Where one number is from, in the reader's words.
     *
     * @param what is counted
     * @param unit of which unit
     * @param when on which day or in which days
     * @param tree in which tree of units
     * @param known until when the book knew
     * @param how it was got
     */
    record Source(String what, String unit, String when, String tree, String known, String how) {}
}
