package vn.sohoi.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.Places.Commune;
import vn.sohoi.access.Forbidden;
import vn.sohoi.cadres.End;
import vn.sohoi.cadres.Filling;
import vn.sohoi.cadres.Ground;
import vn.sohoi.cadres.Holding;
import vn.sohoi.cadres.Officers;
import vn.sohoi.cadres.PositionId;
import vn.sohoi.cadres.PositionKind;
import vn.sohoi.cadres.Terms;
import vn.sohoi.cadres.Way;
import vn.sohoi.imports.BatchRow.Decision;
import vn.sohoi.imports.spi.Judgement.Reason;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.people.Identity;
import vn.sohoi.people.NewPerson;
import vn.sohoi.people.People;
import vn.sohoi.units.Units;

/** Lists of who was elected or appointed: positions are given to women of the book, whatever is in doubt is asked, and all goes back. */
@BookTest
@Import(Tables.class)
class PostListsTest {
    private static final String HEAD = "STT;Họ và tên;Ngày sinh;Chi hội;Chức danh;Số quyết định;Từ ngày\n";
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Autowired
    Imports imports;

    @Autowired
    Units units;

    @Autowired
    People people;

    @Autowired
    Terms terms;

    @Autowired
    Filling filling;

    @Autowired
    Officers officers;

    @Autowired
    Tables tables;

    private Ground ground;
    private Commune here;
    private String branch;

    @BeforeEach
    void a_commune_with_an_executive_committee_and_a_branch_that_has_no_head() {
        here = Places.commune(units, 2);
        ground = new Ground(terms, filling, officers);
        ground.executive(here.unit(), Ground.TERM);
        ground.branchHead(here.branch(0));
        branch = units.on(here.branch(0), DAY).name();
        woman("Nguyễn Thị Lan", "1965-03-12");
        woman("Trần Thị Hoa", "1970");
    }

    @Test
    void a_messy_list_gives_positions_to_women_of_the_book() throws IOException {
        var list = read(SmallWorkbook.of(
                List.of("HỘI LHPN XÃ THỬ"),
                List.of("DANH SÁCH BAN CHẤP HÀNH KHÓA MỚI, NHIỆM KỲ 2025 - 2030"),
                List.of(),
                List.of(
                        "TT",
                        "Họ và tên",
                        "Ngày, tháng, năm sinh",
                        "Chi hội",
                        "Chức vụ được bầu",
                        "Hình thức",
                        "Ngày bầu"),
                List.of("1", "NGUYỄN THỊ  LAN", "12.3.65", branch, "Phó CT thường trực, UV BTV", "Bầu", "15/8/2025"),
                List.of("2", "NGUYỄN THỊ  LAN", "12/3/1965", branch, "Phó Chủ tịch", "bầu bổ sung", "2025-08-15"),
                List.of("3", "TRẦN THỊ HOA", "1970", branch, "UV BCH", "", "")));
        assertThat(imports.rows(list, here.officer()))
                .extracting(BatchRow::standing, BatchRow::decision)
                .containsExactly(tuple("IMPOSSIBLE", null), tuple("SAME", Decision.SAME), tuple("SAME", Decision.SAME));
        assertThat(imports.write(list, here.officer()).count("CHANGED")).isEqualTo(2);
        assertThat(held(PositionKind.VICE))
                .extracting(Holding::name, one -> one.valid().from(), Holding::way)
                .containsExactly(tuple("Nguyễn Thị Lan", LocalDate.of(2025, 8, 15), Way.CO_OPTED));
        assertThat(held(PositionKind.MEMBER))
                .extracting(Holding::name, one -> one.valid().from(), Holding::way, Holding::decision)
                .containsExactly(tuple("Trần Thị Hoa", Ground.BEGIN, Way.ELECTED, "Biên bản Đại hội"));
    }

    @Test
    void writing_and_taking_back_leaves_every_table_as_it_was() {
        var lan = read(HEAD + row("Nguyễn Thị Lan", "12/3/1965", "Ủy viên Ban Chấp hành"));
        imports.write(lan, here.officer());
        var before = tables.hashes();
        var list = read(HEAD
                + row("Nguyễn Thị Lan", "12/3/1965", "Phó Chủ tịch")
                + row("Trần Thị Hoa", "1970", "Chi hội trưởng")
                + row("Lê Thị Lạ", "1980", "Phó Chủ tịch"));
        imports.decide(list, 2, Decision.TAKE, here.officer());
        imports.writeAgreed(list, here.officer());
        assertThat(held(PositionKind.VICE)).hasSize(2);
        assertThat(tables.hashes()).isNotEqualTo(before);
        assertThat(imports.undo(list, here.officer()).count("UNDONE")).isEqualTo(3);
        assertThat(tables.hashes()).isEqualTo(before);
    }

