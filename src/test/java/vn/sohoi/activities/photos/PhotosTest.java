package vn.sohoi.activities.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.access.Scopes;
import vn.sohoi.access.spi.KeptForATime;
import vn.sohoi.activities.Activities;
import vn.sohoi.activities.ActivityId;
import vn.sohoi.activities.CountsAs;
import vn.sohoi.activities.NewTheme;
import vn.sohoi.activities.Outcome;
import vn.sohoi.activities.Plan;
import vn.sohoi.activities.ThemeId;
import vn.sohoi.activities.Themes;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.units.Units;

/** Photos are kept of what was held, seen where names are, removed for good, and go with their time. */
@BookTest
class PhotosTest {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 10);
    private static final byte[] PICTURE = Snapshots.png(40, 30);
    private static final int MONTHS = 60;

    @Autowired
    Photos photos;

    @Autowired
    PhotosKept keeper;

    @Autowired
    Activities activities;

    @Autowired
    Themes themes;

    @Autowired
    Units units;

    @Autowired
    Scopes scopes;

    private Places.Commune here;
    private ThemeId theme;

    @BeforeEach
    void a_commune() {
        here = Places.commune(units, 2);
        var name = "Ảnh " + here.unit();
        theme = themes.enter(new NewTheme(name, name, CountsAs.NOTHING, "Kế hoạch thử", DAY), Actor.MACHINE);
    }

    @Test
    void one_is_added_seen_and_removed_for_good() {
        var id = held();
        photos.add(id, PICTURE, " Gói bánh chưng ", here.officer());
        var photo = photos.of(id, here.officer()).getFirst();
        assertThat(photo.caption()).isEqualTo("Gói bánh chưng");
        assertThat(photo.width()).isEqualTo(40);
        assertThat(photos.picture(id, photo.id(), here.officer())).startsWith(0xFF, 0xD8, 0xFF);
        photos.remove(id, photo.id(), here.officer());
        assertThat(photos.of(id, here.officer())).isEmpty();
        assertThatThrownBy(() -> photos.picture(id, photo.id(), here.officer())).isInstanceOf(NotFound.class);
    }

    @Test
    void nothing_is_added_without_words_to_what_was_not_held_or_beyond_twelve() {
        var planned = activities.plan(Plan.of(here.branch(0), "Họp", DAY, Set.of(theme)), here.officer());
        refused("not-held", () -> photos.add(planned, PICTURE, "Họp", here.officer()));
        var id = held();
        refused("caption", () -> photos.add(id, PICTURE, " ", here.officer()));
        var text = "a text".getBytes(StandardCharsets.US_ASCII);
        refused("kind", () -> photos.add(id, text, "Họp", here.officer()));
        for (int i = 0; i < Photos.MOST; i++) photos.add(id, PICTURE, "Ảnh " + i, here.officer());
        refused("many", () -> photos.add(id, PICTURE, "Nữa", here.officer()));
    }

    @Test
    void a_foreign_unit_finds_none_and_one_activity_does_not_show_the_photo_of_another() {
        var id = held();
        photos.add(id, PICTURE, "Họp", here.officer());
        var photo = photos.of(id, here.officer()).getFirst().id();
        var beside = new Actor("beside", "Chi hội trưởng", 92L, here.branch(1), "BRANCH_HEAD");
        var far = Places.commune(units, 1).officer();
        for (var other : List.of(beside, far, here.cityOfficer())) {
            assertThatThrownBy(() -> photos.of(id, other)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> photos.picture(id, photo, other)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> photos.remove(id, photo, other)).isInstanceOf(NotFound.class);
        }
        var next = held();
        assertThatThrownBy(() -> photos.picture(next, photo, here.officer())).isInstanceOf(NotFound.class);
    }

    @Test
    void they_go_when_their_time_is_over() {
        var id = held();
        photos.add(id, PICTURE, "Họp", here.officer());
        assertThat(outlived(DAY.plusMonths(MONTHS).minusDays(1))).isZero();
        assertThat(outlived(DAY.plusMonths(MONTHS))).isOne();
        scopes.numbers(() -> {
            keeper.takeAway(new KeptForATime.Kept(DAY.plusMonths(MONTHS), MONTHS), List.of(here.branch(0)));
            return true;
        });
        assertThat(photos.of(id, here.officer())).isEmpty();
    }

    private long outlived(LocalDate today) {
        return scopes.numbers(() -> keeper.outlived(new KeptForATime.Kept(today, MONTHS))).stream()
                .filter(one -> one.unit().equals(here.branch(0)))
                .mapToLong(KeptForATime.Outlived::number)
                .sum();
    }

    private ActivityId held() {
        var id = activities.plan(Plan.of(here.branch(0), "Sinh hoạt", DAY, Set.of(theme)), Actor.MACHINE);
        activities.conclude(id, new Outcome.Held("", null), Actor.MACHINE);
        return id;
    }

    private static void refused(String why, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("activities.photo.error." + why));
    }
}
