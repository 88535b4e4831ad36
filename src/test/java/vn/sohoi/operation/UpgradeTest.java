package vn.sohoi.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.sohoi.App;
import vn.sohoi.indicators.TallyCheck;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.People;
import vn.sohoi.platform.cli.Console;
import vn.sohoi.platform.cli.OtherBooks;
import vn.sohoi.platform.key.BookKeys;
import vn.sohoi.platform.server.DatabaseAddress;
import vn.sohoi.platform.server.EmbeddedServer;
import vn.sohoi.platform.server.Preparation;
import vn.sohoi.platform.server.Preparation.Prepared;
import vn.sohoi.platform.text.Texts;

/** A book that an earlier program filled is opened by today's: brought to its schema, and what stood in it stands. */
class UpgradeTest {
    /** The schema of 24 November 2026, the first that held members, figures and lists. */
    private static final String EARLIER = "20261124.0991";

    /** A branch of a commune with forty invented members, as that program would have written them. */
    private static final String FILLED = """
            insert into platform.book (kind) values ('own');
            insert into units.unit (id, level) overriding system value
            values (1, 'CENTRE'), (2, 'PROVINCE'), (3, 'COMMUNE'), (4, 'BRANCH');
            insert into units.unit_life (unit, valid, recorded, basis, actor)
            select id, '[1990-01-01,)', '[2026-11-24,)', 'Thử', 'machine' from units.unit;
            insert into units.unit_name (unit, name, name_key, valid, recorded, basis, actor)
            select id, 'Đơn vị ' || id, 'don vi ' || id, '[1990-01-01,)', '[2026-11-24,)', 'Thử', 'machine' from units.unit;
            insert into units.unit_kind (unit, kind, valid, recorded, basis, actor)
            select id, (array['CENTRE', 'CITY', 'RURAL_COMMUNE', 'BRANCH'])[id], '[1990-01-01,)', '[2026-11-24,)', 'Thử', 'machine'
              from units.unit;
            insert into units.unit_parent (unit, parent, valid, recorded, basis, actor)
            select id, id - 1, '[1990-01-01,)', '[2026-11-24,)', 'Thử', 'machine' from units.unit where id > 1;
            insert into people.person (branch_id, full_name, name_key, given_key, middle_key, birth_year, born)
            select 4, 'Trần Thị Cũ ' || n, 'tran thi cu ' || n, 'cu ' || n, 'thi cu ' || n, 1960 + n % 40, make_date(1960 + n % 40, 12, 31)
              from generate_series(1, 40) n;
            insert into membership.member (person_id, branch_id, joined_year) select id, 4, 2015 from people.person;
            insert into membership.stay (person_id, branch_id, kind, valid, born, begun_by)
            select id, 4, 'REGULAR', '[2015-12-31,)', born, 'ADMITTED' from people.person;
            insert into audit.entry (login, action, object_type, object_id)
            select 'can-bo', 'membership.admit', 'people.person', id::text from people.person;
            update people.person set phone = '+84999111' || right(full_name, 1) || '77' where full_name like '%1_';
            insert into people.person_past (person_id, branch_id, field, was, recorded, reason, login)
            select id, 4, 'phone', '+84999222333', '[2026-11-24,2026-11-25)', 'Thử', 'can-bo' from people.person where phone is not null;
            insert into people.household (branch_id, head_name, address) values (4, 'Bà Cũ', 'Ngõ 7, thôn Hạ Cũ');
            do 'begin perform access.refresh_scopes(); end'""";

    @TempDir
    Path folder;

    private EmbeddedServer server;
    private DatabaseAddress book;

