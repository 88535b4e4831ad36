package vn.sohoi.targets.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.DemoTest;
import vn.sohoi.access.Accounts;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.OwnerDb;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.targets.Progress;
import vn.sohoi.targets.TargetId;
import vn.sohoi.targets.Targets;
import vn.sohoi.units.Units;

/** The story's targets, read as its roles. */
@DemoTest
class TargetPagesTest {
    private static final LocalDate THEN = LocalDate.of(2020, 12, 31);
    private static final LocalDate REORGANISED = LocalDate.of(2025, 7, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    TargetController pages;

    @Autowired
    AllotController sheets;

    @Autowired
    AnswerController answers;

    @Autowired
    ReviewController rounds;

    @Autowired
    ResolutionController resolutions;

    @Autowired
    InstructionController papers;

    @Autowired
    Targets targets;

    @Autowired
    Accounts accounts;

    @Autowired
    Units units;

    @Autowired
    OwnerDb db;

    @Test
    void four_hundred_and_sixty_new_members_stand_in_every_branch_before_and_after_the_reorganisation() {
        var id = new TargetId(target("Phát triển 460%"));
        var district = units.one("Huyện Thanh Trì", THEN);
        var city = units.one("Thành phố Hà Nội", TODAY);
        for (var day : List.of(THEN, REORGANISED.minusDays(1))) {
            assertThat(given(id, district, day)).isEqualTo(460);
            assertThat(sumBeneath(id, district, day)).isEqualTo(460);
            assertThat(sumOfBranches(id, district, day)).isEqualTo(460);
        }
        for (var day : List.of(REORGANISED, TODAY)) {
            assertThat(given(id, city, day)).isEqualTo(460);
            assertThat(sumBeneath(id, city, day)).as("the communes of %s", day).isEqualTo(460);
            assertThat(sumOfBranches(id, city, day)).isEqualTo(460);
        }
    }

    @Test
    void the_chair_of_thanh_tri_sees_what_waits_for_her_and_only_her_own() {
        var page = pages.targets(null, null, chair(), Texts.VIETNAMESE);
        assertThat(page.groups()).hasSize(1);
        assertThat(page.groups().getFirst().lines())
                .filteredOn(line -> !line.note().isEmpty())
                .hasSize(1);
        var share = answers.share(target("Phát triển 560%"), chair(), Texts.VIETNAMESE);
        assertThat(share.parts()).hasSize(4);
        assertThatThrownBy(() -> pages.target(
                        target("Phát triển 560%"),
                        units.one("Xã Đại Thanh", TODAY).value(),
                        null,
                        chair(),
                        Texts.VIETNAMESE))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void an_objection_asks_for_its_reason_and_stays_on_the_page() {
        var id = target("Phát triển 560%");
        var share = answers.share(id, chair(), Texts.VIETNAMESE);
        var again = answers.answer(id, share.seen(), "OBJECTED", " ", chair(), Texts.VIETNAMESE);
        assertThat(again).isInstanceOfSatisfying(AnswerPage.class, page -> {
            assertThat(page.status()).isEqualTo(422);
            assertThat(page.errors()).containsOnlyKeys("reason");
        });
    }

    @Test
    void the_sheet_of_the_city_is_filled_equally_or_in_proportion_and_always_sums() {
        var id = target("Phát triển 560%");
        var city = accounts.actorsOf("chutich-hanoi").getFirst();
        for (var way : new String[] {"deu", "ty-le"}) {
            var filled = (AllotPage)
                    sheets.give(id, form(city, Map.of("chia", way, "by", "members")), city, Texts.VIETNAMESE);
            assertThat(filled.sum()).isEqualTo(560);
            assertThat(filled.gap()).isZero();
        }
    }

    @Test
    void a_cell_that_is_no_number_and_a_missing_reason_are_said() {
        var id = target("Phát triển 560%");
        var city = accounts.actorsOf("chutich-hanoi").getFirst();
        var sheet = sheets.sheet(id, null, null, city, Texts.VIETNAMESE);
        var form = form(city, Map.of("seen", "1", "phan", "4"));
        form.put("g" + sheet.rows().getFirst().unit() + "-0", "nhiều");
        var again = (AllotPage) sheets.give(id, form, city, Texts.VIETNAMESE);
        assertThat(again.errors()).containsOnlyKeys("cells");
        form.put("g" + sheet.rows().getFirst().unit() + "-0", "1.234");
        again = (AllotPage) sheets.give(id, form, city, Texts.VIETNAMESE);
        assertThat(again.errors()).containsOnlyKeys("reason");
        assertThat(again.sum()).isEqualTo(1234);
    }

    @Test
    void every_unit_of_the_district_held_its_mid_term_review() {
        var round = db.sql("select id from targets.round").query(UUID.class).single();
        var page = rounds.round(round, null, accounts.actorsOf("canbo-hanoi").getFirst(), Texts.VIETNAMESE);
        assertThat(page.rows()).hasSize(16).allMatch(row -> !row.held().isEmpty());
        assertThat(page.late()).isEmpty();
        assertThat(page.summary()).hasSize(3);
    }

    @Test
    void the_round_says_where_the_issuer_itself_stands() {
        var round = db.sql("select id from targets.round").query(UUID.class).single();
        var officer = accounts.actorsOf("canbo-hanoi").getFirst();
        var page = rounds.round(round, null, officer, Texts.VIETNAMESE);
        var level = Objects.requireNonNull(page.level());
        assertThat(level.reached()).matches("\\d+ trên \\d+ chỉ tiêu đạt");
        assertThat(rounds.review(round, owner(round), officer, Texts.VIETNAMESE).lines())
                .hasSize(Integer.parseInt(level.reached().replaceAll("\\d+ trên (\\d+) .*", "$1")));
        var resolution = db.sql("select resolution_id from targets.round")
                .query(UUID.class)
                .single();
        var standing = Objects.requireNonNull(
                resolutions.one(resolution, officer, Texts.VIETNAMESE).standing());
        assertThat(standing.reached()).matches("\\d+ trên \\d+ chỉ tiêu đạt");
        assertThat(standing.href()).startsWith("/chi-tieu?unit=");
    }

    private long owner(UUID round) {
        return db.sql("""
                        select unit_id from targets.round join targets.resolution on resolution.id = resolution_id
                         where round.id = :id""").param("id", round).query(Long.class).single();
    }

    @Test
    void the_letter_keeps_its_date_as_written_with_a_doubt_beside_it() {
        var paper =
                db.sql("select id from targets.instruction").query(UUID.class).single();
        var page = papers.one(paper, accounts.actorsOf("chutich-thulam").getFirst(), Texts.VIETNAMESE);
        assertThat(page.dateText()).isEqualTo("01/12/2029");
        assertThat(page.dateRead()).isEqualTo("01/12/2025");
        assertThat(page.doubtKey()).isEqualTo("targets.doubt.AHEAD");
    }

    private Map<String, String> form(Actor actor, Map<String, String> typed) {
        var form = new HashMap<>(typed);
        form.put("unit", String.valueOf(actor.unit()));
        return form;
    }

    private long given(TargetId id, UnitId unit, LocalDate day) {
        return given(targets.progress(id, unit, day, Actor.MACHINE));
    }

    private static long given(Progress progress) {
        return Objects.requireNonNull(progress.given()).longValueExact();
    }

    private long sumBeneath(TargetId id, UnitId unit, LocalDate day) {
        return targets.beneath(id, unit, day, Actor.MACHINE).stream()
                .mapToLong(TargetPagesTest::given)
                .sum();
    }

    private long sumOfBranches(TargetId id, UnitId unit, LocalDate day) {
        return sumOfBranches(targets.progress(id, unit, day, Actor.MACHINE));
    }

    /** Down the tree by the same verb that the page reads. */
    private long sumOfBranches(Progress of) {
        var beneath = targets.beneath(of.target().id(), of.unit().id(), of.day(), Actor.MACHINE);
        return beneath.isEmpty()
                ? given(of)
                : beneath.stream().mapToLong(this::sumOfBranches).sum();
    }

    private Actor chair() {
        return accounts.actorsOf("chutich-thanhtri").getFirst();
    }

    private UUID target(String name) {
        return db.sql("select id from targets.target where name like :name")
                .param("name", name)
                .query(UUID.class)
                .single();
    }
}
