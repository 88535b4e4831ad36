package vn.sohoi.access.matrix;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sohoi.access.matrix.Oracle.Column;
import vn.sohoi.access.matrix.Oracle.Mandate;

/** Words that name the unit they come from and how sensitive they are, so that one found on a page says whose it is. */
final class Canary {
    private static final Pattern WORD =
            Pattern.compile("(?<![a-z0-9])zq([a-e]{1,4})([itko])(?![a-z0-9])", Pattern.CASE_INSENSITIVE);

    private Canary() {}

    /** Of what the unit wrote: class C1. */
    static String inside(String letters) {
        return "Zq" + letters + "i";
    }

    /** Of a woman's name or phone: class C2. */
    static String woman(String letters) {
        return "Zq" + letters + "t";
    }

    /** Of an officer's name: class C2, of those who serve the Union. */
    static String officer(String letters) {
        return "Zq" + letters + "o";
    }

    /** Of her household or address: class C3. */
    static String guarded(String letters) {
        return "Zq" + letters + "k";
    }

    /**
     * Those in the text that this reader may not be shown on an address of the column; null is somebody who has not signed in.
     */
    static Set<String> foreign(String text, @Nullable Mandate reader, Column column) {
        var foreign = new TreeSet<String>();
        var found = WORD.matcher(text);
        while (found.find()) {
            var letters = found.group(1).toLowerCase(Locale.ROOT);
            boolean hers = reader != null
                    && switch (found.group(2).toLowerCase(Locale.ROOT)) {
                        case "i" -> Oracle.seesPapers(reader, letters);
                        case "o" -> Oracle.seesOfficers(reader, letters);
                        default -> Oracle.seesNamed(reader, column, letters);
                    };
            if (!hers) foreign.add(found.group());
        }
        return foreign;
    }

    /** The units whose women are named in the text. */
    static Set<String> womenNamed(String text) {
        var units = new TreeSet<String>();
        var found = WORD.matcher(text);
        while (found.find())
            if (found.group(2).equalsIgnoreCase("t")) units.add(found.group(1).toLowerCase(Locale.ROOT));
        return units;
    }
}
