package vn.sohoi.activities.photos;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import vn.sohoi.kernel.Refused;

/**
 * A picture drawn anew as a JPEG: what is seen, turned as it was seen, at most 1600 pixels wide or high, and nothing of what the
 * file said beside it.
 */
record Redrawn(byte[] jpeg, int width, int height) {
    /** Files of phones lie below. */
    static final int MOST_BYTES = 12 * 1024 * 1024;

    /**
     * Asked of the file's head before a pixel is read, for a small file may claim to unpack into a whole memory; a progressive
     * JPEG of so many is held whole while it is read.
     */
    static final long MOST_PIXELS = 25_000_000;

    private static final int LONGEST = 1600;
    private static final float QUALITY = 0.85f;
    private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ff");
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a");

    /**
     * Draws it; one at a time, so that many at once take no more memory than one.
     *
     * @throws Refused when it is empty, over 12 MB or 25 million pixels, or neither a JPEG nor a PNG that can be read
     */
    static synchronized Redrawn of(byte[] file) {
        if (file.length == 0) throw new Refused("activities.photo.error.empty");
        if (file.length > MOST_BYTES) throw new Refused("activities.photo.error.large");
        boolean jpeg = begins(file, JPEG);
        if (!jpeg && !begins(file, PNG)) throw new Refused("activities.photo.error.kind");
        try {
            var seen = read(file, jpeg ? "jpeg" : "png");
            return write(drawn(seen, jpeg ? Orientation.of(file) : Orientation.UPRIGHT));
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) { // readers throw whatever comes upon them in a broken file
            throw new Refused("activities.photo.error.unreadable");
        }
    }

    /** Only every so many pixels of a large one, so that what is held in memory does not grow with it. */
    private static BufferedImage read(byte[] file, String kind) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(kind).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) throw new Refused("activities.photo.error.pixels");
            var asked = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(width, height) / LONGEST);
            asked.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, asked);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage drawn(BufferedImage seen, Orientation held) {
        double scale = Math.min(1, (double) LONGEST / Math.max(seen.getWidth(), seen.getHeight()));
        int width = Math.max(1, (int) (seen.getWidth() * scale));
        int height = Math.max(1, (int) (seen.getHeight() * scale));
        boolean turned = held.liesOnItsSide();
        var drawn = new BufferedImage(turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
        var brush = drawn.createGraphics();
        try {
            brush.setColor(Color.WHITE);
            brush.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
            brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            var turn = held.turn(width, height);
            turn.scale((double) width / seen.getWidth(), (double) height / seen.getHeight());
            brush.drawImage(seen, turn, null);
        } finally {
            brush.dispose();
        }
        return drawn;
    }

    private static Redrawn write(BufferedImage drawn) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var wish = writer.getDefaultWriteParam();
            wish.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wish.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(drawn, null, null), wish);
        } finally {
            writer.dispose();
        }
        return new Redrawn(bytes.toByteArray(), drawn.getWidth(), drawn.getHeight());
    }

    private static boolean begins(byte[] file, byte[] sign) {
        return file.length >= sign.length && Arrays.equals(file, 0, sign.length, sign, 0, sign.length);
    }
}
