package vn.sohoi.privacy;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sohoi.access.FieldClass;
import vn.sohoi.access.Rights;
import vn.sohoi.access.Rights.Right;
import vn.sohoi.access.spi.KeptForATime;
import vn.sohoi.access.spi.TwoPersons;
import vn.sohoi.audit.Checkpoints;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.privacy.Impact.Line;
import vn.sohoi.privacy.Impact.Section;

/** Reads the impact file off the running book: catalogue of data, table of rights, the database's own walls, acts of two persons. */
@Component
class ImpactLines {
    private final Uses uses;
    private final Fields fields;
    private final Db db;
    private final Checkpoints checkpoints;
    private final Measures measures;
    private final Texts texts;

    ImpactLines(Uses uses, Fields fields, Db db, Checkpoints checkpoints, Measures measures, Texts texts) {
        this.uses = uses;
        this.fields = fields;
        this.db = db;
        this.checkpoints = checkpoints;
        this.measures = measures;
        this.texts = texts;
    }

    /** What features contribute against harm. */
    @Component
    record Measures(List<TwoPersons> together, List<KeptForATime> periods) {}

    List<Line> all(Locale language) {
        var all = new ArrayList<Line>();
        for (var use : uses.on(uses.today())) {
            all.add(use(use, language));
            if (use.consent())
                all.add(new Line(Section.CONSENTS, use.use(), use(use.use(), language), consent(use, language)));
        }
        fields(language, all);
        for (var right : Rights.all()) all.add(right(right, language));
        measures(language, all);
        all.sort(Comparator.comparing(Line::section));
        return all;
    }

    private Line use(Use use, Locale language) {
        var kept = use.months() == null || use.counted() == null
                ? texts.say(language, "privacy.kept-for-ever")
                : texts.say(language, "privacy.kept." + use.counted(), use.months());
        var says = texts.say(language, "privacy.impact-use", use.basis(), use.receivers(), kept);
        return new Line(Section.USES, use.use(), use(use.use(), language), says);
    }

    private String consent(Use use, Locale language) {
        return texts.say(language, "privacy.consent-words." + use.use());
    }

    /** Each place and class with its columns as the database calls them. */
    private void fields(Locale language, List<Line> all) {
        var places = fields.ofPeople().stream()
                .collect(Collectors.groupingBy(
                        field -> field.table() + " " + field.sensitivity() + " " + field.use(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        places.forEach((place, its) -> {
            var one = its.getFirst();
            all.add(new Line(
                    Section.FIELDS,
                    place,
                    texts.say(language, "privacy.place." + one.table()),
                    texts.say(
                            language,
                            "privacy.impact-fields",
                            its.stream().map(Field::column).collect(Collectors.joining(", ")),
                            texts.say(language, "privacy.sensitivity." + one.sensitivity()),
                            use(one.use(), language))));
        });
    }

    private Line right(Right right, Locale language) {
        var says = texts.say(
                language,
                "privacy.impact-right",
                texts.say(language, "privacy.sight." + right.sight()),
                texts.say(language, "privacy.act." + right.most()),
                texts.say(language, "privacy.sensitivity." + right.ceiling()));
        if (right.byTask() != FieldClass.C0)
            says += texts.say(
                    language, "privacy.impact-task", texts.say(language, "privacy.sensitivity." + right.byTask()));
        return new Line(
                Section.RIGHTS,
                right.role() + " " + right.purpose(),
                texts.say(language, "access.role." + right.role()) + ": "
                        + texts.say(language, "privacy.purpose." + right.purpose()),
                says);
    }

    private void measures(Locale language, List<Line> all) {
        var walled = names("""
                select held.oid::regclass::text from pg_class held
                 where held.relkind = 'r' and held.relrowsecurity and held.relforcerowsecurity order by 1""");
        measure("walls", String.join(", ", walled), language, all);
        var sealed = names("""
                select table_schema || '.' || table_name || '.' || column_name from information_schema.columns
                 where data_type = 'bytea' order by 1""");
        var guarded = fields.ofPeople().stream()
                .filter(field -> field.sensitivity().compareTo(FieldClass.C3) >= 0)
                .map(field -> field.table() + "." + field.column())
                .filter(sealed::contains)
                .toList();
        measure("sealed", String.join(", ", guarded), language, all);
        measures.together().stream()
                .sorted(Comparator.comparing(TwoPersons::kind))
                .forEach(act -> all.add(new Line(
                        Section.MEASURES,
                        act.kind(),
                        texts.say(language, "privacy.measure.two-persons"),
                        texts.say(language, act.textKey()))));
        var purged = measures.periods().stream()
                .map(KeptForATime::use)
                .sorted()
                .map(use -> use(use, language))
                .collect(Collectors.joining(", "));
        measure("purge", purged, language, all);
        measure("log", checkpoints.keyText().orElse(""), language, all);
    }

    private void measure(String name, String says, Locale language, List<Line> all) {
        all.add(new Line(Section.MEASURES, name, texts.say(language, "privacy.measure." + name), says));
    }

    private List<String> names(@CompileTimeConstant final String question) {
        return db.sql(question).query((row, n) -> row.getString(1)).list();
    }

    private String use(String use, Locale language) {
        return texts.say(language, "privacy.use." + use);
    }
}
