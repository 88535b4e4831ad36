package vn.sohoi.activities.pages;

import static vn.sohoi.activities.pages.ActivityWords.said;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.activities.Plan;
import vn.sohoi.activities.YearPlans;
import vn.sohoi.activities.pages.YearPlanRowsPage.Row;
import vn.sohoi.imports.FileRows;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.web.Asked;
import vn.sohoi.web.Page;

/** Takes a unit's plan of work out of a table: it is shown as it was understood, mended there, and written all at once. */
@Controller
@Can(purpose = Purpose.ACTIVITIES, act = Act.WRITE)
class YearPlanController {
    static final String PAGE = "/hoat-dong/ke-hoach";

    /** More than any unit plans in a year. */
    private static final int MOST = 300;

    private final YearPlans plans;
    private final YearPlanQuery query;
    private final FileRows files;
    private final ActivityWords words;

    YearPlanController(YearPlans plans, YearPlanQuery query, FileRows files, ActivityWords words) {
        this.plans = plans;
        this.query = query;
        this.files = files;
        this.words = words;
    }

    @GetMapping(PAGE)
    YearPlanPage form(
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(name = "nam", required = false) @Nullable Integer year,
            Actor actor,
            Locale language) {
        return query.asking(actor.unitOr(unit), query.year(year), "", "", Map.of(), actor, language);
    }

    /** The rows as they were understood; nothing is written. */
    @PostMapping(PAGE)
    Page read(
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(name = "nam", required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "") String theme,
            @RequestParam(defaultValue = "") String rows,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Actor actor,
            Locale language) {
        var owner = actor.unitOr(unit);
        int of = query.year(year);
        var text = rows;
        var errors = new LinkedHashMap<String, String>();
        try {
            if (file != null && !file.isEmpty()) text = files.read(content(file), MOST);
        } catch (Refused unreadable) {
            errors.put("file", words.say(language, unreadable));
        }
        if (errors.isEmpty() && text.lines().count() > MOST)
            errors.put("rows", words.say(language, "activities.error.year-plan-long", MOST));
        if (errors.isEmpty()) {
            var read = query.read(owner, of, text, theme, actor);
            if (!read.isEmpty()) return query.rows(owner, of, read, Map.of(), actor, language);
            errors.put("rows", words.say(language, "activities.error.year-plan-empty"));
        }
        return query.asking(owner, of, rows, theme, errors, actor, language);
    }

    @PostMapping(PAGE + "/ghi")
    Object write(
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(name = "nam", required = false) @Nullable Integer year,
            @Asked({"unit", "nam", "take", "title", "day", "lastDay", "place", "theme", "when"}) @RequestParam
                    MultiValueMap<String, String> form,
            Actor actor,
            Locale language) {
        var owner = actor.unitOr(unit);
        int of = query.year(year);
        var typed = typed(form);
        var errors = new LinkedHashMap<String, String>();
        var wanted = new ArrayList<Plan>();
        var places = new ArrayList<Integer>();
        for (int i = 0; i < typed.size(); i++) {
            var plan = typed.get(i).take() ? query.plan(owner, i, typed.get(i), errors, language) : null;
            if (plan == null) continue;
            wanted.add(plan);
            places.add(i);
        }
        if (wanted.isEmpty() && errors.isEmpty())
            errors.put("rows", words.say(language, "activities.error.year-plan-none"));
        if (errors.isEmpty())
            try {
                plans.enter(wanted, actor);
                return "redirect:/hoat-dong?unit=" + owner + "&nam=" + of;
            } catch (YearPlans.RefusedRows refused) {
                refused.rows()
                        .forEach((place, why) -> errors.put(
                                YearPlanQuery.field(why) + places.get(place),
                                query.inRow(places.get(place), why, language)));
            }
        return query.rows(owner, of, typed, errors, actor, language);
    }

    /** The rows as they came back, as many as there are whole ones. */
    private static List<Row> typed(MultiValueMap<String, String> form) {
        var titles = form.getOrDefault("title", List.of());
        var rows = new ArrayList<Row>();
        for (int i = 0; i < Math.min(titles.size(), MOST); i++)
            rows.add(new Row(
                    form.getOrDefault("take", List.of()).contains(String.valueOf(i)),
                    said(titles.get(i)),
                    at(form, "day", i),
                    at(form, "lastDay", i),
                    at(form, "place", i),
                    at(form, "theme", i),
                    at(form, "when", i),
                    false));
        return rows;
    }

    private static String at(MultiValueMap<String, String> form, String field, int place) {
        var all = form.getOrDefault(field, List.of());
        return place < all.size() ? said(all.get(place)) : "";
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
