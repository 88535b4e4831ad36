package vn.sohoi.imports.pages;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.sohoi.imports.Batch;
import vn.sohoi.imports.ReturnedList;
import vn.sohoi.kernel.Actor;
import vn.sohoi.web.Attached;
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
                () -> Attached.of(
                        returned.of(batch.id(), actor), batch.file(), MediaType.APPLICATION_OCTET_STREAM_VALUE));
    }
}
