package vn.sohoi.campaigns.recognition;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.audit.Audit;
import vn.sohoi.audit.Reading;
import vn.sohoi.campaigns.Campaign;
import vn.sohoi.campaigns.Campaigns;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.FullName;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.units.Units;

/**
 * Once a year a branch looks at its members by what a campaign asks of women, and names those who meet it (domain 4.3, line 21, and
 * 6.2). Each counts once, in the year and on the branch of that day. Of the others nothing is written.
 */
@Service
public class Recognitions {
    private static final String OBJECT = "campaigns.review";
    private static final int FIRST_YEAR = 2010;

    private final ReviewRows rows;
    private final Campaigns campaigns;
    private final RecognitionGate gate;
    private final Units units;
    private final Audit audit;

    Recognitions(ReviewRows rows, Campaigns campaigns, RecognitionGate gate, Units units, Audit audit) {
        this.rows = rows;
        this.campaigns = campaigns;
        this.gate = gate;
        this.units = units;
        this.audit = audit;
    }

    /** Whether the actor names women of the unit: a branch or group whose roll she keeps. */
    @Transactional(readOnly = true)
    public boolean mayName(UnitId unit, Actor actor) {
        return gate.mayName(actor, unit);
    }

    /** Whether women may be named for the year. */
    public static boolean isYear(int year, LocalDate today) {
        return year >= FIRST_YEAR && year <= today.getYear();
    }

    /** The day on which a year's review is asked about where none was held: today, of a past year its last. */
    public LocalDate lastDay(int year) {
        var last = LocalDate.of(year, 12, 31);
        return last.isBefore(gate.today()) ? last : gate.today();
    }

    /**
     * The reviews of the year of those units that held one.
     *
     * @throws NotFound when the reader does not reach {@code above}
     */
    @Transactional(readOnly = true)
    public Map<UnitId, Review> held(UnitId above, Collection<UnitId> some, int year, Actor reader) {
        gate.demandFigures(reader, above);
        var held = new HashMap<UnitId, Review>();
        for (var one : rows.of(some, year)) held.put(one.unit(), one);
        return held;
    }

    /**
     * The members of a branch or group on the day of its review, or on another day that is asked about, and who of them was named.
     *
     * @param asked a day within the year; null for that of the review, or the last
     * @throws NotFound when its women are not seen by the reader, or it did not stand on the day
     * @throws Refused for a day to come or outside of the year, and where nothing is asked of women on it
     */
    @Transactional
    public Sheet sheet(UnitId unit, int year, @Nullable LocalDate asked, Actor reader) {
        gate.demandName(reader, unit);
        var review = rows.of(List.of(unit), year).stream().findFirst().orElse(null);
        var day = asked != null ? asked : review != null ? review.day() : lastDay(year);
        demandDay(day, year);
        var campaign = campaign(unit, day);
        var branches = units.treeOn(day).branchesUnder(unit);
        var women = gate.names(reader, () -> rows.women(unit, year, branches, day)).stream()
                .sorted(Comparator.comparing(woman -> FullName.of(woman.name()), FullName.ORDER))
                .toList();
        if (!women.isEmpty())
            audit.read(
                    reader,
                    Reading.ofMany("campaigns.read-review", "units.unit", unit, women.size(), "full_name", "birth"));
        return new Sheet(units.on(unit, day), campaign, campaigns.criteria(campaign.id(), day), day, review, women);
    }

    /**
     * Says who was named, or says it anew.
     *
     * @param offered whose names stood on the sheet; of nobody else anything is said
     * @throws Refused for a day to come or outside of the year, without a paper, where nothing is asked of women on that day, when one
     *     of those named was no member here on that day or was named by another branch that year
     */
    @Transactional
    public void name(Review said, Set<PersonId> offered, Set<PersonId> named, Actor actor) {
        gate.demandName(actor, said.unit());
        demandDay(said.day(), said.year());
        var paper = VietnameseText.clean(said.paper());
        if (paper.isEmpty()) throw new Refused("campaigns.recognition.error.paper");
        var review = new Review(said.unit(), said.year(), said.day(), paper);
        var campaign = campaign(said.unit(), said.day());
        var branches = units.treeOn(said.day()).branchesUnder(said.unit());
        try {
            gate.names(actor, () -> {
                if (rows.standing(named, branches, said.day()) < named.size())
                    throw new Refused("campaigns.recognition.error.not-here");
                rows.say(review, campaign.id(), actor);
                rows.name(review, offered, named, branches);
                return true;
            });
        } catch (DataIntegrityViolationException elsewhere) {
            throw new Refused("campaigns.recognition.error.named-elsewhere");
        }
        audit.wrote(
                actor, "campaigns.name-women", OBJECT, key(review.unit(), review.year()), "day", "paper", "recognised");
    }

    /**
     * Takes a review back that was written by mistake: nobody was named.
     *
     * @throws Refused when there is none
     */
    @Transactional
    public void takeBack(UnitId unit, int year, Actor actor) {
        gate.demandName(actor, unit);
        if (rows.of(List.of(unit), year).isEmpty()) throw new Refused("campaigns.recognition.error.none");
        gate.names(actor, () -> {
            rows.takeBack(unit, year);
            return true;
        });
        audit.wrote(actor, "campaigns.take-review-back", OBJECT, key(unit, year), "recognised");
    }

    private Campaign campaign(UnitId unit, LocalDate day) {
        return campaigns.ofWomen(unit, day).orElseThrow(() -> new Refused("campaigns.recognition.error.no-campaign"));
    }

    private void demandDay(LocalDate day, int year) {
        if (day.getYear() != year || day.isAfter(gate.today())) throw new Refused("campaigns.recognition.error.day");
    }

    private static String key(UnitId unit, int year) {
        return unit + "/" + year;
    }
}
