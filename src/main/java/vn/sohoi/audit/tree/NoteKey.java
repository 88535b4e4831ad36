package vn.sohoi.audit.tree;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The public key under which notes of C2SP signed-note are read.
 *
 * @param name of the key, the origin of its log
 * @param publicKey Ed25519
 */
public record NoteKey(String name, PublicKey publicKey) {
    private static final byte ED25519 = 1;
    private static final int RAW = 32;
    private static final int ID = 4;
    private static final byte[] X509_BEFORE_RAW = HexFormat.of().parseHex("302a300506032b6570032100");

    /**
     * Reads a key as {@link #text} writes it.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static NoteKey parse(String text) {
        var parts = text.strip().split("\\+", 3);
        if (parts.length < 3) throw new IllegalArgumentException("no key of a log");
        var bytes = Base64.getDecoder().decode(parts[2]);
        if (bytes.length != RAW + 1 || bytes[0] != ED25519) throw new IllegalArgumentException("no key of a log");
        var encoded = new ByteArrayOutputStream();
        encoded.writeBytes(X509_BEFORE_RAW);
        encoded.write(bytes, 1, RAW);
        try {
            return new NoteKey(
                    parts[0],
                    KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded.toByteArray())));
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    /** As it is printed and kept elsewhere: name, short mark, key. */
    public String text() {
        return name + "+" + HexFormat.of().formatHex(id()) + "+"
                + Base64.getEncoder().encodeToString(typed());
    }

    /** The checkpoint as a note under the private half of this key. */
    String sign(Checkpoint checkpoint, PrivateKey half) {
        var body = checkpoint.body();
        try {
            var signing = Signature.getInstance("Ed25519");
            signing.initSign(half);
            signing.update(body.getBytes(StandardCharsets.UTF_8));
            var mark = new ByteArrayOutputStream();
            mark.writeBytes(id());
            mark.writeBytes(signing.sign());
            return body + "\n\u2014 " + name + " " + Base64.getEncoder().encodeToString(mark.toByteArray()) + "\n";
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /**
     * What the note says.
     *
     * @throws IllegalArgumentException when it is no note, or not signed by this key
     */
    public Checkpoint read(String note) {
        int end = note.indexOf("\n\n");
        var line = "\u2014 " + name + " ";
        if (end < 0 || !note.startsWith(line, end + 2)) throw new IllegalArgumentException("no note of this key");
        var body = note.substring(0, end + 1);
        var mark = Base64.getDecoder()
                .decode(note.substring(end + 2 + line.length()).strip());
        try {
            var reading = Signature.getInstance("Ed25519");
            reading.initVerify(publicKey);
            reading.update(body.getBytes(StandardCharsets.UTF_8));
            if (mark.length <= ID
                    || !Arrays.equals(mark, 0, ID, id(), 0, ID)
                    || !reading.verify(mark, ID, mark.length - ID))
                throw new IllegalArgumentException("the signature is not of this key");
        } catch (GeneralSecurityException failure) {
            throw new IllegalArgumentException(failure);
        }
        return Checkpoint.parse(body);
    }

    private byte[] typed() {
        var encoded = publicKey.getEncoded();
        var typed = Arrays.copyOfRange(encoded, encoded.length - RAW - 1, encoded.length);
        typed[0] = ED25519;
        return typed;
    }

    private byte[] id() {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(name.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) '\n');
            return Arrays.copyOf(sha.digest(typed()), ID);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
