package vn.sohoi.privacy.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.Places.Commune;
import vn.sohoi.TestBook;
import vn.sohoi.imports.Imports;
import vn.sohoi.imports.Upload;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.membership.MemberKind;
import vn.sohoi.membership.Membership;
import vn.sohoi.membership.Wish;
import vn.sohoi.operation.BookTables;
import vn.sohoi.people.Correction;
import vn.sohoi.people.Households;
import vn.sohoi.people.Identity;
import vn.sohoi.people.Joining;
import vn.sohoi.people.NewHousehold;
import vn.sohoi.people.NewPerson;
import vn.sohoi.people.People;
import vn.sohoi.people.Relation;
import vn.sohoi.platform.key.BookKeys;
import vn.sohoi.platform.server.DatabaseAddress;
import vn.sohoi.platform.server.Preparation.Prepared;
import vn.sohoi.units.Units;

/**
 * A copy for training has the units, lives and figures of the book, and nobody of it. The book is its own: among the people of
 * all tests somebody has the name that is invented for another.
 */
@BookTest
@TestPropertySource(properties = "test.book=training")
@TestInstance(Lifecycle.PER_CLASS)
class TrainingCopyTest {
    private static final String MARK = "Khuê Các";
    private static final int WOMEN = 12;
    private static final int LONGEST_NAME = 6;
    private static final Pattern WORD_OR_NUMBER = Pattern.compile("[\\p{L}']+|\\d+");
    private static final Pattern DIGITS = Pattern.compile("\\d{8,}");

    @Autowired
    Prepared prepared;

    @Autowired
    Units units;

    @Autowired
    People people;

    @Autowired
    Households households;

    @Autowired
    Membership membership;

    @Autowired
    Imports imports;

    private Commune here;
    private DatabaseAddress copy;

    /** One copy for all that is asked of it. */
    @BeforeAll
    void a_copy_of_a_book_with_people_everywhere(@TempDir Path folder) {
        here = Places.commune(units, 2);
        for (int woman = 0; woman < WOMEN; woman++) live(woman);
        imports.handIn(
                new Upload(
                        "danh-sach.csv",
                        ("Họ và tên;Năm sinh\nNguyễn Thị " + MARK + ";1970\n").getBytes(StandardCharsets.UTF_8),
                        here.unit(),
                        "membership.members",
                        null,
                        false),
                here.officer());
        var keys = new BookKeys(folder);
        copy = TestBook.freshBook().owner();
        assertThat(new TrainingCopy(prepared.owner(), copy, keys).write()).isPositive();
    }

    @Test
    void no_name_and_no_number_of_the_book_stands_anywhere_in_the_copy() throws Exception {
        var real = real();
        assertThat(real).hasSizeGreaterThan(WOMEN * 8);
        var found = new TreeSet<String>();
        int cells = 0;
        try (var connection = BookTables.connect(copy)) {
            for (var cell : cells(connection)) {
                cells++;
                for (var said : said(cell)) if (real.contains(said)) found.add(said);
            }
        }
        assertThat(cells).isGreaterThan(WOMEN * 10);
        assertThat(found).isEmpty();
    }

    @Test
    void the_same_search_finds_them_in_the_book_itself() throws Exception {
        var found = new TreeSet<String>();
        try (var connection = BookTables.connect(prepared.owner())) {
            for (var cell : cells(connection)) found.addAll(said(cell));
        }
        found.retainAll(real());
        assertThat(found).hasSizeGreaterThan(WOMEN * 6).contains("nguyen thi khue cac 0");
    }

    @Test
    void on_the_last_day_of_each_quarter_every_unit_counts_as_before() throws Exception {
        var was = figures(prepared.owner());
        assertThat(was).hasSizeGreaterThan(4);
        assertThat(figures(copy)).isEqualTo(was);
    }

    @Test
    void people_of_nobody_have_names_births_and_numbers_and_no_password() throws Exception {
        try (var connection = BookTables.connect(copy)) {
            assertThat(texts(
                            connection,
                            "select count(*)::text from people.person where full_name ~ '^[^ ]+ .+ [^ ]+$'"))
                    .isNotEqualTo(List.of("0"));
            assertThat(
                            texts(
                                    connection,
                                    "select count(*)::text from people.person where citizen_id is not null and phone_index is not null"))
                    .isNotEqualTo(List.of("0"));
            assertThat(texts(connection, "select count(password_hash)::text from access.account"))
                    .containsExactly("0");
            assertThat(texts(connection, "select count(*)::text from audit.entry"))
                    .containsExactly("0");
            assertThat(texts(connection, "select count(*)::text from imports.batch"))
                    .containsExactly("0");
        }
    }

    @Test
    void of_every_column_of_words_it_is_said_what_it_becomes() throws Exception {
        var columns = new CopiedColumns();
        try (var connection = BookTables.connect(prepared.owner())) {
            for (var table : BookTables.inOrder(connection))
                if (columns.copies(table.name()))
                    for (var column : BookTables.columns(connection, table))
                        assertThatCode(() -> columns.of(table.name(), column)).doesNotThrowAnyException();
        }
    }

