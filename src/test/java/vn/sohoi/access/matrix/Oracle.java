package vn.sohoi.access.matrix;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Who may do what, written by hand from the table of roles and purposes in the security reference (3.2), so that it does not
 * repeat a mistake of the book. It knows nothing of the product: its own offices, columns and tree.
 *
 * <p>A unit is the letters that lead to it: "" the centre, "a" a province, "ab" a commune of it, "abc" a branch, "abcd" a
 * group. Above means: its letters begin with mine.
 */
final class Oracle {
    /** The columns of the table, and two for what needs no column. */
    enum Column {
        ROLL,
        FIGURES,
        UNITS,
        CATALOGUE,
        MANDATES,
        AUDIT,
        /** What women ask about their own data. */
        REQUESTS,
        /** Congress, personnel. */
        PERSONNEL,
        /** Meetings and other activities, which name nobody. */
        ACTIVITIES,
        /** Hardship and help given. */
        HARDSHIP,
        /** Whoever holds any mandate today. */
        HOLDER,
        /** Whoever comes along. */
        ANYBODY
    }

    /** What is done, each including the one before. */
    enum Deed {
        NOTHING,
        READ,
        WRITE,
        APPROVE
    }

    /** What is answered. */
    enum Answer {
        /** The page, the file, the form's own answer. */
        LET_IN,
        /** A sentence: the mandate lacks this right. */
        FORBIDDEN,
        /** As if there were no such thing. */
        NOT_FOUND,
        /** Led to the sign-in page. */
        SIGN_IN
    }

    /** The mandate's term as seen from now. */
    enum Term {
        HELD,
        EXPIRED,
        TO_COME,
        REVOKED
    }

    /** What the table holds in one cell: the strongest deed, and whether women are seen by name. */
    private record Cell(Deed most, boolean names) {}

    private static final List<Column> ORDER = List.of(Column.values()).subList(0, Column.HOLDER.ordinal());

    /** The commune that ended with the reform of July 2025. */
    private static final String ENDED = "ad";

    /** Letters of a branch. */
    private static final int BRANCH = 3;

    /**
     * In each cell: - nothing, r read, w write, a approve; capital where women of the unit are seen by name, of REQUESTS where
     * what they ask is answered, of PERSONNEL where officers are seen by name.
     */
    private static final Map<Office, Map<Column, Cell>> CELLS = new EnumMap<>(Office.class);

    static {
        row(Office.MEMBER, "r - - - - r w r - r");
        row(Office.GROUP_HEAD, "W w r r - - w - w W");
        row(Office.BRANCH_HEAD, "W w r r w - w R w W");
        row(Office.COMMUNE_OFFICER, "W w w r - - W W w W");
        // per portfolio: with help alone she finds women on the roll, with congress and personnel alone she finds none
        row(Office.COMMUNE_OFFICER_OF_HELP, "R w w r - - - - - W");
        row(Office.COMMUNE_OFFICER_OF_PERSONNEL, "- w w r - - - W - -");
        row(Office.COMMUNE_CHAIR, "A a a r a r A A a A");
        row(Office.DISTRICT_OFFICER, "r w w r - - - W w r");
        row(Office.DISTRICT_CHAIR, "r a a r a r r A a r");
        row(Office.PROVINCE_OFFICER, "r w w w - - - W w r");
        row(Office.PROVINCE_CHAIR, "r a a w a r r A a r");
        row(Office.CENTRE_OFFICER, "r w w w - - - - w r");
        row(Office.CENTRE_CHAIR, "r a a w a - r a a r");
        row(Office.INSPECTOR, "- r r r r - - - r -");
        row(Office.DATA_OFFICER, "- r r r - r A - - -");
        row(Office.SYSADMIN, "- - r w - - - - - -");
        row(Office.AUDITOR, "- - r r r a - - - -");
        // through a task: reading by name what it is for (3.3), and of the rest numbers where the post has something
        row(Office.PROVINCE_OFFICER_GIVEN_ROLL, "R r r r - - - r r r");
        row(Office.PROVINCE_OFFICER_GIVEN_HELP, "r r r r - - - r r R");
        row(Office.INSPECTOR_GIVEN_PERSONNEL, "- r r r r - - R r -");
        // who holds no office reads that and not even numbers
        row(Office.TASK_ACCOUNT_GIVEN_ROLL, "R - - - - - - - - -");
        row(Office.TASK_ACCOUNT_GIVEN_PERSONNEL, "- - - - - - - R - -");
    }

