package vn.sohoi.access.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.springframework.stereotype.Component;
import vn.sohoi.Places;
import vn.sohoi.Places.Commune;
import vn.sohoi.access.Accounts;
import vn.sohoi.access.Accounts.NewAccount;
import vn.sohoi.access.Accounts.NewMandate;
import vn.sohoi.access.Role;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.membership.MemberKind;
import vn.sohoi.membership.Membership;
import vn.sohoi.membership.Wish;
import vn.sohoi.people.Identity;
import vn.sohoi.people.NewPerson;
import vn.sohoi.people.People;
import vn.sohoi.units.Units;
import vn.sohoi.web.FormKey;

/** Two communes with a woman each, and those who work in the first, signed in. */
@Component
class Ground {
    /** The woman of the other commune: nobody here may read her name. */
    static final String FOREIGN_NAME = "Kha Thị Xalạ";

    private static final String PASSWORD = "mot-mat-khau-dai";
    private static final Set<String> UNITS = Set.of("unit", "branch", "from", "to");

    private final Units units;
    private final Accounts accounts;
    private final People people;
    private final Membership membership;

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<String, String> tokens = new LinkedHashMap<>();
    private final Map<String, String> used = new LinkedHashMap<>();
    private Commune here;
    private Commune there;
    private PersonId own;
    private PersonId foreign;

    Ground(Units units, Accounts accounts, People people, Membership membership) {
        this.units = units;
        this.accounts = accounts;
        this.people = people;
        this.membership = membership;
    }

    void lay(RawClient client) throws IOException {
        here = Places.commune(units, 2);
        there = Places.commune(units, 1);
        own = woman(here, "Nguyễn Thị Lan");
        foreign = woman(there, FOREIGN_NAME);
        signIn(client, Role.COMMUNE_OFFICER, here.unit());
        signIn(client, Role.COMMUNE_CHAIR, here.unit());
        signIn(client, Role.BRANCH_HEAD, here.branch(0));
        var city = here.cityOfficer().unit();
        if (city != null) signIn(client, Role.PROVINCE_CHAIR, city);
        useAForm(client);
    }

    List<String> logins() {
        return List.copyOf(cookies.keySet());
    }

    String cookie(String login) {
        return cookies.getOrDefault(login, "");
    }

    /** The cookie without those that only remember the device or the language. */
    String session(String login) {
        return Arrays.stream(cookie(login).split("; "))
                .filter(one -> one.matches("(?i)(__Host-)?[a-z-]*(session|phien).*"))
                .findFirst()
                .orElseThrow();
    }

    String token(String login) {
        return tokens.getOrDefault(login, "");
    }

    /** A form of the officer that did its work, with its key. */
    Map<String, String> usedForm() {
        return used;
    }

    UnitId branch() {
        return here.branch(0);
    }

    /** Something of her own for a place of an address. */
    String place(String name, Random random) {
        if (UNITS.contains(name)) return here.unit().toString();
        return random.nextInt(4) == 0 ? "999999" : own.toString();
    }

    /** The same of another commune. */
    String foreign(String name, Random random) {
        if (UNITS.contains(name)) return there.unit().toString();
        return random.nextInt(4) == 0 ? "999999" : foreign.toString();
    }

    /** What may stand in a field, or nothing. */
    String word(String field, Random random) {
        var words = List.of("", "", "x", "1", "12/03/1965", here.branch(0).toString(), own.toString());
        return words.get(random.nextInt(words.size()));
    }

    private PersonId woman(Commune commune, String name) {
        var woman = Identity.woman(name, PartialDate.parse("1965-03-12"));
        var id = people.register(NewPerson.of(commune.branch(0), woman, null), commune.officer());
        var joined = LocalDate.of(2019, 3, 8);
        membership.admit(new Wish(id, commune.branch(0), joined, "QĐ 1", MemberKind.REGULAR), commune.officer());
        return id;
    }

    private void signIn(RawClient client, Role role, UnitId unit) throws IOException {
        var login = role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "-" + unit;
        accounts.open(new NewAccount(login, "Người " + role, PASSWORD, false), Actor.MACHINE);
        var term = DateSpan.between(LocalDate.of(2020, 1, 1), LocalDate.of(2040, 1, 1));
        accounts.appoint(new NewMandate(login, role, unit, term, "QĐ 1"), Actor.MACHINE);
        var page = client.send("GET", "/dang-nhap", List.of(), new byte[0]);
        var form = Route.form(Map.of("login", login, "password", PASSWORD, "_csrf", csrf(page)));
        var headers = List.of(Hostile.FORM, "Cookie: " + session(page));
        var answer = client.send("POST", "/dang-nhap", headers, form.getBytes(UTF_8));
        cookies.put(login, session(answer));
        var first = client.send("GET", "/chuc-danh", List.of("Cookie: " + cookie(login)), new byte[0]);
        tokens.put(login, csrf(first));
        if (token(login).isEmpty()) throw new IllegalStateException("not signed in: " + login + " " + answer.head());
    }

    private void useAForm(RawClient client) throws IOException {
        var officer = logins().getFirst();
        used.put("name", "Trần Thị Dùng");
        used.put("birth", "1971");
        used.put("branch", branch().toString());
        used.put("_csrf", token(officer));
        used.put(FormKey.FIELD, FormKey.fresh());
        var headers = List.of(Hostile.FORM, "Cookie: " + cookie(officer));
        var answer =
                client.send("POST", "/hoi-vien/them", headers, Route.form(used).getBytes(UTF_8));
        if (answer.status() != 302) throw new IllegalStateException("no form was used: " + answer.status());
    }

    private static String csrf(RawClient.Answer page) {
        return Jsoup.parse(page.body()).select("input[name=_csrf]").attr("value");
    }

    private static String session(RawClient.Answer answer) {
        return answer.headers("Set-Cookie").stream()
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .filter(cookie -> cookie.indexOf('=') < cookie.length() - 1 && !cookie.startsWith("language"))
                .reduce((one, later) -> one + "; " + later)
                .orElse("");
    }
}
