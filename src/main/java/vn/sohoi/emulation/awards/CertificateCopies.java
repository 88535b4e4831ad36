package vn.sohoi.emulation.awards;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.emulation.awards.CertificatePaper.Of;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.reports.spi.FillsPapers;
import vn.sohoi.units.Units;

/** What a certificate says of an award, in Vietnamese, as names and forms were on the day of the decision. */
@Component
class CertificateCopies {
    private static final Locale PAPER = Locale.of("vi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Forms forms;
    private final Units units;

    CertificateCopies(Forms forms, Units units) {
        this.forms = forms;
        this.units = units;
    }

    FillsPapers.Copy of(Line line, UnitId council) {
        var form = forms.find(line.form());
        var said = new LinkedHashMap<String, String>();
        put(said, Of.Hinh_thuc, form.name());
        put(said, Of.Hinh_thuc_chu_hoa, form.name().toUpperCase(PAPER));
        put(said, Of.Ten_duoc_khen, line.receiver().name());
        put(said, Of.Don_vi, where(line, council));
        put(said, Of.Thanh_tich, line.achievement());
        put(said, Of.Tu_ngay, DAY.format(requireNonNull(line.span().from())));
        put(said, Of.Den_ngay, DAY.format(requireNonNull(line.span().until()).minusDays(1)));
        put(said, Of.So_quyet_dinh, line.decision());
        put(said, Of.Ngay_quyet_dinh, DAY.format(line.day()));
        put(said, Of.Noi_quyet_dinh, form.giver());
        put(said, Of.Noi_quyet_dinh_chu_hoa, form.giver().toUpperCase(PAPER));
        return new FillsPapers.Copy(council, line.day(), said);
    }

    /** The units between the receiver and whoever gives, from below: of a unit those above it, of a woman her own first. */
    private String where(Line line, UnitId council) {
        var names = new ArrayList<String>();
        var unit = line.receiver().unit();
        @Nullable UnitId next = line.receiver().kind() == Receiver.Kind.UNIT ? parent(unit, line.day()) : unit;
        while (next != null && !next.equals(council)) {
            names.add(units.onOrLast(next, line.day()).name());
            next = parent(next, line.day());
        }
        return String.join(", ", names);
    }

    private @Nullable UnitId parent(UnitId unit, LocalDate day) {
        return units.onOrLast(unit, day).parent();
    }

    private static void put(Map<String, String> said, Of field, String words) {
        said.put(field.name(), words);
    }
}
