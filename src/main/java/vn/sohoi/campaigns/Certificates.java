package vn.sohoi.campaigns;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.audit.Audit;
import vn.sohoi.audit.Reading;
import vn.sohoi.campaigns.HouseholdCertificate.Of;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.reports.spi.FillsPapers;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

/** Certificates of households that have the year's plaque, printed by those who help there, in the name of the commune of that day. */
@Service
public class Certificates {
    /** So many at most in one file. */
    public static final int MOST = 100;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final HouseholdYearRows rows;
    private final HouseholdGate gate;
    private final Campaigns campaigns;
    private final FillsPapers papers;
    private final Units units;
    private final Audit audit;

    Certificates(
            HouseholdYearRows rows,
            HouseholdGate gate,
            Campaigns campaigns,
            FillsPapers papers,
            Units units,
            Audit audit) {
        this.rows = rows;
        this.gate = gate;
        this.campaigns = campaigns;
        this.papers = papers;
        this.units = units;
        this.audit = audit;
    }

    /** Whether there is anything to print for this reader. */
    @Transactional(readOnly = true)
    public boolean arePrintable(UnitId unit, int year, Actor reader) {
        return gate.reaches(reader, unit)
                && gate.mayWrite(reader)
                && gate.reading(reader, () -> rows.anyWithPlaque(gate.branches(unit, year), year));
    }

    /**
     * One Word file with a certificate on each page, by the days of the plaques: the unit's own file where it handed one in, else
     * that of the house.
     *
     * @throws NotFound beyond the reader's reach, and for who sees no household by name
     * @throws Refused where no household has the year's plaque, or more than {@link #MOST}
     */
    @Transactional
    public byte[] ofYear(UnitId unit, int year, Actor reader) {
        gate.demandWrite(reader, unit);
        return gate.reading(reader, () -> word(rows.withPlaque(gate.branches(unit, year), year), unit, year, reader));
    }

    /**
     * The same of one household.
     *
     * @throws NotFound when it is not within the reader's reach, and for who sees no household by name
     * @throws Refused when it has no plaque of the year
     */
    @Transactional
    public byte[] ofOne(HouseholdYearId id, Actor reader) {
        return gate.reading(reader, () -> {
            var found = rows.find(id).orElseThrow(NotFound::new);
            gate.demandWrite(reader, found.branch());
            var year = rows.yearOf(id).year();
            var hers = rows.withPlaque(List.of(found.branch()), year).stream()
                    .filter(one -> id.equals(one.household().id()))
                    .toList();
            return word(hers, found.branch(), year, reader);
        });
    }

    private byte[] word(List<WithPlaque> households, UnitId unit, int year, Actor reader) {
        if (households.isEmpty()) throw new Refused("campaigns.error.no-plaque");
        if (households.size() > MOST) throw new Refused("campaigns.error.too-many-to-print", MOST);
        audit.read(
                reader, Reading.ofMany("campaigns.print-certificates", "units.unit", unit, households.size(), "head"));
        var template = papers.templates(HouseholdCertificate.KIND, reader, Texts.VIETNAMESE).keySet().stream()
                .findFirst()
                .orElse(FillsPapers.HOUSE);
        return papers.word(
                HouseholdCertificate.KIND,
                template,
                households.stream().map(one -> copy(one, year)).toList(),
                reader);
    }

    private FillsPapers.Copy copy(WithPlaque one, int year) {
        var plaque = one.plaque();
        var branch = one.household().branch();
        var commune = commune(branch, plaque);
        var campaign = campaigns.ofHouseholds(commune, plaque.day());
        var said = new LinkedHashMap<String, String>();
        put(said, Of.Ten_chu_ho, one.household().head());
        put(
                said,
                Of.Chi_hoi,
                units.onOrLast(branch, plaque.day()).name() + ", "
                        + units.onOrLast(commune, plaque.day()).name());
        put(said, Of.Cuoc_van_dong, campaign.name().in(Texts.VIETNAMESE));
        put(said, Of.Nam, String.valueOf(year));
        put(said, Of.So_quyet_dinh, plaque.decision());
        put(said, Of.Ngay_gan_bien, DAY.format(plaque.day()));
        return new FillsPapers.Copy(commune, plaque.day(), said);
    }

    /** The commune of the day of the plaque: it signs, whatever became of it since. */
    private UnitId commune(UnitId branch, Plaque plaque) {
        @Nullable UnitId next = branch;
        while (next != null) {
            var unit = units.onOrLast(next, plaque.day());
            if (unit.level() == UnitLevel.COMMUNE) return next;
            next = unit.parent();
        }
        return branch;
    }

    private static void put(LinkedHashMap<String, String> said, Of field, String words) {
        said.put(field.name(), words);
    }

    /** A household with the plaque of a year. */
    record WithPlaque(HouseholdYear household, Plaque plaque) {}
}
