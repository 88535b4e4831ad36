package vn.sohoi.imports.read;

import java.util.List;

/**
 * A list as it was found, whatever kind of file held it.
 *
 * @param kind what the content is; the name of the file does not matter
 * @param encoding of a text file: {@code windows-1258}, {@code tcvn3} or {@code vni} where the bytes say so, else
 *     {@code unicode}
 * @param from1904 whether days are counted from 1904 (old Macintosh workbooks)
 */
public record Grid(Kind kind, String encoding, boolean from1904, List<GridSheet> sheets) {

    /** Kinds of file that can be read. */
    public enum Kind {
        XLSX,
        XLS,
        ODS,
        CSV,
        HTML
    }
}