    private Oracle() {}

    /** A mandate: an office in a unit for a term. */
    record Mandate(Office office, String unit, Term term) {}

    /** What is asked: the column and deed of an address, and the unit whose thing it names. */
    record Asked(Column column, Deed deed, Seen seen, String unit) {}

    /** What the book must answer to this mandate; null is somebody who has not signed in. */
    static Answer answer(Mandate mandate, Asked asked) {
        if (asked.column() == Column.ANYBODY) return answerToStranger(asked);
        if (mandate.term() != Term.HELD) return Answer.NOT_FOUND;
        if (lacksTheRight(mandate, asked) || lacksTheVoice(mandate, asked)) return Answer.FORBIDDEN;
        if (!isThere(mandate, asked)) return asked.seen() == Seen.TOLD ? Answer.LET_IN : Answer.NOT_FOUND;
        return hasASay(mandate, asked) ? Answer.LET_IN : Answer.FORBIDDEN;
    }

    /** Whether the table gives the office less than is asked, whosever the thing is. */
    static boolean lacksTheRight(Mandate mandate, Asked asked) {
        return ORDER.contains(asked.column())
                && may(mandate.office(), asked.column()).compareTo(asked.deed()) < 0;
    }

    /** Whether the thing must look to this mandate like one that does not exist. */
    static boolean isHidden(Mandate mandate, Asked asked) {
        boolean mayAsk = answer(mandate, asked) != Answer.FORBIDDEN && asked.column() != Column.ANYBODY;
        return mayAsk && (mandate.term() != Term.HELD || !isThere(mandate, asked));
    }

    /** What the book must answer to somebody who has not signed in. */
    static Answer answerToStranger(Asked asked) {
        if (asked.column() != Column.ANYBODY) return Answer.SIGN_IN;
        return asked.seen() == Seen.NOBODY ? Answer.NOT_FOUND : Answer.LET_IN;
    }

    /** Whether she may be shown the names of the women of that unit. */
    static boolean seesWomen(Mandate mandate, String unit) {
        return reads(mandate, Column.ROLL, unit);
    }

    /** The same on an address of the column: with a task of help, whose homes are helped there and in its figures, and no roll. */
    static boolean seesNamed(Mandate mandate, Column column, String unit) {
        boolean ofHelp = column == Column.HARDSHIP || column == Column.FIGURES;
        return seesWomen(mandate, unit) || ofHelp && reads(mandate, Column.HARDSHIP, unit);
    }

    /** Whether she may be shown the names of the officers of that unit: a superior may, of all beneath. */
    static boolean seesOfficers(Mandate mandate, String unit) {
        return reads(mandate, Column.PERSONNEL, unit);
    }

    private static boolean reads(Mandate mandate, Column column, String unit) {
        return mandate.term() == Term.HELD && isNamed(mandate, column) && unit.startsWith(mandate.unit());
    }

    private static boolean isNamed(Mandate mandate, Column column) {
        return CELLS.get(mandate.office()).get(column).names();
    }

    private static boolean gives(Mandate mandate) {
        return isNamed(mandate, Column.ROLL) || isNamed(mandate, Column.HARDSHIP) || isNamed(mandate, Column.PERSONNEL);
    }

