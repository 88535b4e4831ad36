package vn.sohoi.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sohoi.bench.Measured.Way;
import vn.sohoi.platform.text.Texts;

/** The result as a Markdown table in one language, which reads well on a terminal too. */
final class ResultTable {
    private final Texts texts;
    private final Locale language;

    ResultTable(Texts texts, Locale language) {
        this.texts = texts;
        this.language = language;
    }

    /** One row as machines read it. */
    record Line(
            String part,
            String work,
            double ours,
            @Nullable Double yardstick,
            String unit,
            @Nullable Double ratio,
            @Nullable Double goal,
            @Nullable Boolean equal,
            @Nullable Boolean met) {}

    static List<Line> forMachines(Map<String, List<Measured>> parts, Texts texts) {
        var lines = new ArrayList<Line>();
        parts.forEach((part, rows) -> rows.forEach(row -> lines.add(new Line(
                part,
                texts.say(Locale.ENGLISH, row.work()),
                row.ours(),
                row.yardstick(),
                row.unit().sign(),
                row.ratio(),
                row.goal().way() == Way.NONE ? null : row.goal().limit(),
                row.equal(),
                row.met()))));
        return lines;
    }

    String of(Map<String, List<Measured>> parts) {
        var lines = new ArrayList<String>();
        lines.add("| | %s | %s | %s | %s | %s | %s |"
                .formatted(
                        say("bench.column.work"),
                        say("bench.column.ours"),
                        say("bench.column.yardstick"),
                        say("bench.column.ratio"),
                        say("bench.column.goal"),
                        say("bench.column.met")));
        lines.add("|---|---|---:|---:|---:|---:|---|");
        parts.forEach((part, rows) -> rows.forEach(row -> lines.add(line(part, row))));
        return String.join("\n", lines) + "\n";
    }

    private String line(String part, Measured row) {
        var yardstick = row.yardstick();
        var ratio = row.ratio();
        return "| %s | %s | %s | %s | %s | %s | %s |"
                .formatted(
                        part,
                        say(row.work()),
                        number(row.ours()) + " " + row.unit().sign(),
                        yardstick == null
                                ? ""
                                : number(yardstick) + " " + row.unit().sign(),
                        ratio == null ? "" : number(ratio),
                        goal(row),
                        met(row));
    }

    private static String goal(Measured row) {
        var limit = number(row.goal().limit());
        return switch (row.goal().way()) {
            case NONE -> "";
            case FASTER, SHARE -> "≥ " + limit;
            case COST -> "≤ " + limit;
            case SIZE -> "≤ " + limit + " " + row.unit().sign();
        };
    }

    private String met(Measured row) {
        var met = row.met();
        if (Boolean.FALSE.equals(row.equal())) return say("bench.unequal");
        if (met == null) return "";
        return say(met ? "bench.met" : "bench.not-met");
    }

    /** Three figures that count, so that 0.0213 and 41,300 both can be read. */
    private static String number(double value) {
        double size = Math.abs(value);
        if (size >= 100) return String.format(Locale.ROOT, "%,.0f", value);
        if (size >= 10) return String.format(Locale.ROOT, "%.1f", value);
        if (size >= 1) return String.format(Locale.ROOT, "%.2f", value);
        return String.format(Locale.ROOT, "%.3f", value).replaceAll("\\.?0+$", "");
    }

    private String say(String key) {
        return texts.say(language, key);
    }
}
