package vn.sohoi.cadres.allowances.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.cadres.Officers;
import vn.sohoi.cadres.allowances.PaymentList;
import vn.sohoi.cadres.allowances.PaymentList.Line;
import vn.sohoi.cadres.pages.CadreWords;
import vn.sohoi.cadres.pages.CourseWords;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.Refused;

/** For whom what is to be paid in a period, to be signed on paper. */
@Controller
@Can(purpose = Purpose.PERSONNEL, act = Act.READ)
class PaymentListController {
    private static final String PATH = "/can-bo/phu-cap";
    private static final List<String> PARTS = List.of("Q1", "Q2", "Q3", "Q4", "H1", "H2", "");

    private final PaymentList payments;
    private final Officers officers;
    private final CourseWords posts;
    private final CadreWords cadres;

    PaymentListController(PaymentList payments, Officers officers, CourseWords posts, CadreWords cadres) {
        this.payments = payments;
        this.officers = officers;
        this.posts = posts;
        this.cadres = cadres;
    }

    /** @throws Refused when {@code nam} and {@code phan} name no period */
    @GetMapping(PATH)
    PaymentListPage list(
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(required = false) @Nullable String nam,
            @RequestParam(required = false) @Nullable String phan,
            Actor actor,
            Locale language) {
        var id = actor.unitOr(unit);
        var today = cadres.today();
        var year = CadreWords.said(nam).isEmpty() ? String.valueOf(today.getYear()) : CadreWords.said(nam);
        var part = phan == null ? "Q" + (today.getMonthValue() + 2) / 3 : phan.strip();
        var period = Period.parse(part.isEmpty() ? year : year + "-" + part);
        var due = payments.of(id, period, actor);
        var day = period.lastDay().isAfter(today) ? today : period.lastDay();
        return new PaymentListPage(
                cadres.unit(id, day).name(),
                id.value(),
                day,
                year,
                part,
                parts(language),
                due.people(),
                due.amount(),
                due.lines().stream().map(one -> row(one, period, language)).toList(),
                due.beneath().stream()
                        .map(one -> new PaymentListPage.Below(
                                one.unit().name(),
                                PATH + "?unit=" + one.unit().id() + "&nam=" + year + "&phan=" + part,
                                one.people(),
                                one.amount()))
                        .toList(),
                officers.seesNames(actor));
    }

    private Map<String, String> parts(Locale language) {
        var parts = new LinkedHashMap<String, String>();
        for (var part : PARTS)
            parts.put(part, cadres.say(language, "cadres.allowance.part." + (part.isEmpty() ? "YEAR" : part)));
        return parts;
    }

    private PaymentListPage.Row row(Line one, Period period, Locale language) {
        return new PaymentListPage.Row(
                posts.name(one.name(), language),
                "/can-bo/nguoi/" + one.cadre(),
                posts.post(one.post(), language),
                one.acting(),
                cadres.unit(one.unit(), period.lastDay()).name(),
                one.allowance().name(),
                one.months(),
                one.allowance().amount(),
                one.amount());
    }
}