    /** Whether she is told the names of women who ask something: the data protection officer sees no others by name. */
    static boolean isToldWhoAsks(Mandate mandate, Asked asked) {
        return asked.column() == Column.REQUESTS && mandate.term() == Term.HELD && answers(mandate);
    }

    /** Whether she may be shown what a unit wrote for itself and those above it, or for those beneath it. */
    static boolean seesPapers(Mandate mandate, String unit) {
        return mandate.term() == Term.HELD
                && (unit.startsWith(mandate.unit()) || mandate.unit().startsWith(unit));
    }

    private static boolean isThere(Mandate mandate, Asked asked) {
        var unit = asked.unit();
        return switch (asked.seen()) {
            case ALL, NAMED, GIVING -> true;
            case NAMER -> isNamed(mandate, Column.ROLL) && !mandate.unit().equals(ENDED);
            case GIVER -> gives(mandate) && !mandate.unit().equals(ENDED);
            case STANDING -> !mandate.unit().equals(ENDED);
            case ABOVE, POST, OWN, OFFICER, TOLD -> unit.startsWith(mandate.unit());
            case NAMES ->
                asked.column() == Column.HARDSHIP ? reads(mandate, Column.HARDSHIP, unit) : seesWomen(mandate, unit);
            case OFFICERS -> seesOfficers(mandate, unit);
            case ANSWERER -> answers(mandate);
            case ANSWERED -> answers(mandate) && unit.startsWith(mandate.unit());
            case LINE -> seesPapers(mandate, unit);
            case STANDING_LINE -> seesPapers(mandate, unit) && !mandate.unit().equals(ENDED);
            case NEXT -> isNext(mandate.unit(), unit);
            case STANDING_NEXT ->
                isNext(mandate.unit(), unit) && !mandate.unit().equals(ENDED);
            // the commune that ended stood under a district
            case BENEATH, ANSWER ->
                isBeneath(mandate.unit(), unit) && !mandate.unit().equals(ENDED);
            case SECOND -> mandate.office() == Office.PROVINCE_CHAIR && unit.startsWith(mandate.unit());
            case NOBODY -> false;
        };
    }

    private static boolean answers(Mandate mandate) {
        return isNamed(mandate, Column.REQUESTS);
    }

    private static boolean isNext(String own, String unit) {
        return unit.startsWith(own) || isBeneath(own, unit);
    }

    private static boolean isBeneath(String lower, String unit) {
        return lower.startsWith(unit) && lower.length() == unit.length() + 1;
    }

    /** A unit answers by its chair, a branch by its head. */
    private static boolean lacksTheVoice(Mandate mandate, Asked asked) {
        return asked.seen() == Seen.ANSWER
                && mandate.unit().length() < BRANCH
                && may(mandate.office(), asked.column()) != Deed.APPROVE;
    }

    private static boolean hasASay(Mandate mandate, Asked asked) {
        return switch (asked.seen()) {
            case OWN -> asked.unit().equals(mandate.unit());
            case POST -> isBeneath(asked.unit(), mandate.unit());
            case NAMED -> isNamed(mandate, Column.ROLL);
            case GIVING -> gives(mandate);
            case OFFICER -> isNamed(mandate, Column.PERSONNEL);
            default -> true;
        };
    }

    private static Deed may(Office office, Column column) {
        return CELLS.get(office).get(column).most();
    }

    private static void row(Office office, String cells) {
        var row = new EnumMap<Column, Cell>(Column.class);
        var words = cells.split(" ");
        for (int i = 0; i < words.length; i++) row.put(ORDER.get(i), cell(words[i]));
        CELLS.put(office, row);
    }

    private static Cell cell(String word) {
        var most = switch (word) {
            case "r", "R" -> Deed.READ;
            case "w", "W" -> Deed.WRITE;
            case "a", "A" -> Deed.APPROVE;
            default -> Deed.NOTHING;
        };
        return new Cell(most, Character.isUpperCase(word.charAt(0)));
    }
}
