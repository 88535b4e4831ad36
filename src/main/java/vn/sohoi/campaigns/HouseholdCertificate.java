package vn.sohoi.campaigns;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.reports.spi.PaperOf;

/** Giấy chứng nhận gia đình: the paper that goes with the year's plaque, filled into the unit's own Word file. */
@Component
class HouseholdCertificate implements PaperOf {
    static final String KIND = "household-certificate";

    private final Texts texts;

    HouseholdCertificate(Texts texts) {
        this.texts = texts;
    }

    /** What stands on it, by the names that stand in a file. */
    enum Of {
        Ten_chu_ho,
        Chi_hoi,
        Cuoc_van_dong,
        Nam,
        So_quyet_dinh,
        Ngay_gan_bien
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String text() {
        return "campaigns.certificate";
    }

    @Override
    public List<String> fields() {
        return Arrays.stream(Of.values()).map(Enum::name).toList();
    }

    @Override
    public List<Line> middle() {
        return List.of(
                new Line("{{Co_quan_ban_hanh}} {{Co_quan_cap_tren}}", 15, true, 16),
                new Line(say("gives"), 30, true, 12),
                new Line(say("household", PaperOf.field(Of.Ten_chu_ho)), 24, true, 12),
                new Line(PaperOf.field(Of.Chi_hoi), 16, false, 4),
                new Line(say("reached", PaperOf.field(Of.Cuoc_van_dong), PaperOf.field(Of.Nam)), 16, false, 10));
    }

    @Override
    public List<String> aside() {
        return List.of(say("by-decision", PaperOf.field(Of.So_quyet_dinh)), "{{Ngay_bang_chu}}");
    }

    private String say(String what, Object... fields) {
        return texts.say(Texts.VIETNAMESE, "campaigns.certificate." + what, fields);
    }
}
