package vn.sohoi.indicators.pages;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.indicators.Figures;
import vn.sohoi.kernel.Actor;
import vn.sohoi.web.Fetch;

/** Figures of the book: all of them, one opened, the rows beneath it. */
@Controller
@Can(purpose = Purpose.FIGURES, act = Act.READ)
class FigureController {
    private final Questions questions;
    private final FigureListQuery list;
    private final FigureQuery figure;
    private final FigureRowsQuery rows;

    FigureController(Questions questions, FigureListQuery list, FigureQuery figure, FigureRowsQuery rows) {
        this.questions = questions;
        this.list = list;
        this.figure = figure;
        this.rows = rows;
    }

    /** Every indicator for the reader's own unit today, unless another unit or day is asked for. */
    @GetMapping("/so-lieu")
    FigureListPage all(Asked asked, Actor actor, Locale language) {
        return list.of(asked, actor, language);
    }

    /** Where one figure is from. */
    @GetMapping("/so-lieu/{code}")
    FigurePage one(@PathVariable String code, Asked asked, Actor actor, Locale language) {
        return figure.of(questions.of(code, asked, actor), actor, language);
    }

    /** The rows beneath it, by branch; names only for who may read them. */
    @GetMapping("/so-lieu/{code}/dong")
    FigureRowsPage rows(
            @PathVariable String code,
            Asked asked,
            @RequestParam(name = Fetch.FILE, defaultValue = "") String file,
            Actor actor,
            Locale language) {
        var passed = asked.tu();
        var part = file.isEmpty()
                ? new Figures.Page(passed == null ? 0 : Math.max(0, passed), FigureRowsQuery.SIZE)
                : new Figures.Page(0, Fetch.MOST_ROWS);
        return rows.of(questions.of(code, asked, actor), part, actor, language);
    }
}
