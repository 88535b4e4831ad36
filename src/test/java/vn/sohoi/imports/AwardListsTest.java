package vn.sohoi.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.Places.Commune;
import vn.sohoi.access.Forbidden;
import vn.sohoi.emulation.awards.AwardGround;
import vn.sohoi.emulation.awards.Awards;
import vn.sohoi.emulation.awards.Condition;
import vn.sohoi.emulation.awards.Deciding;
import vn.sohoi.emulation.awards.Line;
import vn.sohoi.imports.BatchRow.Decision;
import vn.sohoi.imports.spi.Judgement.Reason;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.people.Identity;
import vn.sohoi.people.NewPerson;
import vn.sohoi.people.People;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

/** Lists of who was commended: awards are written as the page writes them, whatever is in doubt is asked, and all goes back. */
@BookTest
@Import({Tables.class, AwardGround.class})
class AwardListsTest {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String HEAD =
            "STT;Họ và tên;Ngày sinh;Chi hội;Hình thức khen thưởng;Năm;Số quyết định;Ngày quyết định\n";
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Autowired
    Imports imports;

    @Autowired
    Units units;

    @Autowired
    People people;

    @Autowired
    Awards awards;

    @Autowired
    Deciding deciding;

    @Autowired
    AwardGround ground;

    @Autowired
    Figures figures;

    @Autowired
    Tables tables;

    private Commune here;
    private Actor chair = Actor.MACHINE;
    private String branch = "";
    private String form = "";

    @BeforeEach
    void a_commune_with_two_women_and_a_form_of_its_own() {
        here = Places.commune(units, 2);
        chair = new Actor(
                "chair-" + here.unit(), "Chủ tịch xã", 500_000 + here.unit().value(), here.unit(), "COMMUNE_CHAIR");
        branch = units.on(here.branch(0), DAY).name();
        form = form("doa-hong", UnitLevel.COMMUNE);
        woman("Nguyễn Thị Lan", "1965-03-12");
        woman("Trần Thị Hoa", "1970");
    }

    @Test
    void a_messy_list_that_hangs_on_one_decision_gives_awards_to_women_of_the_book() throws IOException {
        var capitals = form.toUpperCase(Locale.ROOT);
        var list = read(SmallWorkbook.of(
                List.of("HỘI LHPN XÃ THỬ"),
                List.of("DANH SÁCH CÁ NHÂN ĐƯỢC KHEN THƯỞNG NĂM 2024"),
                List.of("(Kèm theo Quyết định số 45/QĐ-BTV ngày 20 tháng 01 năm 2025)"),
                List.of(),
                List.of("TT", "Họ và tên", "Năm sinh", "Chi hội", "Hình thức khen thưởng", "Thành tích", "Số tiền"),
                List.of("1", "NGUYỄN THỊ  LAN", "12.3.65", branch, capitals, "Giúp 3 chị thoát nghèo", "500000"),
                List.of("2", "Chị Trần Thị Hoa", "1970", branch, VietnameseText.fold(form), "", "500000"),
                List.of("", "", "", "", "Người lập biểu", "", "")));
        assertThat(imports.rows(list, chair))
                .extracting(BatchRow::standing, BatchRow::decision)
                .containsExactly(tuple("SAME", Decision.SAME), tuple("SAME", Decision.SAME));
        assertThat(imports.writeAgreed(list, chair).count("CHANGED")).isEqualTo(2);
        assertThat(given())
                .extracting(one -> one.receiver().name(), Line::formName, Line::decision, Line::achievement, Line::span)
                .containsExactlyInAnyOrder(
                        tuple("Nguyễn Thị Lan", form, "45/QĐ-BTV", "Giúp 3 chị thoát nghèo", year(2024)),
                        tuple("Trần Thị Hoa", form, "45/QĐ-BTV", "Thành tích năm 2024", year(2024)));
        assertThat(given())
                .allMatch(one -> one.day().equals(LocalDate.of(2025, 1, 20))
                        && one.receiver().unit().equals(here.branch(0)));
        assertThat(counted()).isEqualTo(2);
    }

