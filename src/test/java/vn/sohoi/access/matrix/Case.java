package vn.sohoi.access.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.sohoi.access.matrix.Endpoints.Visit;
import vn.sohoi.access.matrix.Holders.Holder;
import vn.sohoi.access.matrix.Oracle.Term;

/**
 * Who opens what.
 *
 * @param who null for somebody who has not signed in
 */
record Case(Visit visit, @Nullable Holder who) {
    private static final int THREADS = 4;

    /** Kinds of people to whom an address looks alike. */
    private static final List<Predicate<Holder>> KINDS = List.of(
            held(Office.MEMBER, Office.GROUP_HEAD, Office.BRANCH_HEAD),
            held(Office.COMMUNE_OFFICER),
            held(Office.COMMUNE_OFFICER_OF_HELP, Office.COMMUNE_OFFICER_OF_PERSONNEL),
            held(Office.COMMUNE_CHAIR),
            held(Office.PROVINCE_OFFICER, Office.PROVINCE_CHAIR),
            held(Office.CENTRE_OFFICER, Office.CENTRE_CHAIR),
            held(Office.INSPECTOR, Office.DATA_OFFICER, Office.SYSADMIN, Office.AUDITOR),
            held(
                    Office.PROVINCE_OFFICER_GIVEN_ROLL,
                    Office.PROVINCE_OFFICER_GIVEN_HELP,
                    Office.INSPECTOR_GIVEN_PERSONNEL),
            held(Office.TASK_ACCOUNT_GIVEN_ROLL, Office.TASK_ACCOUNT_GIVEN_PERSONNEL),
            holder -> holder.mandate().term() != Term.HELD);

    /**
     * Every address with a thing of every unit that has one × everybody who holds a mandate today; once for each whose mandate
     * does not hold and for nobody, to whom all things are alike.
     */
    static List<Case> whole(List<List<Visit>> visitsOfEach) {
        var all = new ArrayList<Case>();
        for (var visits : visitsOfEach) {
            all.add(new Case(visits.getFirst(), null));
            for (var holder : Holders.all())
                for (var visit : holder.mandate().term() == Term.HELD ? visits : visits.subList(0, 1))
                    all.add(new Case(visit, holder));
        }
        return all;
    }

    /** Every address once with somebody of each kind and with nobody, with whose thing and whom by the seed. */
    static List<Case> sample(List<List<Visit>> visitsOfEach, long seed) {
        var chance = new Random(seed);
        var some = new ArrayList<Case>();
        for (var all : visitsOfEach) {
            var visits = all.getFirst().endpoint().writes() && all.stream().anyMatch(Case::isOfTheFirst)
                    ? all.stream().filter(Case::isOfTheFirst).toList()
                    : all;
            some.add(new Case(any(visits, chance), null));
            for (var kind : KINDS)
                some.add(new Case(
                        any(visits, chance),
                        any(Holders.all().stream().filter(kind).toList(), chance)));
        }
        return some;
    }

    /** A thing of the first province: forms for the sample stand ready of these alone. */
    static boolean isOfTheFirst(Visit visit) {
        var unit = visit.asked().unit();
        return unit.isEmpty() || unit.startsWith("a");
    }

    /** The faults of all of them, tried side by side. */
    static List<String> faults(List<Case> cases, Trial trial) throws InterruptedException, ExecutionException {
        var faults = new ArrayList<String>();
        try (var several = Executors.newFixedThreadPool(THREADS)) {
            var tried = new ArrayList<Future<List<String>>>();
            for (var one : cases) tried.add(several.submit(() -> trial.faults(one.visit(), one.who())));
            for (var one : tried) faults.addAll(one.get());
        }
        return faults;
    }

    private static Predicate<Holder> held(Office... offices) {
        var wanted = List.of(offices);
        return holder -> holder.mandate().term() == Term.HELD
                && wanted.contains(holder.mandate().office());
    }

    private static <T> T any(List<T> all, Random chance) {
        return all.get(chance.nextInt(all.size()));
    }
}
