package vn.sohoi.activities.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sohoi.kernel.Refused;

/** Of a photo only what is seen goes on, turned as it was seen; what is no picture or would unpack without end is refused. */
class RedrawnTest {
    @Test
    void what_a_camera_writes_of_place_and_itself_is_gone() {
        var taken = Snapshots.jpegOfAPhone(80, 60, 6);
        assertThat(text(taken)).contains("Exif").contains("GPS-21-01");
        var kept = Redrawn.of(taken);
        assertThat(text(kept.jpeg())).doesNotContain("Exif").doesNotContain("GPS-21-01");
        assertThat(segments(kept.jpeg())).doesNotContain(0xE1, 0xE2, 0xED, 0xFE);
    }

    /** Where the red left half comes to lie, for each of the eight ways (CIPA DC-008). */
    @ParameterizedTest
    @CsvSource({"1,LEFT", "2,RIGHT", "3,RIGHT", "4,LEFT", "5,TOP", "6,TOP", "7,BOTTOM", "8,BOTTOM", "9,LEFT", "0,LEFT"})
    void it_is_turned_as_it_was_seen(int said, String red) throws IOException {
        var kept = Redrawn.of(Snapshots.jpegOfAPhone(80, 60, said));
        boolean side = red.equals("TOP") || red.equals("BOTTOM");
        assertThat(kept.width()).isEqualTo(side ? 60 : 80);
        assertThat(kept.height()).isEqualTo(side ? 80 : 60);
        var seen = ImageIO.read(new ByteArrayInputStream(kept.jpeg()));
        assertThat(isRed(seen, side ? 30 : 10, side ? 10 : 30)).isEqualTo(red.equals("LEFT") || red.equals("TOP"));
        assertThat(isRed(seen, side ? 30 : 70, side ? 70 : 30)).isEqualTo(red.equals("RIGHT") || red.equals("BOTTOM"));
    }

    @Test
    void a_large_one_comes_out_no_longer_than_1600_pixels_and_a_small_one_as_it_was() {
        var large = Redrawn.of(Snapshots.png(4000, 1000));
        assertThat(large.width()).isEqualTo(1600);
        assertThat(large.height()).isEqualTo(400);
        assertThat(Redrawn.of(Snapshots.png(7, 5)).width()).isEqualTo(7);
    }

    @Test
    void what_is_no_picture_too_large_or_would_unpack_without_end_is_refused() {
        refused("empty", new byte[0]);
        refused("kind", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        refused("kind", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.US_ASCII));
        refused("large", Arrays.copyOf(Snapshots.png(10, 10), Redrawn.MOST_BYTES + 1));
        refused("pixels", Snapshots.bomb(60_000, 60_000));
        refused("pixels", Snapshots.bomb(Integer.MAX_VALUE, 2));
        refused("unreadable", Snapshots.bomb(100, 100));
        refused("unreadable", Arrays.copyOf(Snapshots.jpegOfAPhone(80, 60, 1), 40));
        refused("unreadable", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 1, 2, 3});
    }

    private static void refused(String why, byte[] file) {
        assertThatThrownBy(() -> Redrawn.of(file))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("activities.photo.error." + why));
    }

    private static boolean isRed(BufferedImage seen, int x, int y) {
        var colour = new Color(seen.getRGB(x, y));
        return colour.getRed() > 200 && colour.getBlue() < 60;
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    /** The marks of the parts before the picture itself. */
    private static int[] segments(byte[] jpeg) {
        var marks = new ArrayList<Integer>();
        for (int at = 2; at + 4 < jpeg.length && (jpeg[at + 1] & 0xFF) != 0xDA; ) {
            marks.add(jpeg[at + 1] & 0xFF);
            at += 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF);
        }
        return marks.stream().mapToInt(Integer::intValue).toArray();
    }
}
