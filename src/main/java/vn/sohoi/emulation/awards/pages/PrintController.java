package vn.sohoi.emulation.awards.pages;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.emulation.awards.Award;
import vn.sohoi.emulation.awards.AwardId;
import vn.sohoi.emulation.awards.Certificates;
import vn.sohoi.emulation.awards.Line;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.files.FileKind;
import vn.sohoi.web.Attached;
import vn.sohoi.web.FileLeaving;
import vn.sohoi.web.Ink;

/** Printing the certificates of what a unit decided in a year. */
@Controller
@Can(purpose = Purpose.PERSONNEL, act = Act.WRITE)
class PrintController {
    private static final String PRINT = AwardTabs.HOME + "/in";

    private final Certificates certificates;
    private final AwardWords words;
    private final FileLeaving leaving;

    PrintController(Certificates certificates, AwardWords words, FileLeaving leaving) {
        this.certificates = certificates;
        this.words = words;
        this.leaving = leaving;
    }

    @GetMapping(PRINT)
    PrintPage choose(
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(defaultValue = "") String nam,
            Actor actor,
            Locale language) {
        var id = actor.unitOr(unit);
        int year = words.year(nam);
        var found = certificates.decidedBy(id, AwardWords.days(year), actor);
        return new PrintPage(
                words.unit(id).name(),
                id.value(),
                year,
                certificates.templates(actor, language),
                found.stream().map(one -> row(one, language)).toList(),
                (int) found.stream()
                        .filter(one -> one.receiver().isIndividual())
                        .count());
    }

    @GetMapping(PRINT + "/tep.docx")
    ResponseEntity<byte[]> file(
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(defaultValue = "") String nam,
            @RequestParam(defaultValue = "") List<UUID> chon,
            @RequestParam(defaultValue = "") String mau,
            Actor actor) {
        int year = words.year(nam);
        var chosen = chon.stream().map(AwardId::new).toList();
        return leaving.take(
                actor,
                PRINT,
                Certificates.MOST,
                false,
                () -> word(year, certificates.word(actor.unitOr(unit), AwardWords.days(year), chosen, mau, actor)));
    }

    private static ResponseEntity<byte[]> word(int year, byte[] content) {
        return Attached.of(content, "giay-khen-" + year + FileKind.WORD.ending(), FileKind.WORD.type());
    }

    private PrintPage.Row row(Line one, Locale language) {
        return new PrintPage.Row(
                one.id().toString(),
                words.receiver(one.receiver(), language),
                one.formName(),
                Ink.day(one.day()),
                one.decision(),
                one.state() == Award.State.HANDED);
    }
}
