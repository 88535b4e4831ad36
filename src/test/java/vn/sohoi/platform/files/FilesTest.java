package vn.sohoi.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.BookTest;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;

/** A paper is known by its content, keeps what is seen and tells nobody where it was photographed. */
@BookTest
@Transactional
class FilesTest {
    private static final String PLACE = "GPSLatitude 21.0285";

    @Autowired
    Files files;

    @Test
    void a_photograph_loses_its_place_and_keeps_its_picture() throws IOException {
        var taken = withPlace(picture("jpg"));
        assertThat(new String(taken, StandardCharsets.ISO_8859_1)).contains(PLACE);
        var kept = files.find(files.keep("../Ảnh ký nhận.PNG", taken, Actor.MACHINE))
                .orElseThrow();
        assertThat(kept.kind()).isEqualTo(FileKind.JPEG);
        assertThat(kept.name()).isEqualTo("Ảnh ký nhận.jpg");
        assertThat(new String(kept.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain(PLACE);
        assertThat(kept.bytes()).isEqualTo(picture("jpg"));
        assertThat(ImageIO.read(new ByteArrayInputStream(kept.bytes())).getWidth())
                .isEqualTo(40);
    }

    @Test
    void a_picture_of_a_screen_stays_readable() throws IOException {
        var kept =
                files.find(files.keep("a.png", picture("png"), Actor.MACHINE)).orElseThrow();
        assertThat(kept.kind()).isEqualTo(FileKind.PNG);
        assertThat(ImageIO.read(new ByteArrayInputStream(kept.bytes())).getHeight())
                .isEqualTo(30);
    }

    @Test
    void an_office_file_is_taken_and_one_with_macros_or_of_another_kind_is_not() throws IOException {
        assertThat(files.find(files.keep("b", zip("word/document.xml"), Actor.MACHINE))
                        .orElseThrow()
                        .name())
                .isEqualTo("b.docx");
        assertThat(files.find(files.keep("c.zip", zip("xl/workbook.xml"), Actor.MACHINE))
                        .orElseThrow()
                        .kind())
                .isEqualTo(FileKind.EXCEL);
        refuses("platform.file-kind", zip("word/vbaProject.bin", "word/document.xml"));
        refuses("platform.file-kind", zip("readme.txt"));
        refuses("platform.file-kind", "<html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII));
        refuses("platform.file-empty", new byte[0]);
        refuses("platform.file-large", new byte[10 * 1024 * 1024 + 1]);
    }

    @Test
    void a_broken_picture_is_kept_as_it_came_and_breaks_nothing() throws IOException {
        var cut = java.util.Arrays.copyOf(withPlace(picture("jpg")), 60);
        assertThat(files.find(files.keep("x.jpg", cut, Actor.MACHINE))).isPresent();
    }

    private void refuses(String key, byte[] bytes) {
        assertThatThrownBy(() -> files.keep("x", bytes, Actor.MACHINE))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private static byte[] picture(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    /** As a camera does: a segment for applications right after the beginning. */
    private static byte[] withPlace(byte[] jpeg) {
        var told = ("Exif\0\0" + PLACE).getBytes(StandardCharsets.ISO_8859_1);
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(0xFF);
        out.write(0xE1);
        out.write((told.length + 2) >> 8);
        out.write((told.length + 2) & 0xFF);
        out.writeBytes(told);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private static byte[] zip(String... names) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(1);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