    @Test
    void whom_the_book_does_not_have_is_asked_about_and_becomes_no_member() {
        var list = read(HEAD + row("Lê Thị Lạ", "1980", "Chủ tịch Hội"));
        assertThat(asked(list)).containsExactly("cadres.list.not-found");
        imports.decide(list, 0, Decision.TAKE, here.officer());
        assertThat(imports.write(list, here.officer()).count("NEW")).isEqualTo(1);
        assertThat(held(PositionKind.CHAIR)).extracting(Holding::name).containsExactly("Lê Thị Lạ");
        assertThat(people.find(
                        new PersonId(Objects.requireNonNull(
                                imports.rows(list, here.officer()).getFirst().person())),
                        here.officer()))
                .isEmpty();
    }

    @Test
    void a_name_alone_is_asked_about_and_given_to_the_woman_who_is_meant() {
        var list = read(HEAD + row("Nguyễn Thị Lan", "", "Phó Chủ tịch"));
        assertThat(imports.rows(list, here.officer()))
                .extracting(BatchRow::standing)
                .containsExactly("MAYBE");
        imports.decide(list, 0, Decision.SAME, here.officer());
        assertThat(imports.write(list, here.officer()).count("CHANGED")).isEqualTo(1);
        assertThat(held(PositionKind.VICE)).extracting(Holding::name).containsExactly("Nguyễn Thị Lan");
    }

    @Test
    void a_position_that_somebody_holds_is_asked_about_until_it_is_free() {
        var chair = ground.position(here.unit(), PositionKind.CHAIR, DAY);
        var before = ground.give(chair, "Đào Thị Cũ", Ground.BEGIN, null);
        var list = read(HEAD + "1;Nguyễn Thị Lan;12/3/1965;;Chủ tịch;7/QĐ;1/12/2025\n");
        assertThat(asked(list)).containsExactly("cadres.list.held");
        imports.decide(list, 0, Decision.TAKE, here.officer());
        var left = imports.writeAgreed(list, here.officer());
        assertThat(left.count("LEFT_OUT")).isEqualTo(1);
        filling.end(before, LocalDate.of(2025, 12, 1), End.MOVED, "6/QĐ", here.officer());
        var again = read(HEAD + "1;Nguyễn Thị Lan;12/3/1965;;Chủ tịch;7/QĐ;1/12/2025\n");
        imports.writeAgreed(again, here.officer());
        assertThat(held(PositionKind.CHAIR)).extracting(Holding::decision).containsExactly("7/QĐ", "12/QĐ-BTV");
    }

    @Test
    void an_old_encoding_hides_nobody() {
        var list = read(
                "STT;Hä vµ tªn;Ngµy sinh;Chøc danh\n1;NguyÔn ThÞ Lan;12/3/1965;Chñ tÞch\n2;TrÇn ThÞ Hoa;1970;Chñ tÞch\n"
                        .getBytes(Charset.forName("windows-1252")));
        assertThat(imports.rows(list, here.officer()).getFirst().decision()).isEqualTo(Decision.SAME);
    }

    @Test
    void two_rows_for_one_seat_are_one_and_a_question() {
        var list =
                read(HEAD + row("Nguyễn Thị Lan", "12/3/1965", "Chủ tịch") + row("Trần Thị Hoa", "1970", "Chủ tịch"));
        assertThat(asked(list)).containsExactly("cadres.list.held");
        assertThat(imports.write(list, here.officer()).count("CHANGED")).isEqualTo(1);
        assertThat(held(PositionKind.CHAIR)).extracting(Holding::name).containsExactly("Nguyễn Thị Lan");
    }

    @Test
    void the_same_list_again_has_nothing_new() {
        var file = HEAD + row("Nguyễn Thị Lan", "12/3/1965", "Chi hội trưởng");
        imports.write(read(file), here.officer());
        assertThat(imports.preview(read(file), here.officer()).writes()).isZero();
    }

