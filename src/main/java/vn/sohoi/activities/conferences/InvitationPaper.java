package vn.sohoi.activities.conferences;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.reports.spi.PaperOf;

/** Giấy mời: the letter that invites a guest to a conference, filled into the unit's own Word file. */
@Component
class InvitationPaper implements PaperOf {
    static final String KIND = "invitation";

    private final Texts texts;

    InvitationPaper(Texts texts) {
        this.texts = texts;
    }

    /** What stands on it, by the names that stand in a file. */
    enum Of {
        Ten_khach,
        Chuc_vu_khach,
        Hoat_dong,
        Thoi_gian,
        Dia_diem
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String text() {
        return "activities.invitation";
    }

    @Override
    public List<String> fields() {
        return Arrays.stream(Of.values()).map(Enum::name).toList();
    }

    @Override
    public List<Line> middle() {
        return List.of(
                new Line("{{Co_quan_ban_hanh}} {{Co_quan_cap_tren}}", 15, true, 16),
                new Line(say("title"), 28, true, 12),
                new Line(say("invites", PaperOf.field(Of.Ten_khach)), 20, true, 12),
                new Line(PaperOf.field(Of.Chuc_vu_khach), 16, false, 4),
                new Line(say("to", PaperOf.field(Of.Hoat_dong)), 16, true, 10),
                new Line(say("when", PaperOf.field(Of.Thoi_gian)), 15, false, 6),
                new Line(say("where", PaperOf.field(Of.Dia_diem)), 15, false, 4),
                new Line(say("honour"), 15, false, 8));
    }

    @Override
    public List<String> aside() {
        return List.of();
    }

    private String say(String what, Object... fields) {
        return texts.say(Texts.VIETNAMESE, "activities.invitation." + what, fields);
    }
}