    @Test
    void writing_and_taking_back_leaves_every_table_as_it_was() {
        imports.writeAgreed(read(HEAD + row("Nguyễn Thị Lan", "12/3/1965", "2022", "1/QĐ", "5/1/2023")), chair);
        var before = tables.hashes();
        var list = read(HEAD
                + row("Nguyễn Thị Lan", "12/3/1965", "2024", "7/QĐ", "5/1/2025")
                + row("Lê Thị Lạ", "1980", "2024", "7/QĐ", "5/1/2025"));
        imports.decide(list, 1, Decision.TAKE, chair);
        imports.writeAgreed(list, chair);
        assertThat(given()).hasSize(2);
        assertThat(tables.hashes()).isNotEqualTo(before);
        assertThat(imports.undo(list, chair).count("UNDONE")).isEqualTo(2);
        assertThat(tables.hashes()).isEqualTo(before);
        assertThat(counted()).isZero();
    }

    @Test
    void whom_the_book_does_not_have_is_asked_about_and_becomes_no_member() {
        var list = read(HEAD + row("Lê Thị Lạ", "1980", "2024", "7/QĐ", "5/1/2025"));
        assertThat(asked(list)).containsExactly("emulation.award.list.not-found");
        imports.decide(list, 0, Decision.TAKE, chair);
        assertThat(imports.writeAgreed(list, chair).count("NEW")).isEqualTo(1);
        assertThat(given())
                .extracting(one -> one.receiver().name(), one -> one.receiver().person())
                .containsExactly(tuple("Lê Thị Lạ", null));
        assertThat(writes(HEAD + row("Lê Thị Lạ", "1980", "2024", "7/QĐ", "5/1/2025")))
                .isZero();
    }

    @Test
    void the_same_award_again_is_nothing_new_and_one_more_for_the_same_year_is_asked_about() {
        var file = HEAD + row("Nguyễn Thị Lan", "12/3/1965", "2024", "7/QĐ", "5/1/2025");
        imports.writeAgreed(read(file + row("Nguyễn Thị Lan", "12/3/1965", "2024", "7/QĐ", "5/1/2025")), chair);
        assertThat(given()).hasSize(1);
        assertThat(writes(file)).isZero();
        var again = read(HEAD
                + row("Nguyễn Thị Lan", "12/3/1965", "2024", "9/QĐ", "6/2/2025")
                + row("Nguyễn Thị Lan", "12/3/1965", "2023", "2/QĐ", "6/2/2024"));
        assertThat(asked(again)).containsExactly("emulation.award.list.had-already");
        assertThat(imports.rows(again, chair).getLast().decision()).isEqualTo(Decision.SAME);
    }

    @Test
    void an_unknown_form_is_a_question_that_names_the_nearest() {
        var wrong = form.replace("Giấy khen", "GK của");
        var list = read((HEAD + row("Nguyễn Thị Lan", "12/3/1965", "2024", "7/QĐ", "5/1/2025")).replace(form, wrong));
        var reason = imports.rows(list, chair).getFirst().reasons().getFirst();
        assertThat(reason.key()).isEqualTo("emulation.award.list.unknown-form");
        assertThat(reason.arguments()).containsExactly(wrong, form);
        imports.decide(list, 0, Decision.TAKE, chair);
        imports.writeAgreed(list, chair);
        assertThat(given()).extracting(Line::formName).containsExactly(form);
    }

    @Test
    void what_the_law_asks_of_a_form_is_asked_of_the_list_too() {
        var once = form("mot-lan", UnitLevel.COMMUNE, new Condition.Once());
        var list = read((HEAD
                        + row("Nguyễn Thị Lan", "12/3/1965", "2023", "7/QĐ", "5/1/2024")
                        + row("Nguyễn Thị Lan", "12/3/1965", "2024", "8/QĐ", "5/1/2025"))
                .replace(form, once));
        assertThat(asked(list)).containsExactly("emulation.award.finding.once");
    }

    @Test
    void a_name_alone_is_asked_about_with_the_woman_beside_it() {
        var list = read(HEAD + row("Nguyễn Thị Lan", "", "2024", "7/QĐ", "5/1/2025"));
        var row = imports.rows(list, chair).getFirst();
        assertThat(row.standing()).isEqualTo("MAYBE");
        imports.decide(list, 0, Decision.SAME, chair);
        imports.writeAgreed(list, chair);
        assertThat(given())
                .extracting(one -> one.receiver().person())
                .doesNotContainNull()
                .hasSize(1);
    }