    @Test
    void what_the_list_leaves_open_is_asked_or_refused_with_a_sentence() {
        var list = read(HEAD
                + "1;Nguyễn Thị Lan;12/3/1965;Thôn Không Có;Chi hội trưởng;7/QĐ;\n"
                + row("Trần Thị Hoa", "1970", "Thủ quỹ")
                + row("Trần Thị Hoa", "1970", "")
                + row("Trần Thị Hoa", "1970", "Chủ nhiệm UBKT")
                + "5;Trần Thị Hoa;1970;" + branch + ";Chủ tịch;7/QĐ;5/2019\n"
                + "6;Trần Thị Hoa;1970;" + branch + ";Phó Chủ tịch;7/QĐ;5/5/2019\n"
                + "7;Trần Thị Hoa;1970;;Tổ trưởng;7/QĐ;\n");
        assertThat(imports.rows(list, here.officer()).stream()
                        .map(one -> one.reasons().getFirst().key()))
                .containsExactly(
                        "cadres.list.unknown-branch",
                        "cadres.list.post-unknown",
                        "cadres.list.no-post",
                        "cadres.list.no-position",
                        "cadres.list.day-not-whole",
                        "cadres.list.day-outside",
                        "cadres.list.unknown-group");
    }

    @Test
    void a_list_of_another_term_gives_no_seat_of_this_one() {
        var list = read("Họ và tên;Ngày sinh;Chức danh;Nhiệm kỳ\nNguyễn Thị Lan;12/3/1965;Chủ tịch;2021 - 2026\n"
                + "Nguyễn Thị Lan;12/3/1965;Phó Chủ tịch;2025 - 2030\n");
        assertThat(imports.rows(list, here.officer()))
                .extracting(BatchRow::standing)
                .containsExactly("IMPOSSIBLE", "SAME");
    }

    @Test
    void who_was_given_another_position_since_stays() {
        var list = read(
                HEAD + row("Nguyễn Thị Lan", "12/3/1965", "Phó Chủ tịch") + row("Trần Thị Hoa", "1970", "Ủy viên BCH"));
        imports.write(list, here.officer());
        var lan = held(PositionKind.VICE).getFirst();
        filling.end(lan.id(), LocalDate.of(2026, 2, 1), End.OWN_WISH, "9/QĐ", here.officer());
        var undone = imports.undo(list, here.officer());
        assertThat(undone.rows()).extracting(BatchRow::outcome).containsExactly("KEPT", "UNDONE");
        assertThat(held(PositionKind.MEMBER)).isEmpty();
    }

    @Test
    void only_who_writes_of_cadres_hands_such_a_list_in() {
        var head = new Actor("head", "Chi hội trưởng", 77L, here.branch(0), "BRANCH_HEAD");
        var upload =
                new Upload("ds.csv", HEAD.getBytes(StandardCharsets.UTF_8), here.branch(0), "cadres.posts", DAY, false);
        assertThatThrownBy(() -> imports.handIn(upload, head)).isInstanceOf(Forbidden.class);
        var strange =
                new Upload("ds.csv", HEAD.getBytes(StandardCharsets.UTF_8), here.unit(), "cadres.all", DAY, false);
        assertThatThrownBy(() -> imports.handIn(strange, here.officer())).isInstanceOf(NotFound.class);
    }

    private List<String> asked(BatchId list) {
        return imports.rows(list, here.officer()).stream()
                .filter(BatchRow::open)
                .flatMap(row -> row.reasons().stream())
                .map(Reason::key)
                .toList();
    }

    private List<Holding> held(PositionKind kind) {
        PositionId position = ground.position(here.unit(), kind, DAY);
        return officers.history(position, here.officer()).stream()
                .filter(Holding::believed)
                .toList();
    }

    private void woman(String name, String birth) {
        people.register(
                NewPerson.of(here.branch(0), Identity.woman(name, PartialDate.parse(birth)), LocalDate.of(2010, 1, 1)),
                here.officer());
    }

    private String row(String name, String birth, String post) {
        return "1;" + name + ";" + birth + ";" + branch + ";" + post + ";7/QĐ-BTV;\n";
    }

    private BatchId read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private BatchId read(byte[] content) {
        var list = imports.handIn(
                new Upload("bau.xlsx", content, here.unit(), "cadres.posts", DAY, false), here.officer());
        imports.read(list, here.officer());
        return list;
    }
}
