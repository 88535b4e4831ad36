package vn.sohoi.emulation.awards;

import java.util.List;

/**
 * What speaks against a proposal, as far as the book knows.
 *
 * @param textKey its sentence
 * @param arguments what fills its places
 */
public record Finding(String textKey, List<Object> arguments) {
    static Finding of(String textKey, Object... arguments) {
        return new Finding(textKey, List.of(arguments));
    }
}
