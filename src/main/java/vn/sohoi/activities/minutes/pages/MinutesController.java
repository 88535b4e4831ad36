package vn.sohoi.activities.minutes.pages;

import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.activities.Activities;
import vn.sohoi.activities.ActivityId;
import vn.sohoi.activities.minutes.MinutesBook;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.reports.spi.MeetingMinutes;
import vn.sohoi.reports.spi.MinutesPaper;
import vn.sohoi.web.Attached;

/** Minutes to be read and printed. */
@Controller
@Can(purpose = Purpose.ACTIVITIES, act = Act.READ)
class MinutesController {
    private static final String PATH = "/hoat-dong/{id}/bien-ban";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Activities activities;
    private final MinutesBook book;
    private final MinutesQuery query;
    private final ObjectProvider<MinutesPaper> papers;

    MinutesController(
            Activities activities, MinutesBook book, MinutesQuery query, ObjectProvider<MinutesPaper> papers) {
        this.activities = activities;
        this.book = book;
        this.query = query;
        this.papers = papers;
    }

    /** @param ban which of them, from 1; without it the one that is believed */
    @GetMapping(PATH)
    MinutesPage minutes(
            @PathVariable UUID id, @RequestParam(defaultValue = "0") String ban, Actor actor, Locale language) {
        var activity = activities.find(new ActivityId(id), actor);
        int asked = ban.matches("\\d{1,4}") ? Integer.parseInt(ban) : 0;
        var all = book.of(activity.id(), actor);
        return query.page(activity, all, asked, book.mayWrite(activity, actor), actor, language);
    }

    /** The paper as Word, to be signed by hand; papers are in Vietnamese. */
    @GetMapping(PATH + "/docx")
    ResponseEntity<byte[]> word(@PathVariable UUID id, Actor actor) {
        return fetch(papers.getObject().word(paper(id, actor)), "docx", WORD);
    }

    /** The paper as PDF. */
    @GetMapping(PATH + "/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, Actor actor) {
        return fetch(papers.getObject().pdf(paper(id, actor)), "pdf", MediaType.APPLICATION_PDF_VALUE);
    }

    private MeetingMinutes paper(UUID id, Actor actor) {
        var activity = activities.find(new ActivityId(id), actor);
        var all = book.of(activity.id(), actor);
        if (all.isEmpty()) throw new NotFound();
        return query.paper(activity, all.getLast(), actor, Texts.VIETNAMESE);
    }

    private static ResponseEntity<byte[]> fetch(byte[] content, String ending, String type) {
        return Attached.of(content, "bien-ban." + ending, type);
    }
}
