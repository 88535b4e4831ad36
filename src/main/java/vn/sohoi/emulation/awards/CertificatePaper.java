package vn.sohoi.emulation.awards;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.reports.spi.PaperOf;

/** Giấy khen, bằng khen: the paper that is handed over with an award, filled into the unit's own Word file. */
@Component
class CertificatePaper implements PaperOf {
    static final String KIND = "certificate";

    private final Texts texts;

    CertificatePaper(Texts texts) {
        this.texts = texts;
    }

    /** What stands on it, by the names that stand in a file. */
    enum Of {
        Hinh_thuc,
        Hinh_thuc_chu_hoa,
        Ten_duoc_khen,
        Don_vi,
        Thanh_tich,
        Tu_ngay,
        Den_ngay,
        So_quyet_dinh,
        Ngay_quyet_dinh,
        Noi_quyet_dinh,
        Noi_quyet_dinh_chu_hoa
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String text() {
        return "emulation.award.certificate";
    }

    @Override
    public List<String> fields() {
        return Arrays.stream(Of.values()).map(Enum::name).toList();
    }

    @Override
    public List<Line> middle() {
        return List.of(
                new Line(PaperOf.field(Of.Noi_quyet_dinh_chu_hoa), 15, true, 16),
                new Line(texts.say(Texts.VIETNAMESE, "emulation.award.certificate.gives"), 16, false, 12),
                new Line(PaperOf.field(Of.Hinh_thuc_chu_hoa), 36, true, 6),
                new Line(PaperOf.field(Of.Ten_duoc_khen), 26, true, 12),
                new Line(PaperOf.field(Of.Don_vi), 16, false, 4),
                new Line(PaperOf.field(Of.Thanh_tich), 16, false, 10));
    }

    @Override
    public List<String> aside() {
        return List.of(
                texts.say(Texts.VIETNAMESE, "emulation.award.certificate.by-decision", PaperOf.field(Of.So_quyet_dinh)),
                "{{Ngay_bang_chu}}");
    }
}
