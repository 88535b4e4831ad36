package vn.sohoi.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.campaigns.recognition.Recognitions;
import vn.sohoi.campaigns.recognition.Review;
import vn.sohoi.campaigns.recognition.Sheet;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.start.LaterFilling;
import vn.sohoi.units.Units;

/** Who was named in this year's reviews of some branches of three communes; the others hold theirs later. Drawn by chance. */
@Component
@Order(62)
class StoryRecognition implements LaterFilling {
    private static final List<String> COMMUNES = List.of("Xã Thanh Trì", "Xã Đại Thanh", "Xã Ngọc Hồi");
    private static final int BRANCHES = 3;
    private static final int NAMED = 85;
    private static final int WHOLE = 100;

    private final Recognitions recognitions;
    private final Units units;
    private final Clock clock;
    private final RandomGenerator chance = new Random(NAMED);

    StoryRecognition(Recognitions recognitions, Units units, Clock clock) {
        this.recognitions = recognitions;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public String part() {
        return "recognition";
    }

    @Override
    public void fill() {
        var today = LocalDate.now(clock);
        var day = today.minusDays(Math.min(12, today.getDayOfYear() - 1L));
        for (var commune : COMMUNES)
            units.branchesUnder(units.one(commune, day), day).stream()
                    .limit(BRANCHES)
                    .forEach(branch -> name(branch, day));
    }

    private void name(UnitId branch, LocalDate day) {
        var women = recognitions.sheet(branch, day.getYear(), day, Actor.MACHINE).women().stream()
                .map(Sheet.Woman::id)
                .collect(Collectors.toSet());
        var review = new Review(branch, day.getYear(), day, "Biên bản họp chi hội (mẫu)");
        recognitions.name(review, women, drawn(women), Actor.MACHINE);
    }

    /** Most of them. */
    private Set<PersonId> drawn(Set<PersonId> women) {
        var drawn = new HashSet<PersonId>();
        for (var woman : women) if (chance.nextInt(WHOLE) < NAMED) drawn.add(woman);
        return drawn;
    }
}
