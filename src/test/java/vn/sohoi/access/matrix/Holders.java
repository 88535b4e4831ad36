package vn.sohoi.access.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.sohoi.access.matrix.Oracle.Mandate;
import vn.sohoi.access.matrix.Oracle.Term;

/** One person for each office in each place from which a thing of the first commune looks different. */
final class Holders {
    /** Somebody with one mandate. */
    record Holder(String login, Mandate mandate) {}

    private Holders() {}

    /** All of them: own unit, beside it, another province, above, a merged-away unit, and terms that do not hold. */
    static List<Holder> all() {
        var all = new ArrayList<Holder>();
        for (var office : Office.values()) {
            var places = places(office);
            if (!isOfThePast(office)) for (var place : places) all.add(holder(office, place, Term.HELD));
            // a task ends in ways of its own, which its own test tries
            if (!office.task().isEmpty()) continue;
            for (var term : List.of(Term.EXPIRED, Term.TO_COME, Term.REVOKED))
                all.add(holder(office, places.getFirst(), term));
        }
        return List.copyOf(all);
    }

    /** The first that holds the office there today. */
    static Holder of(Office office, String place) {
        return holder(office, place, Term.HELD);
    }

    private static boolean isOfThePast(Office office) {
        return office == Office.DISTRICT_OFFICER || office == Office.DISTRICT_CHAIR;
    }

    private static Holder holder(Office office, String place, Term term) {
        var login = office + "." + (place.isEmpty() ? "tw" : place) + (term == Term.HELD ? "" : "." + term);
        return new Holder(login.toLowerCase(Locale.ROOT).replace('_', '-'), new Mandate(office, place, term));
    }

    private static List<String> places(Office office) {
        return switch (office) {
            case MEMBER -> List.of("aaa", "baa");
            case GROUP_HEAD -> List.of("aaaa");
            case BRANCH_HEAD -> List.of("aaa", "aab", "aba", "baa");
            case COMMUNE_OFFICER, COMMUNE_CHAIR -> List.of("aa", "ab", "ba", World.MERGED_AWAY);
            case COMMUNE_OFFICER_OF_HELP, COMMUNE_OFFICER_OF_PERSONNEL -> List.of("aa", "ba");
            case DISTRICT_OFFICER, DISTRICT_CHAIR -> List.of(World.DISTRICT);
            case PROVINCE_OFFICER, PROVINCE_CHAIR -> List.of("a", "b");
            case CENTRE_OFFICER, CENTRE_CHAIR -> List.of("");
            case INSPECTOR -> List.of("a", "b", "aa", "ab", "");
            case DATA_OFFICER -> List.of("a", "aa", "ba", "");
            case SYSADMIN, AUDITOR -> List.of("a", "b", "");
            case PROVINCE_OFFICER_GIVEN_ROLL,
                    PROVINCE_OFFICER_GIVEN_HELP,
                    INSPECTOR_GIVEN_PERSONNEL,
                    TASK_ACCOUNT_GIVEN_ROLL,
                    TASK_ACCOUNT_GIVEN_PERSONNEL -> List.of("aa", "ba");
        };
    }
}
