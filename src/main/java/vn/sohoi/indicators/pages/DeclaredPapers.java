package vn.sohoi.indicators.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.multipart.MultipartFile;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.indicators.Declaration;
import vn.sohoi.indicators.Figures;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.files.Files;

/** The papers behind declared figures: kept with the declaration, read by who may read the figure. */
@Controller
@Can(purpose = Purpose.FIGURES, act = Act.READ)
class DeclaredPapers {
    private final Figures figures;
    private final Files files;

    DeclaredPapers(Figures figures, Files files) {
        this.figures = figures;
        this.files = files;
    }

    /** Both or neither: a declaration that is refused leaves no paper behind. */
    @Transactional
    public void declare(Declaration declaration, @Nullable MultipartFile file, Actor actor) {
        if (file == null || file.isEmpty()) figures.declare(declaration, actor);
        else figures.declare(declaration.with(keep(file, actor)), actor);
    }

    private UUID keep(MultipartFile file, Actor actor) {
        try {
            return files.keep(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes(), actor);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** As a file to keep, never shown within the book's own pages. */
    @GetMapping("/so-lieu/{code}/khai/{unit}/{file}")
    ResponseEntity<byte[]> paper(
            @PathVariable String code, @PathVariable long unit, @PathVariable UUID file, Actor reader) {
        boolean attached = figures.saidOf(code, new UnitId(unit), reader).stream()
                .anyMatch(said -> file.equals(said.declaration().file()));
        if (!attached) throw new NotFound();
        var kept = files.find(file).orElseThrow(NotFound::new);
        var name = ContentDisposition.attachment()
                .filename(kept.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(kept.kind().type()))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(kept.bytes());
    }
}
