package vn.sohoi.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import picocli.CommandLine;
import vn.sohoi.BookTest;
import vn.sohoi.Places.Commune;
import vn.sohoi.Signed;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.access.Role;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.platform.sql.OwnerDb;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.privacy.Impact.Line;
import vn.sohoi.privacy.Impact.Section;
import vn.sohoi.privacy.Uses.Change;

/** The impact file is what the book does: read off it each time, compared with the reviewed one, reviewed each six months. */
@BookTest
class ImpactTest {
    @Autowired
    MockMvc pages;

    @Autowired
    Desk desk;

    @Autowired
    Impact impact;

    @Autowired
    Uses uses;

    @Autowired
    Authoriser authoriser;

    @Autowired
    OwnerDb owner;

    @Autowired
    ApplicationContext book;

    @TempDir
    Path folder;

    private Commune here;
    private Actor keeper;

    @BeforeEach
    void somebody_who_answers_for_data() {
        here = desk.commune(1);
        keeper = desk.post(Role.DATA_OFFICER, here);
    }

    @Test
    void every_column_about_a_person_that_the_database_has_stands_in_it() {
        var told = lines(Section.FIELDS).stream()
                .flatMap(line -> Arrays.stream(line.says().split("\\. ", 2)[0].split(", "))
                        .map(column -> line.item().split(" ")[0] + "." + column))
                .collect(Collectors.toSet());
        var referring = owner.sql("""
                select table_schema || '.' || table_name || '.' || column_name from information_schema.columns
                 where table_schema in ('people', 'membership', 'privacy')
                   and column_name in ('person_id', 'full_name', 'citizen_id', 'phone', 'birth_year', 'note', 'witness')""").query((row, n) -> row.getString(1)).list();
        assertThat(referring).hasSizeGreaterThan(10);
        assertThat(told).containsAll(tables(referring));
    }

    @Test
    void it_gives_a_right_to_exactly_those_whom_the_authoriser_lets_do_it() {
        var told = lines(Section.RIGHTS).stream().map(Line::item).toList();
        for (var role : Role.values())
            for (var purpose : Purpose.values()) {
                var actor = new Actor("ai", "Ai", 1L, here.unit(), role.name());
                if (authoriser.allows(actor, purpose, Act.READ))
                    assertThat(told).contains(role + " " + purpose);
            }
        assertThat(told)
                .as("who keeps the machine running sees no roll")
                .doesNotContain("SYSADMIN ROLL", "GROUP_HEAD LOANS");
    }

    @Test
    void the_walls_and_seals_are_those_of_the_database() {
        var walls = says("walls");
        var tables = owner.sql("select polrelid::regclass::text from pg_policy")
                .query(String.class)
                .list();
        assertThat(walls.split(", "))
                .containsExactlyInAnyOrderElementsOf(tables.stream().distinct().toList());
        assertThat(says("sealed")).contains("people.person.citizen_id", "imports.batch.file");
        assertThat(lines(Section.MEASURES)).extracting(Line::item).contains("privacy.purge", "access.appoint");
    }

    @Test
    void a_period_that_is_changed_shows_as_the_one_difference() {
        impact.keep(keeper);
        assertThat(impact.differences()).isEmpty();
        var was = uses.history("messages").getFirst();
        int months = was.months() == null || was.months() == 60 ? 48 : 60;
        uses.change("messages", new Change(was.basis(), was.receivers(), months, uses.today()), here.cityOfficer());
        assertThat(impact.differences()).singleElement().satisfies(one -> {
            assertThat(one.item()).isEqualTo("messages");
            assertThat(one.was()).contains("60 tháng");
            assertThat(one.is()).contains("48 tháng");
        });
        impact.keep(keeper);
        assertThat(impact.differences()).isEmpty();
    }

    @Test
    void six_months_after_it_was_reviewed_the_data_officer_is_reminded() {
        impact.keep(keeper);
        assertThat(impact.isDue(keeper)).isFalse();
        assertThat(impact.isDue(180)).isFalse();
        assertThat(impact.isDue(185)).isTrue();
        assertThatThrownBy(() -> impact.keep(desk.post(Role.COMMUNE_OFFICER, here)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void page_and_file_tell_the_same() throws Exception {
        var file = folder.resolve("ho-so.md");
        var command = new CommandLine(book.getBean("vn.sohoi.privacy.cli.PrivacyCommand"));
        assertThat(command.execute("impact", file.toString())).isZero();
        var written = Files.readString(file);
        for (var line : impact.now(Texts.VIETNAMESE))
            assertThat(written).contains("- " + line.name() + ": " + line.says());
        pages.perform(get("/danh-gia-tac-dong").with(Signed.in(keeper.login())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Biện pháp bảo vệ")));
        pages.perform(post("/danh-gia-tac-dong/ra-soat")
                        .with(Signed.in(keeper.login()))
                        .with(csrf()))
                .andExpect(redirectedUrl("/danh-gia-tac-dong"));
    }

    private List<Line> lines(Section section) {
        return impact.now(Locale.ENGLISH).stream()
                .filter(line -> line.section() == section)
                .toList();
    }

    private String says(String item) {
        return lines(Section.MEASURES).stream()
                .filter(line -> line.item().equals(item))
                .map(Line::says)
                .findFirst()
                .orElseThrow();
    }

    /** Views repeat what their tables hold. */
    private List<String> tables(List<String> columns) {
        var tables = owner.sql("""
                select table_schema || '.' || table_name from information_schema.tables where table_type = 'BASE TABLE'""").query(String.class).list();
        return columns.stream()
                .filter(column -> tables.contains(column.substring(0, column.lastIndexOf('.'))))
                .toList();
    }
}
