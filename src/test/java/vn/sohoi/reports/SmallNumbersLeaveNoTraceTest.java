package vn.sohoi.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.Places.Commune;
import vn.sohoi.Signed;
import vn.sohoi.access.Accounts;
import vn.sohoi.access.Accounts.NewAccount;
import vn.sohoi.access.Accounts.NewMandate;
import vn.sohoi.access.Role;
import vn.sohoi.closings.Closings;
import vn.sohoi.closings.NewRound;
import vn.sohoi.closings.Round;
import vn.sohoi.closings.RoundId;
import vn.sohoi.indicators.Declaration;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.OwnerDb;
import vn.sohoi.reports.words.NumberText;
import vn.sohoi.units.Units;

/**
 * Two books that differ only beneath a star: the city's officer gets the same pages, tables and papers from both, in whatever
 * order she asks, before and after communes were joined. The commune's own officer reads the numbers.
 */
@BookTest
class SmallNumbersLeaveNoTraceTest {
    private static final LocalDate END = LocalDate.of(2024, 12, 31);
    private static final List<String> GUARDED =
            List.of("members-religious", "women-screened", "disabled-women", "disabled-women-helped-share");

    @Autowired
    MockMvc pages;

    @Autowired
    Units units;

    @Autowired
    Accounts accounts;

    @Autowired
    Figures figures;

    @Autowired
    Closings closings;

    @Autowired
    UnitReports reports;

    @Autowired
    Versions versions;

    @Autowired
    OwnerDb owner;

    private Commune here;
    private UnitId beside = new UnitId(0);
    private UnitId joined = beside;
    private Actor city = Actor.MACHINE;
    private Actor officer = Actor.MACHINE;

    @BeforeEach
    void three_communes_said_what_is_guarded_and_two_were_joined_later() {
        here = Places.commune(units, 2);
        beside = Places.beside(units, here);
        joined = Places.beside(units, here);
        city = appointed(
                Role.PROVINCE_OFFICER, Objects.requireNonNull(here.cityOfficer().unit()));
        officer = appointed(Role.COMMUNE_OFFICER, here.unit());
        for (var unit : List.of(here.unit(), beside, joined)) {
            figures.declare(
                    new Declaration("members-religious", unit, END, number(unit, 3, 12, 0), "Báo cáo"), Actor.MACHINE);
            figures.declare(
                    new Declaration("disabled-women", unit, END, number(unit, 6, 31, 9), "Báo cáo"), Actor.MACHINE);
            for (var code : List.of("women-screened", "disabled-women-helped"))
                for (var quarter : List.of("2024-Q3", "2024-Q4"))
                    figures.declare(
                            Declaration.within(code, unit, Period.parse(quarter), number(unit, 2, 14, 1), "Báo cáo"),
                            Actor.MACHINE);
        }
        units.close(joined, LocalDate.of(2025, 7, 1), "NQ thử", Actor.MACHINE);
    }

    @Test
    void pages_and_tables_are_the_same_to_the_byte_for_whoever_may_not_know_the_women() throws Exception {
        var addresses = addresses();
        var one = read(addresses, city);
        change();
        Collections.shuffle(addresses, new Random(47));
        assertThat(read(addresses, city)).containsExactlyInAnyOrderEntriesOf(one);
        assertThat(one.values().stream().filter(page -> page.contains(">*<"))).hasSizeGreaterThan(5);
    }

    @Test
    void papers_handed_in_figures_and_seals_are_the_same() throws Exception {
        var round = round();
        var paper = reports.begin(
                Objects.requireNonNull(city.unit()), PaperKind.REPORT, Period.parse("2024-Q4"), draft(), city);
        var one = kept(round, paper, 1);
        change();
        kept(round, paper, 2).forEach((what, now) -> assertThat(now).as(what).isEqualTo(one.get(what)));
        assertThat(String.valueOf(one.get("paper"))).contains("*", "khoảng");
    }

    @Test
    void the_communes_own_officer_reads_what_she_may_know_and_no_more() {
        assertThat(figures.answer(Question.on("members-religious", here.unit(), END), officer)
                        .value())
                .isEqualByComparingTo("3");
        assertThat(figures.answer(Question.on("disabled-women", here.unit(), END), officer)
                        .value())
                .isNull();
        assertThat(figures.saidOf("members-religious", here.unit(), officer)).hasSize(1);
        assertThat(figures.saidOf("members-religious", here.unit(), city)).isEmpty();
    }

    @Test
    void a_whole_said_above_gives_nothing_away_about_its_parts() {
        var above = Objects.requireNonNull(city.unit());
        var question = Question.on("members-religious", above, LocalDate.of(2025, 3, 31));
        var sum = figures.answer(question, city);
        figures.declare(new Declaration("members-religious", above, END, 27, "Cộng lại"), Actor.MACHINE);
        assertThat(figures.answer(question, city)).isEqualTo(sum);
    }

    /** What stood beneath the stars is another number now. */
    private void change() {
        for (var change : Map.of(3, 7, 6, 1, 2, 5).entrySet())
            owner.sql("update indicators.declared set value = :now where value = :was and unit_id = :unit")
                    .param("now", change.getValue() + 100)
                    .param("was", change.getKey())
                    .param("unit", here.unit().value())
                    .update();
        owner.sql("update indicators.declared set value = value - 100 where value > 100 and unit_id = :unit")
                .param("unit", here.unit().value())
                .update();
    }

