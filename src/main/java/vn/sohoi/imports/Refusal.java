package vn.sohoi.imports;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sohoi.kernel.Refused;

/**
 * Why a file was not read, as it is kept.
 *
 * @param key of the sentence
 * @param arguments its places, as words
 */
public record Refusal(String key, List<String> arguments) {
    private static final String BETWEEN = "\t";

    /** What a batch's note says; of a batch that was not refused nothing useful. */
    public static Refusal of(Batch batch) {
        var parts = batch.note().split(BETWEEN, -1);
        return new Refusal(parts[0], Arrays.asList(parts).subList(1, parts.length));
    }

    static String note(Refused refused) {
        return Stream.concat(
                        Stream.of(refused.key()), refused.arguments().stream().map(String::valueOf))
                .collect(Collectors.joining(BETWEEN));
    }
}
