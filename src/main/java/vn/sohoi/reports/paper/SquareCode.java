package vn.sohoi.reports.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** The QR code on a paper, as a picture in black and white. */
final class SquareCode {
    private static final int DOTS = 232;

    private SquareCode() {}

    static byte[] png(String address) {
        try {
            var dots = new QRCodeWriter()
                    .encode(address, BarcodeFormat.QR_CODE, DOTS, DOTS, Map.of(EncodeHintType.MARGIN, 1));
            var picture = new BufferedImage(dots.getWidth(), dots.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
            for (int y = 0; y < dots.getHeight(); y++)
                for (int x = 0; x < dots.getWidth(); x++) picture.setRGB(x, y, dots.get(x, y) ? 0 : 0xFFFFFF);
            var bytes = new ByteArrayOutputStream();
            // without it ImageIO puts a file into the folder of temporary ones
            try (var out = new MemoryCacheImageOutputStream(bytes)) {
                ImageIO.write(picture, "png", out);
            }
            return bytes.toByteArray();
        } catch (WriterException | IOException failure) {
            throw failure instanceof IOException io ? new UncheckedIOException(io) : new IllegalStateException(failure);
        }
    }
}
