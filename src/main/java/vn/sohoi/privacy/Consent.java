package vn.sohoi.privacy;

import java.time.LocalDate;

/**
 * Her answer to one use.
 *
 * @param use a {@link Use} that only her yes allows
 * @param given whether she said yes
 * @param words the sentence that was read to her, as it was
 * @param channel how she said it
 * @param witness who saw or heard it; may be empty where she said it herself, or no
 */
public record Consent(
        String use, boolean given, String words, String language, Channel channel, String witness, LocalDate day) {

    /** How she said it. */
    public enum Channel {
        PAPER,
        VOICE,
        SELF
    }
}
