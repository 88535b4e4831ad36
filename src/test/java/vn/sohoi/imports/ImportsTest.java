package vn.sohoi.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.Places.Commune;
import vn.sohoi.StoryDay;
import vn.sohoi.access.Forbidden;
import vn.sohoi.access.Scopes;
import vn.sohoi.imports.Batch.State;
import vn.sohoi.imports.BatchRow.Decision;
import vn.sohoi.imports.spi.Judgement;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.membership.TransferWish;
import vn.sohoi.membership.Transfers;
import vn.sohoi.people.Identity;
import vn.sohoi.people.NewPerson;
import vn.sohoi.people.People;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.OwnerDb;
import vn.sohoi.units.Units;

@BookTest
@Import(Tables.class)
class ImportsTest {
    private static final String HEAD = "STT;Họ và tên;Năm sinh;Số CCCD;Điện thoại;Chi hội;Ngày vào Hội\n";

    @Autowired
    Imports imports;

    @Autowired
    ReturnedList returned;

    @Autowired
    Units units;

    @Autowired
    People people;

    @Autowired
    Scopes scopes;

    @Autowired
    Db db;

    @Autowired
    OwnerDb owner;

    @Autowired
    Transfers transfers;

    @Autowired
    Tables tables;

    private Commune here;
    private String branch;

    @BeforeEach
    void a_commune() {
        here = Places.commune(units, 2);
        branch = units.on(here.branch(0), LocalDate.of(2020, 1, 1)).name();
    }

    @Test
    void what_is_sure_is_written_once() {
        var list =
                read(HEAD + row("Nguyễn Thị Lan", "12/3/1965", "", "0912345678") + row("Trần Thị Hoa", "1970", "", ""));
        var result = imports.write(list, here.officer());
        assertThat(result.count("NEW")).isEqualTo(2);
        assertThat(members()).isEqualTo(2);
        assertThatThrownBy(() -> imports.write(list, here.officer())).isInstanceOf(Refused.class);
    }

    @Test
    void the_same_file_again_has_nothing_new() {
        var file = HEAD + row("Nguyễn Thị Lan", "12/3/1965", "", "") + row("Trần Thị Hoa", "1970", "", "");
        imports.write(read(file), here.officer());
        var again = read(file);
        assertThat(imports.rows(again, here.officer()))
                .allMatch(row -> row.decision() == Decision.SAME && !row.writes());
        assertThatThrownBy(() -> imports.write(again, here.officer())).isInstanceOf(Refused.class);
    }

    @Test
    void writing_and_taking_back_leaves_every_table_as_it_was() {
        var before = tables.hashes();
        var list = read(HEAD
                + row("Nguyễn Thị Lan", "12/3/1965", "001165900001", "0912345678")
                + "3;Đỗ Thị Mai;1980;;;Thôn Mới Mở;2010\n");
        imports.openBranches(list, true, here.officer());
        assertThat(imports.write(list, here.officer()).count("NEW")).isEqualTo(2);
        assertThat(tables.hashes()).isNotEqualTo(before);
        var undone = imports.undo(list, here.officer());
        assertThat(undone.count("UNDONE")).isEqualTo(2);
        assertThat(tables.hashes()).isEqualTo(before);
        assertThatThrownBy(() -> imports.undo(list, here.officer())).isInstanceOf(Refused.class);
    }

