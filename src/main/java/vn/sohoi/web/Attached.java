package vn.sohoi.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** An answer that the browser saves as a file. */
public final class Attached {
    private Attached() {}

    /** @param type as in {@code application/pdf} */
    public static ResponseEntity<byte[]> of(byte[] content, String name, String type) {
        var saved = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .body(content);
    }
}
