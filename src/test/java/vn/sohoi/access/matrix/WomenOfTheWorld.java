package vn.sohoi.access.matrix;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sohoi.access.Accounts;
import vn.sohoi.access.Scopes;
import vn.sohoi.imports.BatchId;
import vn.sohoi.imports.Imports;
import vn.sohoi.imports.Upload;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.membership.MemberKind;
import vn.sohoi.membership.Membership;
import vn.sohoi.membership.TransferWish;
import vn.sohoi.membership.Transfers;
import vn.sohoi.membership.Wish;
import vn.sohoi.people.Choice;
import vn.sohoi.people.Duplicates;
import vn.sohoi.people.Households;
import vn.sohoi.people.Identity;
import vn.sohoi.people.Joining;
import vn.sohoi.people.Merges;
import vn.sohoi.people.NewHousehold;
import vn.sohoi.people.NewPerson;
import vn.sohoi.people.People;
import vn.sohoi.people.Relation;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.privacy.Consent;
import vn.sohoi.privacy.Consent.Channel;
import vn.sohoi.privacy.Consents;
import vn.sohoi.privacy.Incidents;
import vn.sohoi.privacy.Incidents.NewIncident;
import vn.sohoi.privacy.Request;
import vn.sohoi.privacy.Requests;

/** Two members, a woman who may join, a household, a pair and a merge in every branch; a list and a move of the communes. */
class WomenOfTheWorld {
    private static final LocalDate JOINED = LocalDate.of(2019, 3, 8);
    private static final PartialDate BORN = PartialDate.parse("1970-03-12");
    private static final LocalDate CAME = LocalDate.of(2010, 1, 1);

    private final People people;
    private final Membership membership;
    private final Households households;
    private final Duplicates duplicates;
    private final Merges merges;
    private final Transfers transfers;
    private final Imports imports;
    private final Accounts accounts;
    private final Scopes scopes;
    private final Db db;
    private final Requests requests;
    private final Consents consents;
    private final Incidents incidents;

    WomenOfTheWorld(
            People people,
            Membership membership,
            Households households,
            Duplicates duplicates,
            Merges merges,
            Moves moves) {
        this.people = people;
        this.membership = membership;
        this.households = households;
        this.duplicates = duplicates;
        this.merges = merges;
        transfers = moves.transfers();
        imports = moves.imports();
        accounts = moves.accounts();
        scopes = moves.scopes();
        db = moves.db();
        requests = moves.rights().requests();
        consents = moves.rights().consents();
        incidents = moves.rights().incidents();
    }

    /** What brings women from elsewhere. */
    record Moves(Transfers transfers, Imports imports, Accounts accounts, Scopes scopes, Db db, Rights rights) {}

    /** What a woman asks and allows. */
    record Rights(Requests requests, Consents consents, Incidents incidents) {}

    void live(World world, Map<String, String> known) {
        for (var letters : world.branches()) branch(letters, world.unit(letters), known);
        moved("aac", "abc", world, known);
        duplicates.findAll(Actor.MACHINE, percent -> {});
        for (var letters : List.of("aaa", "aab", "baa")) asks(letters, known);
        for (var home : List.of("aa", "ba")) {
            var officer = officer(home);
            list(home, world.unit(home), officer, known);
            breach(home, officer, known);
            var mover = woman(home + "b", known);
            transfers.request(
                    new TransferWish(mover, world.unit(home.charAt(0) + "ba"), JOINED.plusYears(7), "Lấy chồng"),
                    officer);
            var waiting = transfers.waiting(officer).getFirst();
            known.put("asking " + home + "b", waiting.id().toString());
            known.put("asked " + home.charAt(0) + "ba", waiting.id().toString());
        }
    }

