package vn.sohoi.activities.photos;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** How a camera was held, as the Exif part of a JPEG says it (CIPA DC-008, tag 0112). */
enum Orientation {
    UPRIGHT,
    MIRRORED,
    UPSIDE_DOWN,
    UPSIDE_DOWN_MIRRORED,
    LEFT_MIRRORED,
    LEFT,
    RIGHT_MIRRORED,
    RIGHT;

    private static final int EXIF = 0xE1;
    private static final int PICTURE = 0xDA;
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;
    private static final byte[] HEAD = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    /** Of a JPEG; upright where it says nothing or nothing that can be read. */
    static Orientation of(byte[] jpeg) {
        try {
            return read(ByteBuffer.wrap(jpeg));
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            return UPRIGHT;
        }
    }

    private static Orientation read(ByteBuffer file) {
        file.position(2);
        while (Byte.toUnsignedInt(file.get()) == 0xFF) {
            int marker = Byte.toUnsignedInt(file.get());
            int length = Short.toUnsignedInt(file.getShort());
            var part = file.slice(file.position(), length - 2);
            if (marker == PICTURE) return UPRIGHT;
            if (marker == EXIF && part.mismatch(ByteBuffer.wrap(HEAD)) == HEAD.length)
                return directory(part.slice(HEAD.length, part.remaining() - HEAD.length));
            file.position(file.position() + length - 2);
        }
        return UPRIGHT;
    }

    private static Orientation directory(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int at = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(at));
        for (int i = 0; i < entries; i++) {
            int entry = at + 2 + i * ENTRY;
            if (Short.toUnsignedInt(tiff.getShort(entry)) != TAG) continue;
            int said = Short.toUnsignedInt(tiff.getShort(entry + 8));
            return said >= 1 && said <= values().length ? values()[said - 1] : UPRIGHT;
        }
        return UPRIGHT;
    }

    /** Whether width and height change places when it is turned. */
    boolean liesOnItsSide() {
        return ordinal() >= LEFT_MIRRORED.ordinal();
    }

    /** Turns a picture of so many pixels to how it was seen. */
    AffineTransform turn(double width, double height) {
        return switch (this) {
            case UPRIGHT -> new AffineTransform();
            case MIRRORED -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, width, height);
            case UPSIDE_DOWN_MIRRORED -> new AffineTransform(1, 0, 0, -1, 0, height);
            case LEFT_MIRRORED -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case LEFT -> new AffineTransform(0, 1, -1, 0, height, 0);
            case RIGHT_MIRRORED -> new AffineTransform(0, -1, -1, 0, height, width);
            case RIGHT -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }
}
