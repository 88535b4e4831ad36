package vn.sohoi.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.emulation.awards.Condition;
import vn.sohoi.emulation.awards.FormId;
import vn.sohoi.emulation.awards.FormKind;
import vn.sohoi.emulation.awards.Forms;
import vn.sohoi.emulation.awards.NewForm;
import vn.sohoi.emulation.awards.Praise;
import vn.sohoi.emulation.awards.VoteRule;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.units.UnitLevel;

/** Forms of commendation as far as the references know them; what nobody looked up in the law stands there as a doubt. */
@Component
class StoryForms {
    /** No reference has the shares of Decree 98/2023; each form says so. */
    private static final VoteRule HALF = new VoteRule(50, 50, VoteRule.Of.PRESENT);

    private final Forms forms;

    StoryForms(Forms forms) {
        this.forms = forms;
    }

    void enter() {
        for (var row : StoryTable.rows("forms.csv"))
            forms.enter(
                    new NewForm(
                            row.get("key"),
                            row.get("name"),
                            FormKind.valueOf(row.get("kind")),
                            UnitLevel.valueOf(row.get("level")),
                            row.get("giver"),
                            said(row, "collectives"),
                            said(row, "individuals"),
                            row.get("praise").isEmpty() ? null : Praise.valueOf(row.get("praise")),
                            HALF,
                            conditions(row),
                            row.get("basis"),
                            row.get("doubt"),
                            new DateSpan(LocalDate.parse(row.get("from")), until(row))),
                    Actor.MACHINE);
    }

    /** The version of the key that held on the day. */
    FormId of(String key, LocalDate day) {
        return forms.versions(key).stream()
                .filter(one -> one.valid().holds(day))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static List<Condition> conditions(CSVRecord row) {
        var conditions = new ArrayList<Condition>();
        if (said(row, "once")) conditions.add(new Condition.Once());
        if (said(row, "alone")) conditions.add(new Condition.OneForOneAchievement());
        return conditions;
    }

    private static @Nullable LocalDate until(CSVRecord row) {
        return row.get("until").isEmpty() ? null : LocalDate.parse(row.get("until"));
    }

    private static boolean said(CSVRecord row, String column) {
        return row.get(column).equals("yes");
    }
}