    private void live(int woman) {
        var identity = new Identity(
                "Nguyễn Thị " + MARK + " " + woman,
                true,
                PartialDate.of(LocalDate.of(1980 + 2 * woman, 1 + woman, 3 + woman)),
                phone(woman),
                citizenId(woman),
                null);
        var since = LocalDate.of(2015, 1, 1);
        PersonId her = people.register(
                new NewPerson(here.branch(woman % 2), identity, since, null, "ghi chú về " + MARK), here.officer());
        var home = households.open(
                new NewHousehold(here.branch(woman % 2), "Trần Văn " + MARK, "Số 9 phố " + MARK), here.officer());
        households.join(her, new Joining(home, Relation.SPOUSE, since), here.officer());
        if (woman < WOMEN / 2)
            membership.admit(
                    new Wish(her, here.branch(woman % 2), LocalDate.of(2019, 3, 8), "QĐ " + MARK, MemberKind.REGULAR),
                    here.officer());
        people.correct(
                her, List.of(new Correction.Name("Nguyễn Thị " + MARK + " " + woman + " Hai")), MARK, here.officer());
    }

    private static String phone(int woman) {
        return "0912345%03d".formatted(600 + woman);
    }

    private static String citizenId(int woman) {
        var year = 1980 + 2 * woman;
        return "001%d%02d77%04d".formatted(year < 2000 ? 1 : 3, year % 100, woman);
    }

    /** Of women of 18 and over and of members, by branch, as the tallies of the book have them. */
    private List<String> figures(DatabaseAddress book) throws SQLException {
        var all = new ArrayList<String>();
        try (var connection = BookTables.connect(book)) {
            for (var day : List.of("2016-03-31", "2019-06-30", "2021-09-30", "2026-09-30", "2025-12-31"))
                all.addAll(texts(connection, """
                        select '%s ' || source || ' ' || branch || ' ' || sum(amount) from indicators.change
                         where day <= '%s' and branch in (%s, %s)
                           and indicators.counts(born, 18, null, null, '%s')
                         group by source, branch having sum(amount) <> 0 order by 1""".formatted(day, day, here.branch(0), here.branch(1), day)));
        }
        return all;
    }

    /** Names of two words and more of whoever stands in the book, and whatever is sealed in it or finds what is sealed. */
    private Set<String> real() throws SQLException {
        var real = new HashSet<String>();
        real.add(VietnameseText.fold(MARK));
        try (var connection = BookTables.connect(prepared.owner())) {
            for (var name : texts(connection, """
                    select full_name from people.person union select full_name from people.merge_was
                    union select head_name from people.household union select name from access.account
                    union select was from people.person_past where field = 'full_name' and was is not null""")) if (name.contains(" ")) real.add(VietnameseText.fold(name));
            real.addAll(texts(connection, """
                    select sealed::text from people.person
                     cross join unnest(array[phone, phone_index, citizen_id, citizen_id_index, old_id, old_id_index]) sealed
                     where sealed is not null
                    union select address::text from people.household where address is not null"""));
            real.addAll(texts(connection, "select id::text from people.person"));
        }
        for (int woman = 0; woman < WOMEN; woman++) {
            real.add(phone(woman));
            real.add("84" + phone(woman).substring(1));
            real.add(citizenId(woman));
        }
        return real;
    }

    /** Each value of each table, but for the units, which are the same by design, and for what every new book brings along. */
    private static List<String> cells(Connection connection) throws SQLException {
        var all = new ArrayList<String>();
        for (var table : texts(connection, """
                select oid::regclass::text from pg_class
                 where relkind = 'r' and relnamespace::regnamespace::text !~ '^(pg_|information_schema|flyway|units)'
                   and oid not in (select relation from platform.brought_along)"""))
            all.addAll(texts(
                    connection,
                    "select value from (select to_jsonb(held.*) as said from " + table
                            + " held) rows cross join jsonb_each_text(said) where value is not null"));
        return all;
    }

    /** Every run of two to six words in it, every long number, also of what is written in bytes. */
    private static Set<String> said(String cell) {
        var said = new HashSet<String>(Set.of(cell));
        var text = cell.startsWith("\\x")
                ? new String(HexFormat.of().parseHex(cell.substring(2)), StandardCharsets.UTF_8)
                : cell;
        DIGITS.matcher(text).results().forEach(run -> said.add(run.group()));
        var words = WORD_OR_NUMBER
                .matcher(VietnameseText.fold(text))
                .results()
                .map(word -> word.group())
                .toList();
        for (int from = 0; from < words.size(); from++)
            for (int until = from + 2; until <= Math.min(words.size(), from + LONGEST_NAME); until++)
                said.add(String.join(" ", words.subList(from, until)));
        return said;
    }

    private static List<String> texts(Connection connection, String question) throws SQLException {
        var all = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            while (rows.next()) all.add(rows.getString(1));
        }
        return all;
    }
}
