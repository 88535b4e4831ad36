package vn.sohoi.web.chart;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/**
 * A QR code as one drawn path: prints sharply at any size.
 *
 * @param side dots from edge to edge, the quiet rim of four included
 * @param path the dark dots, as the path of an SVG of that many units
 */
public record Square(int side, String path) {
    private static final int RIM = 4;

    /** The code of a text. */
    public static Square of(String text) {
        try {
            var dots = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, RIM));
            return new Square(dots.getWidth(), path(dots));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("text too long for a code", tooLong);
        }
    }

    private static String path(BitMatrix dots) {
        var path = new StringBuilder();
        for (int y = 0; y < dots.getHeight(); y++)
            for (int x = 0; x < dots.getWidth(); x++)
                if (dots.get(x, y))
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
        return path.toString();
    }
}
