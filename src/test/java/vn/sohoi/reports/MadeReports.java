package vn.sohoi.reports;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.Places;
import vn.sohoi.Places.Commune;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.Period;
import vn.sohoi.membership.MemberKind;
import vn.sohoi.membership.Membership;
import vn.sohoi.membership.Wish;
import vn.sohoi.people.Identity;
import vn.sohoi.people.NewPerson;
import vn.sohoi.people.People;
import vn.sohoi.units.Units;

/** A commune of two branches with a few members, and reports of it. */
@Component
public class MadeReports {
    public static final LocalDate SIGNED = LocalDate.of(2019, 12, 20);
    public static final List<String> INDICATORS = List.of("members", "admitted", "women-18", "coverage");

    private final Units units;
    private final People people;
    private final Membership membership;
    private final UnitReports reports;
    private final Versions versions;

    MadeReports(Units units, People people, Membership membership, UnitReports reports, Versions versions) {
        this.units = units;
        this.people = people;
        this.membership = membership;
        this.reports = reports;
        this.versions = versions;
    }

    /** Two members of 2018 and one of 2019 in the first branch, two of 2019 in the second, and a woman who is none. */
    public Commune commune() {
        var commune = Places.commune(units, 2);
        for (int i = 0; i < 2; i++) admit(commune, 0, LocalDate.of(2018, 3, 8));
        admit(commune, 0, LocalDate.of(2019, 5, 1));
        for (int i = 0; i < 2; i++) admit(commune, 1, LocalDate.of(2019, 10, 20));
        settle(commune, 1);
        return commune;
    }

    public void admit(Commune commune, int branch, LocalDate on) {
        membership.admit(
                new Wish(settle(commune, branch), commune.branch(branch), on, "QĐ 1", MemberKind.REGULAR),
                commune.officer());
    }

    private vn.sohoi.kernel.PersonId settle(Commune commune, int branch) {
        var woman = Identity.woman("Nguyễn Thị Mẫu", PartialDate.parse("1970-01-15"));
        return people.register(
                NewPerson.of(commune.branch(branch), woman, LocalDate.of(2015, 1, 1)), commune.officer());
    }

    public Draft draft(String text) {
        return new Draft(
                "Tổng kết công tác Hội năm 2019",
                INDICATORS,
                List.of("members", "admitted"),
                List.of("admitted"),
                List.of(
                        new Part("I. KẾT QUẢ CÔNG TÁC HỘI", text, Part.Shows.INDICATORS),
                        new Part("II. KẾT QUẢ THEO CƠ SỞ HỘI", "", Part.Shows.UNITS)));
    }

    public ReportId begin(Commune commune, String period, String text) {
        return reports.begin(commune.unit(), PaperKind.REPORT, Period.parse(period), draft(text), commune.officer());
    }

    public Version make(Commune commune, ReportId report) {
        return versions.make(report, new Signing("86", SIGNED, "Đặng Thị Thu Hoài"), commune.officer());
    }
}
