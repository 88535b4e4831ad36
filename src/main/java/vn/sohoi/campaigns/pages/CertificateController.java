package vn.sohoi.campaigns.pages;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.FreshProof;
import vn.sohoi.access.Purpose;
import vn.sohoi.campaigns.Certificates;
import vn.sohoi.campaigns.HouseholdYearId;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.files.FileKind;
import vn.sohoi.web.Attached;
import vn.sohoi.web.FileLeaving;

/** Printing the certificates that go with the year's plaques. */
@Controller
@Can(purpose = Purpose.HARDSHIP, act = Act.WRITE)
class CertificateController {
    private final Certificates certificates;
    private final CampaignWords words;
    private final FileLeaving leaving;

    CertificateController(Certificates certificates, CampaignWords words, FileLeaving leaving) {
        this.certificates = certificates;
        this.words = words;
        this.leaving = leaving;
    }

    @GetMapping("/van-dong/ho/{id}/giay.docx")
    @FreshProof
    ResponseEntity<byte[]> one(@PathVariable UUID id, Actor actor) {
        return leaving.take(
                actor,
                "/van-dong/ho/" + id,
                1,
                false,
                () -> file(certificates.ofOne(new HouseholdYearId(id), actor), "giay-chung-nhan"));
    }

    @GetMapping("/van-dong/ho/giay.docx")
    ResponseEntity<byte[]> all(
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(required = false) @Nullable Integer nam,
            Actor actor) {
        int year = Asked.year(nam, words.today());
        var printed = actor.unitOr(unit);
        return leaving.take(
                actor,
                "/van-dong/ho?unit=" + printed + "&nam=" + year,
                Certificates.MOST,
                false,
                () -> file(certificates.ofYear(printed, year, actor), "giay-chung-nhan-" + year));
    }

    private static ResponseEntity<byte[]> file(byte[] content, String name) {
        return Attached.of(content, name + FileKind.WORD.ending(), FileKind.WORD.type());
    }
}