    @Test
    void what_the_list_leaves_open_is_asked_or_refused_with_a_sentence() {
        var province = form("tinh", UnitLevel.PROVINCE);
        var list = read(HEAD
                + "1;Nguyễn Thị Lan;12/3/1965;Thôn Không Có;" + form + ";2024;7/QĐ;5/1/2025\n"
                + "2;Nguyễn Thị Lan;12/3/1965;" + branch + ";" + province + ";2024;7/QĐ;5/1/2025\n"
                + "3;Nguyễn Thị Lan;12/3/1965;" + branch + ";;2024;7/QĐ;5/1/2025\n"
                + row("Nguyễn Thị Lan", "12/3/1965", "2024", "", "5/1/2025")
                + row("Nguyễn Thị Lan", "12/3/1965", "2024", "7/QĐ", "1/2025")
                + row("Nguyễn Thị Lan", "12/3/1965", "2026", "7/QĐ", "5/1/2025")
                + row("Nguyễn Thị Lan", "12/3/1965", "", "7/QĐ", "5/1/2025")
                + row("Nguyễn Thị Lan", "12/3/1965", "1979", "7/QĐ", "5/1/1980"));
        assertThat(imports.rows(list, chair).stream()
                        .map(one -> one.reasons().getFirst().key().replace("emulation.award.list.", "")))
                .containsExactly(
                        "unknown-branch",
                        "decided-elsewhere",
                        "no-form",
                        "no-decision",
                        "no-day",
                        "year-after",
                        "no-achievement",
                        "unit-not-then");
    }

    @Test
    void who_was_handed_hers_since_keeps_it() {
        var list = read(HEAD
                + row("Nguyễn Thị Lan", "12/3/1965", "2024", "7/QĐ", "5/1/2025")
                + row("Trần Thị Hoa", "1970", "2024", "7/QĐ", "5/1/2025"));
        imports.writeAgreed(list, chair);
        var lan = given().getFirst();
        assertThat(lan.receiver().name()).isEqualTo("Nguyễn Thị Lan");
        deciding.handOver(lan.id(), "Nhà văn hóa", LocalDate.of(2025, 3, 8), chair);
        assertThat(imports.undo(list, chair).rows())
                .extracting(
                        BatchRow::outcome,
                        row -> row.reasons().stream().map(Reason::key).toList())
                .containsExactly(tuple("KEPT", List.of("emulation.award.list.kept")), tuple("UNDONE", List.of()));
        assertThat(given()).extracting(Line::id).containsExactly(lan.id());
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void an_officer_prepares_it_and_whoever_decides_writes_it() {
        var list = read(HEAD + row("Nguyễn Thị Lan", "12/3/1965", "2024", "7/QĐ", "5/1/2025"));
        assertThat(imports.needsSecond(list, here.officer())).isTrue();
        assertThatThrownBy(() -> imports.writeAgreed(list, here.officer())).isInstanceOf(Forbidden.class);
        imports.writeAgreed(list, chair);
        assertThatThrownBy(() -> imports.undo(list, here.officer())).isInstanceOf(Forbidden.class);
    }

    private long writes(String file) {
        return imports.preview(read(file), chair).writes();
    }

    private List<String> asked(BatchId list) {
        return imports.rows(list, chair).stream()
                .filter(BatchRow::open)
                .flatMap(row -> row.reasons().stream())
                .map(Reason::key)
                .toList();
    }

    private List<Line> given() {
        return awards.under(here.unit(), DateSpan.between(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 1, 1)), chair);
    }

    private long counted() {
        var asked = Question.within("individuals-awarded-by-commune", here.unit(), Period.parse("2025"));
        return Objects.requireNonNull(figures.answer(asked, Actor.MACHINE).value())
                .longValue();
    }

    private static DateSpan year(int year) {
        return DateSpan.between(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    private String form(String key, UnitLevel level, Condition... conditions) {
        var own = key + "-" + COUNT.incrementAndGet();
        ground.form(own, level, LocalDate.of(2000, 1, 1), conditions);
        return "Giấy khen " + own;
    }

    private void woman(String name, String birth) {
        people.register(
                NewPerson.of(here.branch(0), Identity.woman(name, PartialDate.parse(birth)), LocalDate.of(2010, 1, 1)),
                here.officer());
    }

    private String row(String name, String birth, String year, String decision, String day) {
        return "1;" + String.join(";", name, birth, branch, form, year, decision, day) + "\n";
    }

    private BatchId read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Read by the officer; the chair sees it too. */
    private BatchId read(byte[] content) {
        var list = imports.handIn(
                new Upload("khen.xlsx", content, here.unit(), "emulation.awards", DAY, false), here.officer());
        imports.read(list, here.officer());
        return list;
    }
}
