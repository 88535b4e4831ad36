package vn.sohoi.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohoi.BookTest;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.cli.Console;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.text.Texts;

/** What may come later is written beside the pages, once, and waits for whatever takes long beside it. */
@BookTest
class LaterStartTest {
    @Autowired
    Db db;

    @Autowired
    TransactionTemplate transaction;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final String part = "test " + UUID.randomUUID();
    private final AtomicInteger begun = new AtomicInteger();

    @Test
    @Timeout(60)
    void a_part_that_is_held_up_is_tried_again_and_a_written_one_is_not_written_twice() throws Exception {
        start(() -> {
            if (begun.incrementAndGet() == 1) throw new Refused("indicators.known-unsettled");
        });
        while (!said.toString(StandardCharsets.UTF_8).contains(sentence("platform.filled-later")))
            Thread.sleep(Duration.ofMillis(50));
        assertThat(begun).hasValue(2);
        start(begun::incrementAndGet);
        assertThat(begun).hasValue(2);
    }

    private void start(Runnable fill) {
        var filling = new LaterFilling() {
            @Override
            public String part() {
                return part;
            }

            @Override
            public void fill() {
                fill.run();
            }
        };
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        var console = new Console(out, out, Texts.ofAllFeatures());
        new LaterStart(db, new OfADemo(db), transaction, List.of(filling), console, "beside").start();
    }

    private static String sentence(String key) {
        return Texts.ofAllFeatures().say(Texts.VIETNAMESE, key);
    }

    private static final class OfADemo extends BookKind {
        OfADemo(Db db) {
            super(db);
        }

        @Override
        public boolean isDemo() {
            return true;
        }
    }
}
