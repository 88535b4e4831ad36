package vn.sohoi.activities.photos;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures for tests: red on the left, blue on the right. */
public final class Snapshots {
    private Snapshots() {}

    public static byte[] png(int width, int height) {
        return written(width, height, "png");
    }

    /** As a camera writes one that was held so: with an Exif part that says how and where. */
    static byte[] jpegOfAPhone(int width, int height, int orientation) {
        var jpeg = written(width, height, "jpg");
        var exif = exif(orientation);
        var all = ByteBuffer.allocate(jpeg.length + exif.length + 4);
        all.put(jpeg, 0, 2)
                .put((byte) 0xFF)
                .put((byte) 0xE1)
                .putShort((short) (exif.length + 2))
                .put(exif);
        return all.put(jpeg, 2, jpeg.length - 2).array();
    }

    /** A file of a few bytes whose head claims so many pixels. */
    static byte[] bomb(int width, int height) {
        var head = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII));
        head.putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        var sum = new CRC32();
        sum.update(head.array());
        var file = ByteBuffer.allocate(33).put(png(1, 1), 0, 8).putInt(13).put(head.array());
        return file.putInt((int) sum.getValue()).array();
    }

    /** Two entries in big-endian order: the orientation, and a part with a latitude. */
    private static byte[] exif(int orientation) {
        var tiff = ByteBuffer.allocate(96);
        tiff.put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38).putInt(0);
        tiff.putShort((short) 1)
                .putShort((short) 1)
                .putShort((short) 2)
                .putInt(2)
                .put("N\0GPS-21-01".getBytes(StandardCharsets.US_ASCII));
        return tiff.array();
    }

    private static byte[] written(int width, int height, String kind) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = picture.createGraphics();
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, width / 2, height);
        brush.setColor(Color.BLUE);
        brush.fillRect(width / 2, 0, width, height);
        brush.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, kind, out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }
}