    @Test
    void what_the_book_lacks_is_added_and_taken_back_too() {
        var known = people.register(
                NewPerson.of(
                        here.branch(0),
                        Identity.woman("Lê Thị Cúc", PartialDate.parse("1960-05-01")),
                        LocalDate.of(2010, 1, 1)),
                here.officer());
        var other = people.register(
                NewPerson.of(
                        here.branch(0),
                        Identity.woman("Phạm Thị Đào", PartialDate.parse("1955-06-07")),
                        LocalDate.of(2010, 1, 1)),
                here.officer());
        var before = tables.hashes();
        var list = read(HEAD
                + row("Lê Thị Cúc", "1/5/1960", "001160900002", "0912345679")
                + row("Phạm Thị Đào", "7/6/1955", "012345678", ""));
        var result = imports.write(list, here.officer());
        assertThat(result.rows().getFirst().filled()).containsExactlyInAnyOrder("citizen_id", "phone", "membership");
        assertThat(people.find(known, here.officer()).orElseThrow().identity().phone())
                .isEqualTo("+84912345679");
        assertThat(result.rows().getLast().filled()).containsExactlyInAnyOrder("old_id", "membership");
        assertThat(people.find(other, here.officer()).orElseThrow().identity().fullName())
                .isEqualTo("Phạm Thị Đào");
        imports.undo(list, here.officer());
        assertThat(tables.hashes()).isEqualTo(before);
    }

    @Test
    void a_list_comes_back_with_its_results_and_has_nothing_new() {
        var list = read(HEAD + row("Nguyễn Thị Lan", "12/3/1965", "", "") + row("Hoa", "1970", "", ""));
        imports.write(list, here.officer());
        var text = new String(returned.of(list, here.officer()), StandardCharsets.UTF_8);
        assertThat(text).contains("KẾT QUẢ").contains("Đã ghi vào sổ.").contains("Chưa ghi. Họ tên chỉ có một từ");
        var again = read(text);
        assertThat(imports.preview(again, here.officer()).writes()).isZero();
        assertThat(imports.preview(again, here.officer()).unchanged()).isEqualTo(1);
    }

