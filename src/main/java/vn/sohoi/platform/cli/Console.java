package vn.sohoi.platform.cli;

import java.io.PrintStream;
import java.util.Locale;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.sohoi.platform.text.Texts;

/** Where commands speak: results to standard output, progress and refusals to standard error. */
public final class Console {
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final PrintStream out;
    private final PrintStream err;
    private final Texts texts;
    private final boolean terminal;

    public Console(PrintStream out, PrintStream err, Texts texts) {
        this.out = out;
        this.err = err;
        this.texts = texts;
        terminal = System.console() != null && System.console().isTerminal();
    }

    /** A line of the result, in Vietnamese and English. */
    public void say(String key, Object... arguments) {
        out.println(texts.both(key, arguments));
    }

    /** A text in both languages, to be said as part of something. */
    public String both(String key) {
        return texts.both(key);
    }

    /** A line of the result as it stands: names, numbers, tables. */
    public void line(String line) {
        out.println(line);
    }

    /** The result for machines. */
    public void json(Object value) {
        out.println(JSON.writeValueAsString(value));
    }

    /** What went wrong or is worth knowing beside the result. */
    public void warn(String key, Object... arguments) {
        err.println(texts.both(key, arguments));
    }

    /** A bar on a terminal, nothing elsewhere. Call {@link Progress#done} at the end. */
    public Progress progress(String key, long total) {
        return new Progress(texts.say(Texts.VIETNAMESE, key), total);
    }

    /** How far a long piece of work has come; shown only when it takes over two seconds. */
    public final class Progress {
        private static final int WIDTH = 30;
        private final String label;
        private final long total;
        private final long begun = System.nanoTime();
        private boolean shown;

        private Progress(String label, long total) {
            this.label = label;
            this.total = Math.max(1, total);
        }

        /** Says how many of the total are done. */
        public void at(long done) {
            if (!terminal || System.nanoTime() - begun < 2_000_000_000L) return;
            shown = true;
            int filled = (int) Math.min(WIDTH, done * WIDTH / total);
            err.printf(
                    Locale.ROOT,
                    "\r%s [%s%s] %d/%d",
                    label,
                    "#".repeat(filled),
                    ".".repeat(WIDTH - filled),
                    done,
                    total);
            err.flush();
        }

        /** Ends the bar's line. */
        public void done() {
            if (shown) err.println();
        }
    }
}