    @BeforeEach
    void a_book_of_an_earlier_program() {
        server = EmbeddedServer.forTestsOn(folder);
        book = Preparation.prepare(server.address(), "sohoi", new BookKeys(folder).secret("app-role"))
                .owner();
        Flyway.configure()
                .dataSource(book.url(), book.user(), book.password())
                .initSql("set role sohoi_owner")
                .locations("classpath:vn/sohoi")
                .schemas("flyway")
                .target(EARLIER)
                .load()
                .migrate();
        sql().sql(FILLED).update();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void it_is_brought_to_todays_schema_and_its_rows_stay_as_they_were() {
        var before = rows();
        server.close();
        try (var opened = books().open(folder)) {
            book = opened.getBean(Prepared.class).owner();
            assertThat(sql().sql("select max(version) from flyway.flyway_schema_history")
                            .query(String.class)
                            .single())
                    .isGreaterThan("20261129");
            assertThat(rows()).isEqualTo(before).contains("40 members", "40 entries", "members counted 40");
            assertThat(opened.getBean(TallyCheck.class).check().differences()).isEmpty();
        }
    }

    @Test
    void phones_and_addresses_that_it_kept_plain_are_sealed_before_it_opens() throws IOException {
        var plain = List.of("+84999111177", "+84999222333", "Ngõ 7, thôn Hạ Cũ");
        assertThat(inTables(plain)).isEqualTo(plain);
        server.close();
        try (var opened = books().open(folder)) {
            book = opened.getBean(Prepared.class).owner();
            assertThat(number("select count(*) from people.to_seal")).isZero();
            assertThat(
                            number(
                                    "select count(*) from people.person where num_nonnulls(phone, phone_index, phone_tail) = 3"))
                    .isEqualTo(10);
            assertThat(number("select count(*) from people.person_past where was_sealed is not null and was is null"))
                    .isEqualTo(10);
            var her = sql().sql("select id from people.person where phone_tail = '177' limit 1")
                    .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                    .single();
            var officer = new Actor("can-bo", "Cán bộ", 1L, new UnitId(3), "COMMUNE_OFFICER");
            var shown = opened.getBean(People.class).find(her, officer).orElseThrow();
            assertThat(shown.identity().phone()).isEqualTo("+84999111177");
            assertThat(number("select count(*) from people.household where octet_length(address) > 30"))
                    .isEqualTo(1);
            assertThat(inTables(plain)).isEmpty();
        }
    }

    /** Which of these words stand in a file of a table. */
    private List<String> inTables(List<String> words) throws IOException {
        var found = new TreeSet<Integer>();
        // the second lets files of tables that were written anew go
        for (int i = 0; i < 2; i++) sql().sql("checkpoint").update();
        try (var files = Files.walk(folder.resolve("postgres/data/base"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var content = Files.readString(file, StandardCharsets.ISO_8859_1);
                for (int i = 0; i < words.size(); i++)
                    if (content.contains(
                            new String(words.get(i).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)))
                        found.add(i);
            }
        }
        return found.stream().map(words::get).toList();
    }

    private long number(String question) {
        return sql().sql(question).query(Long.class).single();
    }

    @Test
    void a_book_of_a_newer_program_is_refused_and_not_touched() {
        sql().sql(
                        "insert into flyway.flyway_schema_history (installed_rank, version, description, type, script, installed_by,"
                                + " execution_time, success) values (999, '29990101.0000', 'later', 'SQL', 'later', 'later', 0, true)")
                .update();
        var before = rows();
        server.close();
        assertThatThrownBy(() -> books().open(folder)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.key()).isEqualTo("platform.newer-book");
            assertThat(refused.arguments()).contains("29990101.0000");
        });
        server = EmbeddedServer.forTestsOn(folder);
        book = server.address().database("sohoi");
        assertThat(rows()).isEqualTo(before);
        assertThat(sql().sql("select count(*) from flyway.flyway_schema_history where version > :earlier")
                        .param("earlier", EARLIER)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private List<String> rows() {
        return sql().sql("""
                select count(*) || ' members' from membership.member
                union all select md5(string_agg(person_id::text || branch_id || valid::text, ',' order by person_id)) from membership.stay
                union all select md5(string_agg(full_name || born::text, ',' order by full_name)) from people.person
                union all select 'members counted ' || sum(amount) from indicators.change where source = 'membership.stay'
                union all select count(*) || ' entries' from audit.entry where action = 'membership.admit'""").query((row, n) -> row.getString(1)).list();
    }

    private OtherBooks books() {
        var silent = new PrintStream(OutputStream.nullOutputStream());
        return OtherBooks.beside(App.class, folder, new Console(silent, silent, Texts.ofAllFeatures()));
    }

    private JdbcClient sql() {
        return JdbcClient.create(new DriverManagerDataSource(book.url(), book.user(), book.password()));
    }
}
