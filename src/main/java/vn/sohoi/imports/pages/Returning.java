package vn.sohoi.imports.pages;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.sohoi.imports.Batch;
import vn.sohoi.imports.ReturnedList;
import vn.sohoi.kernel.Actor;
import vn.sohoi.web.FileLeaving;

/**
 * Gives a list back as a file. Whoever handed it in gets her own file with one column more; in anybody else's hands it is guarded
 * data of people, and leaves when a second person agreed.
 */
@Component
class Returning {
    private final ReturnedList returned;
    private final FileLeaving leaving;

    Returning(ReturnedList returned, FileLeaving leaving) {
        this.returned = returned;
        this.leaving = leaving;
    }

    ResponseEntity<byte[]> file(Batch batch, Actor actor) {
        boolean hers = batch.login().equals(actor.login());
        return leaving.take(
                actor,
                "/nhap/" + batch.id(),
                1,
                !hers,
                () -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(batch.file(), StandardCharsets.UTF_8)
                                        .build()
                                        .toString())
                        .body(returned.of(batch.id(), actor)));
    }
}
