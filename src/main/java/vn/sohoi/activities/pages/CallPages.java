package vn.sohoi.activities.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sohoi.activities.ListedNames;
import vn.sohoi.activities.Register;
import vn.sohoi.activities.Way;
import vn.sohoi.kernel.FullName;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.web.BookAddress;
import vn.sohoi.web.chart.Square;

/** Puts a roll call together: of one branch, or of all branches whose women belong to a club that meets. */
@Component
class CallPages {
    private final BookAddress book;
    private final ActivityWords words;

    CallPages(BookAddress book, ActivityWords words) {
        this.book = book;
        this.words = words;
    }

    /** Whose boxes are ticked. */
    interface Marks {
        boolean came(Register.Woman woman);
    }

    static Marks ticked(Set<PersonId> came) {
        return woman -> came.contains(woman.id());
    }

    /** As it was taken, or everybody or nobody where the way was asked for. */
    CallPage asked(List<Register> registers, String href, String action, String asked, Locale language) {
        var taken = registers.getFirst().way();
        var way = switch (asked) {
            case "du" -> Way.ABSENTEES;
            case "dem" -> Way.PRESENT;
            default -> taken == null ? Way.ABSENTEES : taken;
        };
        boolean asTaken = asked.isEmpty() && taken != null;
        Marks marks = woman -> asTaken ? Boolean.TRUE.equals(woman.came()) : way == Way.ABSENTEES;
        return page(registers, href, action, way, marks, guests(registers), Map.of(), language);
    }

    CallPage page(
            List<Register> registers,
            String href,
            String action,
            Way way,
            Marks marks,
            String guests,
            Map<String, String> errors,
            Locale language) {
        var activity = registers.getFirst().activity();
        return new CallPage(
                activity.plan().title(),
                href,
                whose(registers),
                words.when(activity.plan(), language),
                action,
                way,
                registers.stream().anyMatch(register -> register.way() != null),
                rows(registers, marks),
                guests,
                Square.of(book.of(action)),
                registers.size() == 1 && activity.clubName().isEmpty() ? action + "/the" : "",
                registers.size() == 1 && activity.clubName().isEmpty() ? action + "/danh-sach" : "",
                false,
                List.of(),
                errors);
    }

    /** As a list says it, with what the list leaves open; guests who stand there already stay. */
    CallPage listed(Register register, String href, String action, Way way, ListedNames named, Locale language) {
        var marks = ticked(named.present(way, register.women()));
        var filled = page(List.of(register), href, action, way, marks, guests(List.of(register)), Map.of(), language);
        return filled.listed(named.questions().stream().map(CallPages::doubt).toList());
    }

    private static CallPage.Doubt doubt(ListedNames.Question question) {
        return new CallPage.Doubt(
                question.name(),
                question.may().stream()
                        .map(woman -> woman.birth() == null ? "?" : year(woman))
                        .collect(Collectors.joining(", ")));
    }

    /** In the order of names; where women of several branches stand together, with their branch. */
    private static List<CallPage.Row> rows(List<Register> registers, Marks marks) {
        boolean several = registers.size() > 1;
        var rows = new ArrayList<CallPage.Row>();
        for (var register : registers)
            for (var woman : register.women())
                rows.add(new CallPage.Row(
                        woman.id().toString(),
                        woman.name(),
                        year(woman),
                        several ? register.branch().name() : "",
                        marks.came(woman)));
        rows.sort((one, other) -> FullName.ORDER.compare(FullName.of(one.name()), FullName.of(other.name())));
        return rows;
    }

    /**
     * The same women on paper, to be signed.
     *
     * @param action the roll call, which the code on the paper opens
     */
    SignInSheetPage paper(List<Register> registers, String action, Locale language) {
        var activity = registers.getFirst().activity();
        var rows = new ArrayList<SignInSheetPage.Row>();
        for (var row : rows(registers, woman -> false))
            rows.add(new SignInSheetPage.Row(rows.size() + 1, row.name(), row.year()));
        return new SignInSheetPage(
                activity.plan().title(),
                "/hoat-dong/" + activity.id(),
                whose(registers),
                words.when(activity.plan(), language),
                activity.plan().place(),
                Square.of(book.of(action)),
                rows);
    }

    /** The branch, of a club its own women there; or the whole club where women of several branches stand together. */
    private static String whose(List<Register> registers) {
        var branch = registers.getFirst().branch().name();
        var club = registers.getFirst().activity().clubName();
        if (club.isEmpty()) return branch;
        return registers.size() == 1 ? club + ", " + branch : club;
    }

    private static String guests(List<Register> registers) {
        return String.join(
                "\n",
                registers.stream()
                        .flatMap(register -> register.guests().stream())
                        .toList());
    }

    static String year(Register.Woman woman) {
        var birth = woman.birth();
        return birth == null ? "" : String.valueOf(birth.year());
    }
}
