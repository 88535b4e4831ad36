package vn.sohoi.imports.clean;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sohoi.imports.spi.Value;
import vn.sohoi.imports.spi.Value.Doubt;

/** Reads citizen ids: 12 digits, or 9 of the old card; puts back leading zeros that a spreadsheet dropped. */
public final class CitizenIds {
    /** Codes of birth registration (decree 137/2015, circular 07/2016/TT-BCA): 001 to 096 with gaps. */
    private static final Set<String> PROVINCES = Stream.of(
                    "001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036",
                    "037 038 040 042 044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075",
                    "077 079 080 082 083 084 086 087 089 091 092 093 094 095 096")
            .flatMap(line -> Stream.of(line.split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern EXPONENT = Pattern.compile("\\d+([.,]\\d+)?[eE]\\+?\\d+");
    /** A number that went through a spreadsheet: 1165900001.0. */
    private static final Pattern FRACTION = Pattern.compile("^(\\d{7,})[.,]0{1,2}$");

    private static final Pattern NO_DIGIT = Pattern.compile("\\D+");
    private static final Pattern SEVERAL = Pattern.compile("\\d[\\d .]*\\d");

    private CitizenIds() {}

    /**
     * Reads a cell.
     *
     * @param mayHaveLost whether a spreadsheet may have dropped zeros: the cell holds a number, or the file knows none
     */
    public static Value.CitizenId read(String cell, String written, boolean mayHaveLost) {
        var text = FRACTION.matcher(written.strip()).replaceFirst("$1");
        if (EXPONENT.matcher(text).matches()) return none(cell, written, Doubt.DESTROYED);
        var digits = NO_DIGIT.matcher(text).replaceAll("");
        if (digits.length() > 12) digits = best(text, digits);
        if (digits.isEmpty()) return none(cell, written, Doubt.UNREADABLE);
        if (digits.length() >= 10 && digits.endsWith("000000")) return none(cell, written, Doubt.DESTROYED);
        return switch (digits.length()) {
            case 12 -> new Value.CitizenId(cell, written, digits, false, false, Doubt.NONE);
            case 9 -> new Value.CitizenId(cell, written, digits, true, false, Doubt.NONE);
            case 10, 11 -> padded(cell, written, digits);
            case 8 -> eight(cell, written, digits, mayHaveLost);
            default -> none(cell, written, Doubt.LENGTH);
        };
    }

    /** Whether the first three digits are a code of birth registration. */
    static boolean isProvince(String id) {
        return PROVINCES.contains(id.substring(0, 3));
    }

    /** Of two numbers in a cell the one of 12 digits. */
    private static String best(String text, String digits) {
        return SEVERAL.matcher(text)
                .results()
                .map(found -> NO_DIGIT.matcher(found.group()).replaceAll(""))
                .filter(found -> found.length() == 12)
                .findFirst()
                .orElse(digits);
    }

    private static Value.CitizenId padded(String cell, String written, String digits) {
        var full = "0".repeat(12 - digits.length()) + digits;
        boolean follows = digits.charAt(0) != '0' && isProvince(full) && full.charAt(3) <= '3';
        return follows
                ? new Value.CitizenId(cell, written, full, false, true, Doubt.NONE)
                : none(cell, written, Doubt.LENGTH);
    }

    private static Value.CitizenId eight(String cell, String written, String digits, boolean mayHaveLost) {
        return mayHaveLost && digits.charAt(0) != '0'
                ? new Value.CitizenId(cell, written, "0" + digits, true, true, Doubt.NONE)
                : none(cell, written, Doubt.LENGTH);
    }

    private static Value.CitizenId none(String cell, String written, Doubt doubt) {
        return new Value.CitizenId(cell, written, null, false, false, doubt);
    }
}
