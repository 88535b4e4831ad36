package vn.sohoi.browser;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Accounts;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.membership.Membership;
import vn.sohoi.membership.Prospect;
import vn.sohoi.membership.Prospects;
import vn.sohoi.people.Duplicates;
import vn.sohoi.people.ListedPair;
import vn.sohoi.people.People;
import vn.sohoi.people.PeopleSearch;
import vn.sohoi.platform.sql.OwnerDb;

/** Which page is opened as whom, with real things of the story in place of the route's variables. */
@Component
class Visits {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final OwnerDb db;
    private final Accounts accounts;
    private final PeopleSearch search;
    private final Membership membership;
    private final Prospects prospects;
    private final Clock clock;

    @Autowired
    Duplicates duplicates;

    @Autowired
    ListVisits lists;

    @Autowired
    ReportVisits reports;

    @Autowired
    ActVisits acts;

    @Autowired
    TargetVisits targets;

    @Autowired
    RightsVisits rights;

    @Autowired
    CadreVisits cadres;

    @Autowired
    ActivityVisits activities;

    @Autowired
    HouseholdVisits households;

    @Autowired
    HelpVisits help;

    @Autowired
    EmulationVisits emulation;

    @Autowired
    AwardVisits awards;

    @Autowired
    QuestionVisits questions;

    @Autowired
    People people;

    Visits(
            OwnerDb db,
            Accounts accounts,
            PeopleSearch search,
            Membership membership,
            Prospects prospects,
            Clock clock) {
        this.db = db;
        this.accounts = accounts;
        this.search = search;
        this.membership = membership;
        this.prospects = prospects;
        this.clock = clock;
    }

    /**
     * One visit.
     *
     * @param route the pattern that the running book lists
     * @param path what is opened
     * @param login as whom; empty before signing in
     * @param name of the picture
     * @param wrong what is handed in by the page's form so that it comes back; empty for only looking
     */
    record Visit(String route, String path, String login, String name, String wrong) {
        String asked() {
            return path + " " + wrong;
        }

        Visit as(String other) {
            return new Visit(route, path, other, other + "-" + name, wrong);
        }
    }

    /** All visits, those of one person together. */
    List<Visit> all() {
        try (var reader = new InputStreamReader(
                        Objects.requireNonNull(Visits.class.getResourceAsStream("visits.csv")),
                        StandardCharsets.UTF_8);
                var parser = FORMAT.parse(reader)) {
            return parser.getRecords().stream()
                    .map(row -> new Visit(
                            row.get("route"),
                            real(row.get("path")),
                            row.get("login"),
                            row.get("name"),
                            real(row.isSet("wrong") ? row.get("wrong") : "")))
                    .toList();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private String real(String path) {
        return help.real(questions.real(awards.real(activities.real(emulation.real(households.real(
                        cadres.real(rights.real(targets.real(acts.real(lists.real(reports.real(path))))))))))))
                .replace("{commune}", path.contains("{commune}") ? unit("Xã Thanh Trì") : "")
                .replace("{old-commune}", path.contains("{old-commune}") ? unit("Xã Tứ Hiệp") : "")
                .replace("{district}", path.contains("{district}") ? unit("Huyện Thanh Trì") : "")
                .replace("{mandate}", path.contains("{mandate}") ? mandate() : "")
                .replace("{closed}", path.contains("{closed}") ? round("Huyện Thanh Trì", true) : "")
                .replace("{asked}", path.contains("{asked}") ? round("Thành phố Hà Nội", true) : "")
                .replace("{late}", path.contains("{late}") ? round("Thành phố Hà Nội", false) : "")
                .replace("{stay}", path.contains("{stay}") ? stay() : "")
                .replace("{her}", path.contains("{her}") ? her() : "")
                .replace("{prospect}", path.contains("{prospect}") ? prospect() : "")
                .replace("{member}", path.contains("{member}") ? member() : "")
                .replace("{pair}", path.contains("{pair}") ? pair() : "");
    }

    /** Her own name, birth and branch, so that entering her again asks whether it is she. */
    private String her() {
        var chair = accounts.actorsOf("chutich-thanhtri").getFirst();
        var she = people.find(new PersonId(UUID.fromString(member())), chair).orElseThrow();
        var born = Objects.requireNonNull(she.identity().birth());
        return "name=" + she.identity().fullName() + ";birth=" + born.year() + ";branch=" + she.branch();
    }

    /** Names are under row-level security, so one who sees them looks her up. */
    private String member() {
        var chair = accounts.actorsOf("chutich-thanhtri").getFirst();
        return search.search("nguyen thi", chair, Optional.empty(), 200).stream()
                .filter(person -> membership
                        .find(person.id(), chair)
                        .filter(member -> member.stay() != null)
                        .isPresent())
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
    }

    private String prospect() {
        var chair = accounts.actorsOf("chutich-thanhtri").getFirst();
        return prospects
                .womenWhoMayJoin(
                        Objects.requireNonNull(chair.unit()), Prospect.Wanted.all(LocalDate.now(clock)), 1, 0, chair)
                .getFirst()
                .person()
                .toString();
    }

    /** Of the branch head whom the commune's chair has a say in. */
    private String mandate() {
        return Objects.requireNonNull(accounts.actorsOf("chihoi").getFirst().mandate())
                .toString();
    }

    private String stay() {
        var chair = accounts.actorsOf("chutich-thanhtri").getFirst();
        var member = new PersonId(UUID.fromString(member()));
        return Objects.requireNonNull(
                        membership.find(member, chair).orElseThrow().stay())
                .id()
                .toString();
    }

    /** The likeliest pair of the commune, as the story found them. */
    private String pair() {
        return duplicates.pairs(200, 0, accounts.actorsOf("chutich-thanhtri").getFirst()).stream()
                .filter(ListedPair::isWhole)
                .findFirst()
                .map(pair -> "/trung/" + pair.low().person() + "/" + pair.high().person())
                .orElseThrow();
    }

    private String round(String owner, boolean last) {
        return db.sql(
                        "select case when :last then max(id) else min(id) end from closings.round where owner_id = :owner")
                .param("last", last)
                .param("owner", Long.parseLong(unit(owner)))
                .query(Long.class)
                .single()
                .toString();
    }

    private String unit(String name) {
        return db.sql("""
                select unit from units.unit_name
                 where name = :name and upper_inf(recorded) order by unit limit 1""").param("name", name).query(Long.class).single().toString();
    }
}
