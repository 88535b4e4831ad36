package vn.sohoi.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.units.Unit;
import vn.sohoi.units.Units;
import vn.sohoi.web.ReaderLine;

/** The line in the bar: for which unit and as whom. */
@Component
class WhoReads implements ReaderLine {
    private final Units units;
    private final Texts texts;
    private final Clock clock;

    WhoReads(Units units, Texts texts, Clock clock) {
        this.units = units;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String of(Actor reader, Locale language) {
        var unit = reader.unit();
        var name = unit == null
                ? ""
                : units.find(unit, LocalDate.now(clock)).map(Unit::name).orElse("");
        return texts.say(language, "access.reader-line", name, reader.name());
    }
}
