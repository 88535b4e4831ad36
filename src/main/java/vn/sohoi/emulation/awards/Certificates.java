package vn.sohoi.emulation.awards;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.access.Act;
import vn.sohoi.audit.Audit;
import vn.sohoi.audit.Reading;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.reports.spi.FillsPapers;

/** Certificates of what a unit decided, printed by that unit; what was annulled is not printed any more. */
@Service
public class Certificates {
    /** So many at most in one file. */
    public static final int MOST = 100;

    private final AwardLists lists;
    private final CertificateCopies copies;
    private final FillsPapers papers;
    private final AwardGate gate;
    private final Audit audit;

    Certificates(AwardLists lists, CertificateCopies copies, FillsPapers papers, AwardGate gate, Audit audit) {
        this.lists = lists;
        this.copies = copies;
        this.papers = papers;
        this.gate = gate;
        this.audit = audit;
    }

    /**
     * What the unit decided on these days and still holds, in the order of the decisions.
     *
     * @throws NotFound for a unit beyond the reader's reach
     * @throws NotByName for one who sees numbers only
     */
    @Transactional
    public List<Line> decidedBy(UnitId council, DateSpan days, Actor reader) {
        var found = read(council, days, reader);
        audit(found, "emulation.list-awards", council, reader);
        return found;
    }

    /** The Word files to choose from; name by what stands in addresses. */
    @Transactional(readOnly = true)
    public Map<String, String> templates(Actor reader, Locale language) {
        return papers.templates(CertificatePaper.KIND, reader, language);
    }

    /**
     * One Word file with a certificate on each page.
     *
     * @param chosen of what the unit decided on these days; all of it when empty
     * @throws NotFound for a unit beyond the reader's reach, or a file that there is not
     * @throws Refused where there is nothing to print, or more than {@link #MOST}
     */
    @Transactional
    public byte[] word(UnitId council, DateSpan days, Collection<AwardId> chosen, String template, Actor reader) {
        var printed = read(council, days, reader).stream()
                .filter(one -> chosen.isEmpty() || chosen.contains(one.id()))
                .toList();
        if (printed.isEmpty()) throw new Refused("emulation.award.error.none-to-print");
        if (printed.size() > MOST) throw new Refused("emulation.award.error.too-many-to-print", MOST);
        audit(printed, "emulation.print-certificates", council, reader);
        return papers.word(
                CertificatePaper.KIND,
                template,
                printed.stream().map(one -> copies.of(one, council)).toList(),
                reader);
    }

    private List<Line> read(UnitId council, DateSpan days, Actor reader) {
        gate.demand(reader, Act.WRITE, council);
        return gate.reading(reader, () -> lists.decidedBy(council, days));
    }

    private void audit(List<Line> shown, String action, UnitId council, Actor reader) {
        long people =
                shown.stream().filter(one -> one.receiver().isIndividual()).count();
        if (people > 0)
            audit.read(reader, Reading.ofMany(action, "units.unit", council, people, "name", "achievement"));
    }
}