    /**
     * A member of the one branch until she moved to the other: whoever reads of the days before sees that somebody was there, not
     * who. Past the facade, which would tell the branch that she left what became of her.
     */
    private void moved(String from, String to, World world, Map<String, String> known) {
        var her = NewPerson.of(world.unit(to), Identity.woman(Canary.woman(to) + " Tím", BORN), CAME);
        var woman = people.registerAll(List.of(her), Actor.MACHINE).getFirst();
        membership.admit(
                new Wish(woman, world.unit(to), JOINED.plusYears(5), "QĐ thử", MemberKind.REGULAR), Actor.MACHINE);
        scopes.numbers(() -> db.sql("""
                        insert into membership.stay (person_id, branch_id, kind, valid, begun_by, ended_by)
                        values (:woman, :branch, 'REGULAR', daterange(:since::date, :until::date), 'ADMITTED', 'TRANSFERRED')""")
                .param("woman", woman.value())
                .param("branch", world.unit(from).value())
                .param("since", JOINED)
                .param("until", JOINED.plusYears(5))
                .update());
        var commune = from.substring(0, 2);
        known.put("left " + commune, world.unit(commune).toString());
    }

    /** That she wants to be erased, what weighs most of all that a woman asks; and that she allowed something before. */
    private void asks(String letters, Map<String, String> known) {
        var officer = officer(letters.substring(0, 2));
        var request = requests.take(
                woman(letters, known),
                Request.Kind.DELETE,
                Canary.guarded(letters),
                false,
                JOINED.plusYears(7),
                officer);
        known.put("request " + letters, request.toString());
        var said = new Consent(
                "pictures", true, "Tôi đồng ý", "vi", Channel.VOICE, Canary.guarded(letters), JOINED.plusYears(7));
        consents.say(woman(letters, known), said, officer);
    }

    /** That somebody of the unit may have read more than she may. */
    private void breach(String home, Actor officer, Map<String, String> known) {
        var begun = JOINED.atStartOfDay(ZoneOffset.UTC).toInstant();
        var breach = new NewIncident(
                "Mất máy " + Canary.guarded(home),
                begun,
                begun.plus(Duration.ofDays(1)),
                officer.login(),
                null,
                null,
                begun.plus(Duration.ofDays(1)));
        known.put("incident " + home, incidents.open(breach, officer).toString());
    }

    private Actor officer(String home) {
        return accounts.actorsOf(Holders.of(Office.COMMUNE_CHAIR, home).login()).getFirst();
    }

    private static PersonId woman(String letters, Map<String, String> known) {
        return new PersonId(UUID.fromString(known.get("woman " + letters)));
    }

    private void branch(String letters, UnitId branch, Map<String, String> known) {
        var name = Canary.woman(letters);
        var all = new ArrayList<NewPerson>();
        for (var first : List.of("Lan", "Mai", "Hoa", "Cúc", "Cúc", "Đào", "Đào"))
            all.add(NewPerson.of(branch, Identity.woman(name + " " + first, BORN), CAME));
        var women = people.registerAll(all, Actor.MACHINE);
        for (int i : new int[] {0, 1, 3})
            membership.admit(
                    new Wish(women.get(i), branch, JOINED, "QĐ " + Canary.guarded(letters), MemberKind.REGULAR),
                    Actor.MACHINE);
        var household = households.open(
                new NewHousehold(branch, name + " Chủ", "Số 1 " + Canary.guarded(letters)), Actor.MACHINE);
        households.join(women.getFirst(), new Joining(household, Relation.HEAD, CAME), Actor.MACHINE);
        var merged = merges.merge(Choice.allOf(women.get(5), women.get(6)), Actor.MACHINE);
        known.put("woman " + letters, women.getFirst().toString());
        known.put("prospect " + letters, women.get(2).toString());
        known.put("stay " + letters, stay(women.getFirst()));
        known.put("alike " + letters, women.get(3).toString());
        known.put("twin " + letters, women.get(4).toString());
        known.put("merge " + letters, merged.merge().toString());
    }

    private String stay(PersonId woman) {
        return scopes.numbers(() -> db.sql("select id::text from membership.stay where person_id = :woman")
                .param("woman", woman.value())
                .query(String.class)
                .single());
    }

    private void list(String home, UnitId unit, Actor officer, Map<String, String> known) {
        var rows = "Họ và tên;Năm sinh;Chi hội;Điện thoại;Mã sổ\n%s Sen;1970;Thôn Lạ;912345678;7\n;1980;;;9\n"
                .formatted(Canary.woman(home));
        BatchId list = imports.handIn(
                new Upload(
                        "danh-sach.csv",
                        rows.getBytes(StandardCharsets.UTF_8),
                        unit,
                        "membership.members",
                        null,
                        false),
                officer);
        imports.read(list, officer);
        known.put("list " + home, list.toString());
    }
}
