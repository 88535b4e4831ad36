package vn.sohoi.access.matrix;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sohoi.campaigns.recognition.Recognitions;
import vn.sohoi.campaigns.recognition.Review;
import vn.sohoi.campaigns.recognition.Sheet;
import vn.sohoi.kernel.Actor;

/** The review of each branch in which all its members were named. */
class ReviewsOfTheWorld {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 20);

    private final Recognitions recognitions;

    ReviewsOfTheWorld(Recognitions recognitions) {
        this.recognitions = recognitions;
    }

    void name(World world, Map<String, String> known) {
        for (var branch : List.of("aaa", "aab", "aba", "baa")) {
            var unit = world.unit(branch);
            var women = recognitions.sheet(unit, DAY.getYear(), DAY, Actor.MACHINE).women().stream()
                    .map(Sheet.Woman::id)
                    .collect(Collectors.toSet());
            var review = new Review(unit, DAY.getYear(), DAY, "Biên bản " + Canary.inside(branch));
            recognitions.name(review, women, women, Actor.MACHINE);
            known.put("reviewed " + branch, unit.toString());
        }
    }
}
