package vn.sohoi.emulation.awards;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sohoi.emulation.awards.AwardGround.DAY;
import static vn.sohoi.emulation.awards.AwardGround.YEAR;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.reports.WordPages;
import vn.sohoi.reports.templates.Templates;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

/** Certificates are filled from what was decided, a page for each, into the unit's own Word file or that of the book. */
@BookTest
class CertificatesTest {
    @Autowired
    Forms forms;

    @Autowired
    Proposing proposing;

    @Autowired
    Deciding deciding;

    @Autowired
    Certificates certificates;

    @Autowired
    Templates templates;

    @Autowired
    Units units;

    private Places.Commune here;
    private Actor chair;
    private UnitId city;
    private FormId form;
    private AwardId hers;
    private AwardId theirs;

    @BeforeEach
    void two_awards_of_the_city() {
        var ground = new AwardGround(forms, proposing, deciding);
        here = Places.commune(units, 2);
        chair = AwardGround.cityChair(here);
        city = requireNonNull(chair.unit());
        form = ground.form(UnitLevel.PROVINCE);
        hers = ground.given(form, here, Receiver.named(here.branch(0), "Đào Thị Lan"), "Vận động 40 hội viên mới", DAY);
        theirs = ground.given(form, here, Receiver.unit(here.branch(1)), "Dẫn đầu phong trào năm 2025", DAY);
    }

    @Test
    void each_has_a_page_with_its_name_unit_achievement_and_decision() {
        var words = WordPages.words(certificates.word(city, YEAR, List.of(), "san", chair));
        assertThat(words)
                .contains("Đào Thị Lan")
                .contains("Vận động 40 hội viên mới")
                .contains("Dẫn đầu phong trào năm 2025")
                .contains(forms.find(form).name().toUpperCase(Locale.of("vi")))
                .contains("Quyết định số 12/QĐ-BTV")
                .contains("Ngày hai mươi tháng mười một năm hai nghìn không trăm hai mươi lăm")
                .contains(name(here.branch(0)) + ", " + name(here.unit()))
                .doesNotContain("{{")
                .doesNotContain("«");
        assertThat(WordPages.count(certificates.word(city, YEAR, List.of(), "san", chair)))
                .isEqualTo(2);
        assertThat(WordPages.words(certificates.word(city, YEAR, List.of(theirs), "san", chair)))
                .doesNotContain("Đào Thị Lan");
    }

    @Test
    void what_is_annulled_is_not_printed_and_what_is_handed_over_may_be_printed_again() {
        deciding.handOver(theirs, "Hội nghị tổng kết", DAY, Actor.MACHINE);
        deciding.annul(hers, "Khai sai", DAY, Actor.MACHINE);
        assertThat(certificates.decidedBy(city, YEAR, chair))
                .extracting(Line::id)
                .containsExactly(theirs);
        assertThatThrownBy(() -> certificates.word(city, YEAR, List.of(hers), "san", chair))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.key()).isEqualTo("emulation.award.error.none-to-print"));
    }

    @Test
    void the_units_own_word_file_is_checked_for_its_fields_and_filled() throws IOException {
        var file = file("Tặng {{Hinh_thuc}} cho {{Ten_duoc_khen}}", "{{So_quyet_dinh}}, {{Ten_duoc_khem}}");
        var id = templates.handIn(city, "certificate", "Giấy khen", "giay-khen.docx", file, chair);
        assertThat(certificates.templates(chair, Locale.of("vi"))).containsKeys(id.toString(), "san");
        assertThat(templates.check(file, "certificate"))
                .filteredOn(field -> !field.known())
                .singleElement()
                .satisfies(field -> assertThat(field.nearest()).isEqualTo("Ten_duoc_khen"));
        assertThat(WordPages.words(certificates.word(city, YEAR, List.of(hers), id.toString(), chair)))
                .contains("cho Đào Thị Lan")
                .contains("12/QĐ-BTV, «Ten_duoc_khem»");
        var report = templates.handIn(city, "report", "Báo cáo", "bao-cao.docx", file, chair);
        assertThatThrownBy(() -> certificates.word(city, YEAR, List.of(), report.toString(), chair))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void only_whoever_writes_for_the_unit_that_decided_prints() {
        var elsewhere = Places.commune(units, 1);
        assertThatThrownBy(() -> certificates.word(city, YEAR, List.of(), "san", AwardGround.cityChair(elsewhere)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> certificates.decidedBy(city, YEAR, here.officer()))
                .isInstanceOf(NotFound.class);
    }

    private String name(UnitId unit) {
        return units.on(unit, DAY).name();
    }

    private static byte[] file(String... lines) throws IOException {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            for (var line : lines) document.createParagraph().createRun().setText(line);
            document.write(bytes);
            return bytes.toByteArray();
        }
    }
}
