package vn.sohoi.campaigns;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.audit.Audit;
import vn.sohoi.campaigns.Campaign.Words;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Unit;
import vn.sohoi.units.Units;

/**
 * Campaigns and movements as data: each with its days, its paper and what it asks for. What it asks for may be worded anew
 * from a day on; the years before keep their words (Ordinance 07/2025/UBTVQH15 took the ground from one criterion mid-year).
 */
@Service
public class Campaigns {
    private static final String OBJECT = "campaigns.campaign";
    private static final int LAST_NUMBER = 9;

    private final CampaignRows rows;
    private final Units units;
    private final Authoriser authoriser;
    private final Audit audit;

    Campaigns(CampaignRows rows, Units units, Authoriser authoriser, Audit audit) {
        this.rows = rows;
        this.units = units;
        this.authoriser = authoriser;
        this.audit = audit;
    }

    /** Every campaign that was ever entered, by kind and day. */
    @Transactional(readOnly = true)
    public List<Campaign> all(Actor reader) {
        authoriser.demand(reader, Purpose.CATALOGUE, Act.READ);
        return rows.all();
    }

    /**
     * One campaign.
     *
     * @throws NotFound when there is none
     */
    @Transactional(readOnly = true)
    public Campaign find(CampaignId id, Actor reader) {
        authoriser.demand(reader, Purpose.CATALOGUE, Act.READ);
        return rows.find(id).orElseThrow(NotFound::new);
    }

    /** All that it asks for and asked for, by number and day. */
    @Transactional(readOnly = true)
    public List<Criterion> wordings(CampaignId id) {
        return rows.criteria(id);
    }

    /** What it asks for on the day, by number. */
    @Transactional(readOnly = true)
    public List<Criterion> criteria(CampaignId id, LocalDate day) {
        return rows.criteria(id).stream().filter(one -> one.valid().holds(day)).toList();
    }

    /** Where it applies and applied; of one that applies everywhere none. */
    @Transactional(readOnly = true)
    public List<Place> places(CampaignId id) {
        return rows.places(id);
    }

    /**
     * The campaign by which the households of a unit are looked at on the day: one that applies there alone comes before one
     * that applies everywhere.
     *
     * @throws Refused when none runs on the day
     */
    @Transactional(readOnly = true)
    public Campaign ofHouseholds(UnitId unit, LocalDate day) {
        return asking(CampaignKind.HOUSEHOLDS, unit, day)
                .orElseThrow(() -> new Refused("campaigns.error.none-for-households"));
    }

    /** The same by which the women of a unit are looked at; empty when none runs on the day. */
    @Transactional(readOnly = true)
    public Optional<Campaign> ofWomen(UnitId unit, LocalDate day) {
        return asking(CampaignKind.PERSONS, unit, day);
    }

    private Optional<Campaign> asking(CampaignKind kind, UnitId unit, LocalDate day) {
        var above = units.treeOn(day).path(unit).stream().map(Unit::id).toList();
        var running = rows.all().stream()
                .filter(one -> one.kind() == kind && one.valid().holds(day))
                .toList();
        return running.stream()
                .filter(one -> !one.everywhere() && appliesAt(one, above, day))
                .findFirst()
                .or(() -> running.stream().filter(Campaign::everywhere).findFirst());
    }

    /**
     * Enters a campaign.
     *
     * @throws Refused without a name, or when it would stand beside another that asks the same households
     */
    @Transactional
    public CampaignId begin(NewCampaign campaign, Actor actor) {
        authoriser.demand(actor, Purpose.CATALOGUE, Act.WRITE);
        demandWords(campaign.name(), "campaigns.error.name");
        try {
            var id = rows.enter(campaign, actor);
            audit.wrote(actor, "campaigns.begin", OBJECT, id);
            return id;
        } catch (DataIntegrityViolationException beside) {
            throw new Refused("campaigns.error.beside-another");
        }
    }

    /**
     * Ends it: the day is the first without it.
     *
     * @throws Refused for a day outside of it
     */
    @Transactional
    public void end(CampaignId id, LocalDate day, Actor actor) {
        authoriser.demand(actor, Purpose.CATALOGUE, Act.WRITE);
        var campaign = rows.find(id).orElseThrow(NotFound::new);
        if (!campaign.valid().holds(day) || day.equals(campaign.valid().from()))
            throw new Refused("campaigns.error.day-outside");
        rows.end(id, day);
        audit.wrote(actor, "campaigns.end", OBJECT, id, "valid");
    }

    /**
     * Words a criterion from the day on, or adds one.
     *
     * @param number from 1 to 9; the next free one adds
     * @throws Refused without words or paper, for a number that leaves one out, for a day outside of the campaign
     */
    @Transactional
    public void word(CampaignId id, int number, Words wording, LocalDate from, String basis, Actor actor) {
        authoriser.demand(actor, Purpose.CATALOGUE, Act.WRITE);
        var campaign = rows.find(id).orElseThrow(NotFound::new);
        demandWords(wording, "campaigns.error.wording");
        if (basis.isBlank()) throw new Refused("campaigns.error.basis");
        if (!campaign.valid().holds(from)) throw new Refused("campaigns.error.day-outside");
        int last = rows.criteria(id).stream().mapToInt(Criterion::number).max().orElse(0);
        if (number < 1 || number > Math.min(last + 1, LAST_NUMBER)) throw new Refused("campaigns.error.number");
        rows.word(id, number, wording, from, basis.strip(), actor);
        audit.wrote(actor, "campaigns.word", OBJECT, id, "wording");
    }

    /**
     * Says that it applies to a unit, and all beneath, from the day on.
     *
     * @throws Refused for one that applies everywhere, without a decision, for a day outside of it, or when it applies there
     * @throws NotFound for a unit that is not there on the day
     */
    @Transactional
    public void apply(CampaignId id, UnitId unit, LocalDate from, String basis, Actor actor) {
        authoriser.demand(actor, Purpose.CATALOGUE, Act.WRITE, unit);
        var campaign = rows.find(id).orElseThrow(NotFound::new);
        if (campaign.everywhere()) throw new Refused("campaigns.error.everywhere");
        if (basis.isBlank()) throw new Refused("campaigns.error.basis");
        if (!campaign.valid().holds(from)) throw new Refused("campaigns.error.day-outside");
        units.on(unit, from);
        try {
            rows.apply(id, unit, from, basis.strip(), actor);
        } catch (DataIntegrityViolationException standing) {
            throw new Refused("campaigns.error.applies");
        }
        audit.wrote(actor, "campaigns.apply", OBJECT, id, "place");
    }

    private boolean appliesAt(Campaign campaign, List<UnitId> above, LocalDate day) {
        return rows.places(campaign.id()).stream()
                .anyMatch(place -> above.contains(place.unit()) && place.valid().holds(day));
    }

    private static void demandWords(Words words, String key) {
        if (Objects.requireNonNull(words).vietnamese().isBlank()
                || words.english().isBlank()) throw new Refused(key);
    }
}
