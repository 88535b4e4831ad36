package vn.sohoi.indicators.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.audit.Audit;
import vn.sohoi.indicators.spi.Measure;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.VietnameseText;

/** The indicators that the Union's reports ask for, and those that a book defines of its own: data, never code. */
@Service
public class Catalogue {
    private final Entries entries;
    private final Authoriser authoriser;
    private final Audit audit;

    Catalogue(Entries entries, Authoriser authoriser, Audit audit) {
        this.entries = entries;
        this.authoriser = authoriser;
        this.audit = audit;
    }

    /** Every indicator, in the order of the Union's list, those of the book behind it. */
    public List<Entry> all() {
        return entries.all();
    }

    /** Those that reports ask for on the day. */
    public List<Entry> on(LocalDate day) {
        return entries.all().stream().filter(one -> one.valid().holds(day)).toList();
    }

    /** By its code. */
    public Optional<Entry> find(String code) {
        return entries.of(code);
    }

    /**
     * Adds an indicator that is declared, or a ratio of two others; its code is made of its name and stays for ever.
     *
     * @return its code
     * @throws Refused without a name, for a name that stands already, for a ratio without two different parts
     */
    @Transactional
    public String define(NewIndicator wished, Actor actor) {
        authoriser.demand(actor, Purpose.CATALOGUE, Act.WRITE);
        var name = VietnameseText.clean(wished.name());
        if (name.isEmpty()) throw new Refused("indicators.define-no-name");
        var code = code(name);
        if (code.isEmpty()) throw new Refused("indicators.define-no-name");
        if (entries.of(code).isPresent()) throw new Refused("indicators.define-name-stands", name);
        var entry = wished.kind() == Entry.Kind.RATIO ? ratio(code, name, wished) : declared(code, name, wished);
        entries.add(entry, actor.login());
        audit.wrote(actor, "indicators.define", "indicators.entry", code);
        return code;
    }

    /**
     * Enters the days and the paper of an indicator; what was believed before stays to be read.
     *
     * @throws NotFound for a code that is in no catalogue
     */
    @Transactional
    public void found(String code, DateSpan valid, String basis, Actor actor) {
        authoriser.demand(actor, Purpose.CATALOGUE, Act.WRITE);
        var entry = entries.of(code).orElseThrow(NotFound::new);
        entries.disbelieve(code);
        entries.add(
                new Entry(
                        entry.number(),
                        code,
                        entry.name(),
                        entry.nameEn(),
                        entry.kind(),
                        entry.measure(),
                        entry.about(),
                        entry.answer(),
                        entry.awaits(),
                        entry.numerator(),
                        entry.denominator(),
                        valid,
                        basis.strip()),
                actor.login());
        audit.wrote(actor, "indicators.found", "indicators.entry", code);
    }

    private Entry declared(String code, String name, NewIndicator wished) {
        if (wished.kind() != Entry.Kind.STOCK && wished.kind() != Entry.Kind.FLOW)
            throw new Refused("indicators.define-no-kind");
        if (wished.measure() == Measure.PERCENT) throw new Refused("indicators.define-no-percent");
        return entry(code, name, wished, wished.measure(), Entry.Answer.DECLARED);
    }

    private Entry ratio(String code, String name, NewIndicator wished) {
        var above = wished.numerator();
        var below = wished.denominator();
        if (above == null || below == null || above.equals(below)) throw new Refused("indicators.define-no-parts");
        var numerator = entries.of(above).orElseThrow(() -> new Refused("indicators.define-no-parts"));
        var denominator = entries.of(below).orElseThrow(() -> new Refused("indicators.define-no-parts"));
        if (numerator.kind() == Entry.Kind.RATIO || denominator.kind() == Entry.Kind.RATIO)
            throw new Refused("indicators.define-ratio-of-ratio");
        boolean percent = wished.measure() == Measure.PERCENT;
        return entry(code, name, wished, percent ? Measure.PERCENT : numerator.measure(), Entry.Answer.RATIO);
    }

    private static Entry entry(String code, String name, NewIndicator wished, Measure measure, Entry.Answer answer) {
        var english = wished.nameEn().isBlank() ? name : wished.nameEn().strip();
        return new Entry(
                "",
                code,
                name,
                english,
                wished.kind(),
                measure,
                wished.about(),
                answer,
                null,
                wished.numerator(),
                wished.denominator(),
                wished.valid(),
                wished.basis().strip());
    }

    /** Letters without marks and digits, parted by dashes; as a book of its own it begins with {@code own-}. */
    private static String code(String name) {
        var plain = VietnameseText.fold(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? "" : "own-" + plain;
    }
}