    @Test
    void writing_that_breaks_in_the_middle_leaves_nothing() {
        var list = read(HEAD + row("Nguyễn Thị Lan", "12/3/1965", "", ""));
        var before = tables.hashes();
        assertThatThrownBy(() -> scopes.names(here.officer(), () -> {
                    imports.write(list, here.officer());
                    throw new IllegalStateException("the machine stops here");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(tables.hashes()).isEqualTo(before);
        assertThat(imports.find(list, here.officer()).state()).isEqualTo(State.READ);
        assertThat(imports.write(list, here.officer()).count("NEW")).isEqualTo(1);
    }

    @Test
    void who_was_changed_since_stays() {
        var list = read(HEAD + row("Nguyễn Thị Lan", "12/3/1965", "", "") + row("Trần Thị Hoa", "1970", "", ""));
        var lan = person(imports.write(list, here.officer()), 0);
        people.left(lan, LocalDate.now(StoryDay.VIETNAM), vn.sohoi.people.Left.ABSENT, here.officer());
        var undone = imports.undo(list, here.officer());
        assertThat(undone.count("KEPT")).isEqualTo(1);
        assertThat(undone.count("UNDONE")).isEqualTo(1);
        assertThat(members()).isEqualTo(1);
    }

    @Test
    void who_is_on_her_way_to_another_branch_stays_and_the_list_says_why() {
        var list = read(HEAD + row("Nguyễn Thị Lan", "12/3/1965", "", "") + row("Trần Thị Hoa", "1970", "", ""));
        var lan = person(imports.write(list, here.officer()), 0);
        var there = Places.commune(units, 1);
        transfers.request(
                new TransferWish(lan, there.branch(0), LocalDate.now(StoryDay.VIETNAM), "Chuyển nhà"), here.officer());
        var undone = imports.undo(list, here.officer());
        assertThat(undone.count("KEPT")).isEqualTo(1);
        assertThat(undone.rows().getFirst().reasons())
                .extracting(Judgement.Reason::key)
                .containsExactly("membership.kept.transfer");
        assertThat(new String(returned.of(list, here.officer()), StandardCharsets.UTF_8))
                .contains("Giữ lại. Sau khi nhập, chị đã được đề nghị chuyển");
        assertThat(members()).isEqualTo(1);
    }

    @Test
    void whom_a_record_of_any_feature_refers_to_stays() {
        var list = read(HEAD + row("Nguyễn Thị Lan", "12/3/1965", "", "") + row("Trần Thị Hoa", "1970", "", ""));
        var lan = person(imports.write(list, here.officer()), 0);
        owner.sql("create table public.later (who uuid references people.person)")
                .update();
        try {
            owner.sql("insert into public.later values (:lan)")
                    .param("lan", lan.value())
                    .update();
            var undone = imports.undo(list, here.officer());
            assertThat(undone.rows()).extracting(BatchRow::outcome).containsExactly("KEPT", "UNDONE");
            assertThat(undone.rows().getFirst().reasons())
                    .extracting(Judgement.Reason::key)
                    .containsExactly("membership.kept.referred");
        } finally {
            owner.sql("drop table public.later").update();
        }
    }

    @Test
    void a_question_is_not_written_before_it_is_answered() {
        var list = read(HEAD + row("Nguyễn Thị Lan", "31/2/1970", "", "") + row("Hoa", "1970", "", ""));
        assertThat(imports.rows(list, here.officer())).allMatch(BatchRow::open);
        assertThatThrownBy(() -> imports.write(list, here.officer())).isInstanceOf(Refused.class);
        imports.decide(list, 0, Decision.TAKE, here.officer());
        assertThat(imports.write(list, here.officer()).count("NEW")).isEqualTo(1);
    }

    @Test
    void a_branch_that_the_unit_lacks_is_asked_about() {
        var list = read(HEAD + "1;Nguyễn Thị Lan;1965;;;Thôn Không Có;2010\n");
        assertThat(imports.rows(list, here.officer()).getFirst().standing()).isEqualTo("UNCLEAR");
    }

    @Test
    void a_number_that_another_unit_has_is_not_written_and_not_shown() {
        var there = Places.commune(units, 1);
        people.register(
                NewPerson.of(
                        there.branch(0), Identity.woman("Phạm Thị Xa", null).withCitizenId("001170900003"), null),
                there.officer());
        var list = read(HEAD + row("Vũ Thị Gần", "1970", "001170900003", ""));
        var row = imports.rows(list, here.officer()).getFirst();
        assertThat(row.standing()).isEqualTo("IMPOSSIBLE");
        assertThat(row.compared()).isEmpty();
    }

    @Test
    void a_stranger_sees_no_list() {
        var list = read(HEAD + row("Nguyễn Thị Lan", "1965", "", ""));
        var stranger = Places.commune(units, 1).officer();
        assertThatThrownBy(() -> imports.find(list, stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> imports.rows(list, stranger)).isInstanceOf(NotFound.class);
        assertThat(imports.newest(stranger)).isEmpty();
        assertThat(scopes.names(
                        stranger,
                        () -> db.sql("select count(*) from imports.row")
                                .query(Integer.class)
                                .single()))
                .isZero();
        assertThatThrownBy(() -> imports.find(list, here.cityOfficer())).isInstanceOf(Forbidden.class);
    }

    @Test
    void a_file_that_cannot_be_read_is_marked_so() {
        var list = imports.handIn(upload("%PDF-1.7 …"), here.officer());
        assertThatThrownBy(() -> imports.read(list, here.officer())).isInstanceOf(Refused.class);
        assertThat(imports.find(list, here.officer()).state()).isEqualTo(State.REFUSED);
    }

    private static PersonId person(Imports.Result result, int place) {
        return new PersonId(Objects.requireNonNull(result.rows().get(place).person()));
    }

    private BatchId read(String text) {
        var list = imports.handIn(upload(text), here.officer());
        imports.read(list, here.officer());
        return list;
    }

    private Upload upload(String text) {
        return new Upload(
                "danh-sach.csv",
                text.getBytes(StandardCharsets.UTF_8),
                here.unit(),
                "membership.members",
                LocalDate.of(2026, 1, 1),
                false);
    }

    private String row(String name, String birth, String id, String phone) {
        return "1;" + name + ";" + birth + ";" + id + ";" + phone + ";" + branch + ";2010\n";
    }

    private int members() {
        return scopes.names(
                here.officer(),
                () -> db.sql("select count(*) from people.listed_person")
                        .query(Integer.class)
                        .single());
    }
}
