package vn.sohoi.imports.spi;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.PartialDate;

/**
 * What a feature makes of a row.
 *
 * @param verdict whether it can be taken over
 * @param values what would be stored, by name and in the order in which it is shown; null where nothing is known
 * @param flags what else is told, such as {@code left} with the year
 * @param reasons why it must be asked about or is refused
 * @param identity who it is, for finding the same person twice; null where nobody is named
 */
public record Judgement(
        Verdict verdict,
        Map<String, @Nullable Object> values,
        Map<String, Object> flags,
        List<Reason> reasons,
        @Nullable Identity identity) {

    /** What becomes of a row. */
    public enum Verdict {
        /** It can be taken over. */
        ACCEPT,
        /** It must be shown to a person first. */
        QUESTION,
        /** It does not become a record. */
        REFUSE
    }

    /**
     * Why a row is asked about.
     *
     * @param key of the sentence in the feature's texts
     * @param field the field in doubt, or an empty text for the row as a whole
     */
    public record Reason(String key, String field, List<Object> arguments) {
        public static Reason of(String key, String field, Object... arguments) {
            return new Reason(key, field, List.of(arguments));
        }
    }

    /**
     * Who a row is about.
     *
     * @param name as written, with marks where the list has them
     * @param birth as far as known
     * @param citizenId 12 or 9 digits
     * @param phone in E.164
     * @param joined as far as known
     * @param address as written
     */
    public record Identity(
            String name,
            @Nullable PartialDate birth,
            @Nullable String citizenId,
            @Nullable String phone,
            @Nullable PartialDate joined,
            @Nullable String address) {}
}
