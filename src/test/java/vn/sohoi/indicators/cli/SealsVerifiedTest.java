package vn.sohoi.indicators.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.BookTest;
import vn.sohoi.access.Scopes;
import vn.sohoi.closings.Closings;
import vn.sohoi.closings.NewRound;
import vn.sohoi.closings.Round;
import vn.sohoi.closings.Sealing;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.RandomHistory;
import vn.sohoi.indicators.TallyCheck;
import vn.sohoi.indicators.spi.SealCheck;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Period;
import vn.sohoi.platform.cli.Console;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.units.Units;

/** Taking every seal of a period again, as the command does it. */
@BookTest
@Transactional
class SealsVerifiedTest {
    @Autowired
    Db db;

    @Autowired
    Units units;

    @Autowired
    Scopes scopes;

    @Autowired
    Figures figures;

    @Autowired
    TallyCheck tallies;

    @Autowired
    FigureAnswer answer;

    @Autowired
    List<SealCheck> seals;

    @Autowired
    Closings closings;

    @Autowired
    Sealing sealing;

    private UUID woman;
    private Round round;
    private RandomHistory history;

    @BeforeEach
    void a_year_that_was_sealed_with_a_woman_in_it() {
        history = scopes.names(Actor.MACHINE, () -> {
            var played = new RandomHistory(7, db, units);
            for (int i = 0; i < 40; i++) played.step();
            return played;
        });
        woman = entered();
        var wished = new NewRound(
                history.city, Period.parse("2019"), LocalDate.of(2020, 1, 5), List.of("members", "admitted"));
        round = closings.round(closings.open(wished, Actor.MACHINE), Actor.MACHINE);
        for (var unit : List.of(history.oldOne, history.oldTwo)) {
            closings.submit(round, unit, Actor.MACHINE);
            closings.accept(round, unit, Actor.MACHINE);
        }
        sealing.seal(round, "2019", "", Actor.MACHINE);
    }

    @Test
    void it_ends_with_0_while_the_store_is_whole_and_with_1_when_a_sealing_that_another_followed_was_altered_too() {
        assertThat(verify()).startsWith("0 ").contains("\"found\":\"same\"");
        takenBack();
        assertThat(verify()).startsWith("1 ").contains("\"found\":\"changed\"");
        for (var unit : List.of(history.oldOne, history.city))
            sealing.signAgain(round, unit, "Bỏ một lượt ghi nhầm", Actor.MACHINE);
        assertThat(verify())
                .startsWith("0 ")
                .contains("\"found\":\"superseded\"", "\"found\":\"same\"")
                .doesNotContain("\"found\":\"changed\"");
        erasedFromTheStore();
        assertThat(verify()).startsWith("1 ").contains("\"found\":\"broken\"");
    }

    private String verify() {
        var out = new ByteArrayOutputStream();
        var texts = Texts.ofAllFeatures();
        try (var stream = new PrintStream(out, true, StandardCharsets.UTF_8)) {
            var command =
                    new FiguresCommand(figures, tallies, answer, seals, new Console(stream, stream, texts), texts);
            int code = command.verify("2019", true);
            return code + " " + out.toString(StandardCharsets.UTF_8).replaceAll("\\s", "");
        }
    }

    private UUID entered() {
        long branch = history.branches.getFirst().value();
        return scopes.names(Actor.MACHINE, () -> {
            var id = db.sql("""
                            insert into people.person (branch_id, full_name, name_key, given_key, middle_key)
                            values (:branch, 'Nguyễn Thị Nhầm', 'nguyen thi nham', 'nham', 'thi nham') returning id""").param("branch", branch).query(UUID.class).single();
            db.sql("insert into membership.member (person_id, branch_id) values (:woman, :branch)")
                    .param("woman", id)
                    .param("branch", branch)
                    .update();
            db.sql("""
                            insert into membership.stay (person_id, branch_id, kind, valid, begun_by)
                            values (:woman, :branch, 'REGULAR', daterange('2019-10-20', null), 'ADMITTED')""").param("woman", id).param("branch", branch).update();
            return id;
        });
    }

    /** As the book corrects: what it believed stays to be read. */
    private void takenBack() {
        scopes.names(Actor.MACHINE, () -> db.sql("""
                        update membership.stay set recorded = tstzrange(lower(recorded), clock_timestamp())
                         where person_id = :woman""").param("woman", woman).update());
    }

    /** As nobody may: what the book believed at the first sealing is gone from the store. */
    private void erasedFromTheStore() {
        scopes.names(
                Actor.MACHINE,
                () -> db.sql("delete from membership.stay where person_id = :woman")
                        .param("woman", woman)
                        .update());
    }
}
