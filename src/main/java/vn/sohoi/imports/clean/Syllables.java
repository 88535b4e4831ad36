package vn.sohoi.imports.clean;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells Vietnamese words from words in a wrong encoding: a Vietnamese syllable has a known build and one tone at most. */
public final class Syllables {
    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Pattern PARTS =
            Pattern.compile("[\\s\\p{Punct}\\d\\u00A0\\u2010-\\u2015\\u2018-\\u201F\\u2026]+");
    private static final Pattern SYLLABLE = Pattern.compile("(ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?"
            + "(uyê|uyu|uya|uây|uôi|uêu|uai|uao|uay|oai|oao|oay|oeo|iêu|yêu|ươi|ươu|"
            + "ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|oo|ôi|ơi|ua|uâ|ue|uê|ui|uo|uô|uơ|uy|ưa|ưi|ươ|ưu|yê|"
            + "[aăâeêioôơuưy])(ng|nh|ch|[cmnpt])?|gi|gin|giêng|giêt");

    private Syllables() {}

    /** How many words with letters beyond ASCII are Vietnamese, and how many are not. */
    public record Score(int good, int bad) {
        /** Share of good words; 1 where there is nothing to judge. */
        public double share() {
            return good + bad == 0 ? 1 : (double) good / (good + bad);
        }
    }

    public static Score score(String text) {
        int good = 0;
        int bad = 0;
        for (var word : PARTS.split(text)) {
            if (word.chars().allMatch(sign -> sign < 128)) continue;
            if (isVietnamese(word)) good++;
            else bad++;
        }
        return new Score(good, bad);
    }

    /** Whether a word can be a Vietnamese syllable, in small letters, capitals or with a capital at its head. */
    public static boolean isVietnamese(String word) {
        if (!isWrittenSoundly(word)) return false;
        var decomposed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        long tones = TONES.matcher(decomposed).results().count();
        var toneless = Normalizer.normalize(TONES.matcher(decomposed).replaceAll(""), Normalizer.Form.NFC);
        return tones <= 1 && SYLLABLE.matcher(toneless).matches();
    }

    private static boolean isWrittenSoundly(String word) {
        var composed = Normalizer.normalize(word, Normalizer.Form.NFC);
        if (composed.isEmpty()) return false;
        var tail = composed.substring(composed.offsetByCodePoints(0, 1));
        return tail.equals(tail.toLowerCase(Locale.ROOT)) || composed.equals(composed.toUpperCase(Locale.ROOT));
    }
}
