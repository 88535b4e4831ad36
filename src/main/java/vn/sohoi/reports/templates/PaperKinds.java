package vn.sohoi.reports.templates;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.reports.FieldNames;
import vn.sohoi.reports.FieldNames.Field;
import vn.sohoi.reports.FieldNames.Fixed;
import vn.sohoi.reports.spi.PaperOf;

/** What Word files can be for: reports, and the kinds of paper that features contribute, each with its fields. */
@Component
public class PaperKinds {
    /** Reports, plans and the other papers of this room. */
    public static final String REPORT = "report";

    /** What the heading of a unit says, on every paper. */
    static final List<Fixed> OF_HEADING = List.of(
            Fixed.Co_quan_cap_tren,
            Fixed.Co_quan_ban_hanh,
            Fixed.Dia_danh,
            Fixed.Ngay_thang,
            Fixed.Ngay_ky,
            Fixed.Ngay_bang_chu,
            Fixed.Thay_mat,
            Fixed.Chuc_vu);

    private final List<PaperOf> contributed;
    private final FieldNames names;
    private final Texts texts;

    PaperKinds(ObjectProvider<PaperOf> contributed, FieldNames names, Texts texts) {
        this.contributed = contributed.orderedStream().toList();
        this.names = names;
        this.texts = texts;
    }

    /** The kinds by their names, reports first. */
    public Map<String, String> all(Locale language) {
        var all = new LinkedHashMap<String, String>();
        all.put(REPORT, texts.say(language, "reports.kind-of-reports"));
        for (var one : contributed) all.put(one.kind(), texts.say(language, one.text()));
        return all;
    }

    /** What features contribute, without reports. */
    public List<PaperOf> contributed() {
        return contributed;
    }

    /** @throws NotFound for a kind that no feature contributes */
    public PaperOf of(String kind) {
        return find(kind).orElseThrow(NotFound::new);
    }

    Optional<PaperOf> find(String kind) {
        return contributed.stream().filter(one -> one.kind().equals(kind)).findFirst();
    }

    /** The fields that files of a kind may have, by key of the name. */
    public Map<String, Field> fields(String kind) {
        if (kind.equals(REPORT)) return names.all();
        var paper = of(kind);
        var fields = new LinkedHashMap<String, Field>();
        for (var name : paper.fields()) enter(fields, name, paper.text() + ".field." + name);
        for (var fixed : OF_HEADING) enter(fields, fixed.name(), "reports.field." + fixed);
        return fields;
    }

    private void enter(Map<String, Field> fields, String name, String meaning) {
        fields.put(FieldNames.key(name), new Field(name, texts.say(Texts.VIETNAMESE, meaning), null, null, false));
    }
}
