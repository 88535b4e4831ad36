package vn.sohoi.operation.kills;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.sohoi.platform.server.DatabaseAddress;

/** The officers' journals beside what the book holds, each as lists of what is wrong. */
record Counted(int acknowledged, List<String> lost, List<String> doubled, List<String> half, List<String> unsent) {

    /** Who bears it stood in the book before anybody wrote. */
    static final String STOOD = "Lý Thị Sẵn";

    /** While officers go on writing: what was acknowledged before must be there, what is there must have been sent by then. */
    static Counted now(List<Journal> journals, DatabaseAddress book) {
        var acknowledged =
                journals.stream().flatMap(one -> one.acknowledged().stream()).toList();
        var sql = JdbcClient.create(new DriverManagerDataSource(book.url(), book.user(), book.password()));
        var rows = sql.sql("""
                select her.full_name || ' | ' || coalesce(stay.branch_id::text, 'no stay') || ' | ' || coalesce(lower(stay.valid)::text, '')
                  from people.person her
                  left join membership.stay stay on stay.person_id = her.id and upper_inf(stay.recorded)
                 where her.full_name <> :stood""").param("stood", STOOD).query(String.class).list();
        var there = new HashSet<String>();
        var doubled = rows.stream().filter(row -> !there.add(row)).toList();
        var sent = journals.stream().flatMap(one -> one.sent().stream()).toList();
        var known = sent.stream().flatMap(one -> one.stays().stream()).collect(Collectors.toSet());
        return new Counted(
                acknowledged.size(),
                acknowledged.stream()
                        .filter(one -> !there.containsAll(one.stays()))
                        .map(Journal.Intention::what)
                        .toList(),
                doubled,
                sent.stream()
                        .filter(one -> isHalf(one.stays(), there))
                        .map(Journal.Intention::what)
                        .toList(),
                there.stream().filter(row -> !known.contains(row)).toList());
    }

    private static boolean isHalf(Set<String> stays, Set<String> there) {
        long found = stays.stream().filter(there::contains).count();
        return found > 0 && found < stays.size();
    }

    boolean isRight() {
        return lost.isEmpty() && doubled.isEmpty() && half.isEmpty() && unsent.isEmpty();
    }
}
