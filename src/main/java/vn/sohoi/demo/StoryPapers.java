package vn.sohoi.demo;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Accounts;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.start.LaterFilling;
import vn.sohoi.reports.Draft;
import vn.sohoi.reports.Heading;
import vn.sohoi.reports.Headings;
import vn.sohoi.reports.Layout;
import vn.sohoi.reports.PaperKind;
import vn.sohoi.reports.Part;
import vn.sohoi.reports.Signing;
import vn.sohoi.reports.UnitReports;
import vn.sohoi.reports.Versions;
import vn.sohoi.units.Units;

/**
 * The papers of the closing conference of 2019: the district's report and its plan for 2020, made by the city's officer,
 * for the district's own mandates ended with it. Words are those of the article; numbers that the book counts are fields, so it
 * is made when all that it counts stands.
 */
@Component
@Order(70)
class StoryPapers implements LaterFilling {
    private static final String DISTRICT = "Huyện Thanh Trì";
    private static final String SIGNER = "Dương Thị Ngọc";
    private static final List<String> INDICATORS = List.of(
            "members",
            "admitted",
            "departed",
            "women-18",
            "coverage",
            "communes-above-half",
            "base-units-two-directive-05",
            "directive-05-activities",
            "sessions",
            "households-5-no-3-clean",
            "clubs",
            "collectives-awarded-by-centre",
            "collectives-awarded-by-province",
            "excellent-collectives-awarded-by-district",
            "good-collectives-awarded-by-district",
            "individuals-awarded-by-district");
    private static final List<String> BY_UNIT = List.of("women-18", "members", "coverage", "admitted", "departed");

    /** What was given out to the communes. */
    private static final List<String> PLANNED = List.of("admitted");

    private final UnitReports reports;
    private final Versions versions;
    private final Headings headings;
    private final Accounts accounts;
    private final Units units;

    StoryPapers(UnitReports reports, Versions versions, Headings headings, Accounts accounts, Units units) {
        this.units = units;
        this.reports = reports;
        this.versions = versions;
        this.headings = headings;
        this.accounts = accounts;
    }

    @Override
    public String part() {
        return "papers";
    }

    @Override
    public void fill() {
        var officer = accounts.actorsOf("canbo-hanoi").stream().findFirst().orElse(Actor.MACHINE);
        var district = units.one(DISTRICT, LocalDate.of(2019, 12, 31));
        headings.set(district, LocalDate.of(2016, 1, 1), heading(), officer);
        make(
                district,
                PaperKind.REPORT,
                Period.parse("2019"),
                draft(
                        "report",
                        "Tổng kết công tác Hội và phong trào phụ nữ năm 2019,\nphương hướng, nhiệm vụ trọng tâm năm 2020",
                        INDICATORS,
                        BY_UNIT,
                        PLANNED),
                new Signing("86", LocalDate.of(2019, 12, 31), SIGNER),
                officer);
        make(
                district,
                PaperKind.PLAN,
                Period.parse("2020"),
                draft(
                        "plan",
                        "Công tác Hội và phong trào phụ nữ năm 2020",
                        List.of("members", "admitted", "communes-above-half"),
                        List.of("members", "admitted"),
                        PLANNED),
                new Signing("02", LocalDate.of(2020, 1, 10), SIGNER),
                officer);
    }

    private void make(UnitId unit, PaperKind kind, Period period, Draft draft, Signing signing, Actor officer) {
        versions.make(reports.begin(unit, kind, period, draft, officer), signing, officer);
    }

    private static Draft draft(
            String paper, String title, List<String> indicators, List<String> byUnit, List<String> plans) {
        var parts = StoryTable.rows("papers.csv").stream()
                .filter(row -> row.get("paper").equals(paper))
                .map(row -> new Part(row.get("title"), row.get("text"), Part.Shows.valueOf(row.get("shows"))))
                .toList();
        return new Draft(title, indicators, byUnit, plans, parts);
    }

    private static Heading heading() {
        return new Heading(
                Layout.STATE,
                "HỘI LHPN HUYỆN THANH TRÌ",
                "BAN THƯỜNG VỤ",
                "Thanh Trì",
                "BTV",
                "TM. BAN THƯỜNG VỤ",
                "CHỦ TỊCH",
                List.of(
                        "- Hội LHPN thành phố Hà Nội (để báo cáo);",
                        "- Thường trực Huyện ủy (để báo cáo);",
                        "- Hội LHPN các xã, thị trấn;",
                        "- Lưu: VT."));
    }
}
