package vn.sohoi.indicators.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.BookTest;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Question;
import vn.sohoi.indicators.TallyCheck;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.platform.cli.Console;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.units.NewUnit;
import vn.sohoi.units.UnitKind;
import vn.sohoi.units.Units;

@BookTest
@Transactional
class FiguresCommandTest {
    private static final LocalDate DAY = LocalDate.of(2019, 12, 31);

    @Autowired
    Db db;

    @Autowired
    Units units;

    @Autowired
    Figures figures;

    @Autowired
    TallyCheck tallies;

    @Autowired
    FigureAnswer answer;

    @Test
    void checking_ends_with_1_and_the_rows_that_differ_when_a_tally_was_falsified() {
        var branch = units.open(
                new NewUnit(
                        UnitKind.BRANCH.level(),
                        "Chi hội Bị sửa",
                        null,
                        UnitKind.BRANCH,
                        null,
                        DateSpan.since(LocalDate.of(2015, 1, 1)),
                        "QĐ thử"),
                Actor.MACHINE);
        figures.answer(Question.on("members", branch, DAY), Actor.MACHINE);
        assertThat(check()).isEqualTo("0 ");
        db.sql("delete from indicators.counter where branch = :branch and indicator = 'members' and day = :day")
                .param("branch", branch.value())
                .param("day", DAY)
                .update();
        db.sql("""
                        insert into indicators.counter (indicator, day, branch, source, value)
                        values ('members', :day, :branch, 'membership.stay', 7)""").param("branch", branch.value()).param("day", DAY).update();
        assertThat(check())
                .startsWith("1 [{\"indicator\":\"members\",\"day\":\"2019-12-31\",")
                .endsWith("\"tally\":7,\"recount\":0,\"rows\":[]}]");
    }

    private String check() {
        var out = new ByteArrayOutputStream();
        var texts = Texts.ofAllFeatures();
        try (var stream = new PrintStream(out, true, StandardCharsets.UTF_8)) {
            var command =
                    new FiguresCommand(figures, tallies, answer, List.of(), new Console(stream, stream, texts), texts);
            int code = command.check(true);
            var said = out.toString(StandardCharsets.UTF_8).replaceAll("\\s", "");
            return code + " " + (said.equals("[]") ? "" : said);
        }
    }
}
