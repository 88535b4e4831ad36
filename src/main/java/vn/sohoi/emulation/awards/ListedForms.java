package vn.sohoi.emulation.awards;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.units.UnitLevel;

/** Which title or form of the book a list means, by its name with and without marks; for women, in force on the decision's day. */
final class ListedForms {
    private final ListedWords words = new ListedWords();
    private final UnitLevel level;
    private final Function<LocalDate, List<Form>> catalogue;
    private final Map<LocalDate, List<Form>> byDay = new HashMap<>();

    /**
     * @param level of the unit that hands the list in, and decides
     * @param catalogue the forms of a day
     */
    ListedForms(UnitLevel level, Function<LocalDate, List<Form>> catalogue) {
        this.level = level;
        this.catalogue = catalogue;
    }

    /** What is meant. */
    sealed interface Meant {
        /** It bears that name. */
        record Known(Form form) implements Meant {}

        /** None bears it; of those that the unit decides this is nearest. */
        record Nearest(Form form) implements Meant {}

        /** Another level decides it. */
        record Elsewhere(Form form) implements Meant {}

        /** The unit decides none for women on that day. */
        record None() implements Meant {}
    }

    Meant meant(String written, LocalDate day) {
        var all = byDay.computeIfAbsent(
                day,
                on -> catalogue.apply(on).stream().filter(Form::individuals).toList());
        var own = all.stream().filter(this::isOwn).toList();
        var known = named(written, own);
        if (known != null) return new Meant.Known(known);
        var elsewhere = named(written, all);
        if (elsewhere != null) return new Meant.Elsewhere(elsewhere);
        return own.stream()
                .max(Comparator.comparingDouble(one -> nearness(written, one.name())))
                .<Meant>map(Meant.Nearest::new)
                .orElseGet(Meant.None::new);
    }

    /** With its marks before without them; of two that differ in nothing else neither is meant. */
    private @Nullable Form named(String written, List<Form> forms) {
        var marked = VietnameseText.clean(written);
        var exactly = forms.stream()
                .filter(one -> VietnameseText.clean(one.name()).equalsIgnoreCase(marked))
                .toList();
        if (exactly.size() == 1) return exactly.getFirst();
        var key = words.key(written);
        var nearly =
                forms.stream().filter(one -> words.key(one.name()).equals(key)).toList();
        return nearly.size() == 1 ? nearly.getFirst() : null;
    }

    /** What a province's council passes last the Centre decides (see {@link Whom#council}). */
    private boolean isOwn(Form form) {
        return form.level() == level || level == UnitLevel.PROVINCE && form.level() == UnitLevel.CENTRE;
    }

    /** How many of their words both have, from 0 to 1. */
    private double nearness(String written, String name) {
        var mine = Arrays.asList(words.key(written).split(" "));
        var hers = Arrays.asList(words.key(name).split(" "));
        var both = new HashSet<>(mine);
        both.retainAll(hers);
        return 2.0 * both.size() / (new HashSet<>(mine).size() + new HashSet<>(hers).size());
    }
}