    private List<String> addresses() {
        var all = new ArrayList<String>();
        UnitId whole = Objects.requireNonNull(city.unit());
        for (var unit : List.of(whole, here.unit(), beside, joined)) {
            all.add("/so-lieu?unit=" + unit + "&on=31/12/2024");
            for (var code : GUARDED) {
                var asked = "/so-lieu/" + code + "?unit=" + unit;
                for (var time :
                        List.of("&on=31/12/2024&ky=2024-Q4", "&on=31/03/2025&ky=2024-H2", "&on=15/10/2025&ky=2024"))
                    for (var tree : List.of("", "&cay=today", "&biet=31/12/2026")) all.add(asked + time + tree);
                all.add(asked.replace("?", "/dong?") + "&on=31/12/2024&ky=2024-Q4");
                if (unit.equals(whole)) all.add(asked + "&on=31/12/2024&ky=2024-Q4&tep=xlsx");
                all.add(asked.replace("?", "/khai?"));
            }
        }
        return all;
    }

    private Map<String, String> read(List<String> addresses, Actor reader) throws Exception {
        var read = new LinkedHashMap<String, String>();
        for (var address : addresses) {
            var bytes = fetch(address, reader);
            read.put(address, address.contains("xlsx") ? cells(bytes) : plain(bytes));
        }
        return read;
    }

    /** What handing in, sealing and printing keep; who handed in how often is another matter. */
    private Map<String, Object> kept(Round round, ReportId paper, int number) throws Exception {
        var kept = new LinkedHashMap<String, Object>();
        for (var report : closings.reports(round, city))
            if (!report.unit().equals(round.owner())) {
                closings.submit(round, report.unit(), Actor.MACHINE);
                kept.put("said by " + report.unit(), closings.said(closings.report(round, report.unit(), city)));
                kept.put(
                        "page of " + report.unit(),
                        plain(fetch("/ky-bao-cao/" + round.id() + "/" + report.unit(), city))
                                .replaceAll("\\s*<li>.*</li>", ""));
                closings.giveBack(round, report.unit(), "", "Xem lại", city);
            }
        for (var code : GUARDED) {
            var question = closings.question(round, code, here.unit());
            var seal = figures.seal(question, Instant.now().minusMillis(5), Actor.MACHINE);
            kept.put("seal of " + code, seal.mark() + seal.value() + seal.how() + seal.rows());
        }
        var made = versions.make(paper, new Signing("1", LocalDate.of(2025, 1, 6), "Nguyễn Thị Thử"), city);
        kept.put(
                "paper",
                made.figures().stream()
                        .map(one -> one.indicator() + one.unit() + one.value() + one.how() + one.rows() + words(one))
                        .toList());
        for (var file : List.of("tep.xlsx", "nguon-tron.xlsx"))
            kept.put(file, cells(fetch("/bao-cao/" + paper + "/ban/" + number + "/" + file, city)));
        return kept;
    }

    private static String words(Made made) {
        return NumberText.inCell(made) + NumberText.inWords(made);
    }

    private Round round() {
        var owner = Objects.requireNonNull(city.unit());
        RoundId id =
                closings.open(new NewRound(owner, Period.parse("2024-Q4"), LocalDate.of(2025, 1, 5), GUARDED), city);
        return closings.round(id, city);
    }

    private static Draft draft() {
        return new Draft(
                "Báo cáo quý",
                GUARDED,
                List.of("members-religious"),
                List.of(),
                List.of(
                        new Part("I. KẾT QUẢ", "", Part.Shows.INDICATORS),
                        new Part("II. CƠ SỞ", "", Part.Shows.UNITS)));
    }

    private byte[] fetch(String address, Actor reader) throws Exception {
        return pages.perform(get(URI.create(address)).with(Signed.in(reader.login())))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    /** Without what is another at every answer: the key of a form, the nonce, the time. */
    private static String plain(byte[] page) {
        return new String(page, StandardCharsets.UTF_8)
                .replaceAll("nonce=\"[^\"]*\"|name=\"_(csrf|key)\" value=\"[^\"]*\"|content=\"[^\"]{30,}\"", "")
                .replaceAll("\\d{2}:\\d{2}(:\\d{2})?", "");
    }

    private static String cells(byte[] bytes) throws Exception {
        var all = new StringBuilder();
        var format = new DataFormatter();
        try (var file = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (var sheet : file)
                for (var row : sheet)
                    for (var cell : row) {
                        var link = cell.getHyperlink();
                        all.append(format.formatCellValue(cell))
                                .append(link == null ? "" : "->")
                                .append('|');
                    }
        }
        return all.toString()
                .replaceAll("\\d{2}:\\d{2}(:\\d{2})?", "")
                .replaceAll("ban[ /]\\d", "")
                .replaceAll("[A-Z0-9]{4}-[A-Z0-9]{4}|biet=[^|]*", "");
    }

    private long number(UnitId unit, long ofHere, long ofBeside, long ofJoined) {
        return unit.equals(here.unit()) ? ofHere : unit.equals(beside) ? ofBeside : ofJoined;
    }

    private Actor appointed(Role role, UnitId unit) {
        var login = "che-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + unit;
        accounts.open(new NewAccount(login, "Cán bộ thử", "mot-mat-khau-dai", false), Actor.MACHINE);
        var term = DateSpan.between(LocalDate.of(2020, 1, 1), LocalDate.of(2040, 1, 1));
        accounts.appoint(new NewMandate(login, role, unit, term, "QĐ 1"), Actor.MACHINE);
        return accounts.actorsOf(login).getFirst();
    }
}
