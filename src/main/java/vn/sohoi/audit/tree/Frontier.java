package vn.sohoi.audit.tree;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The right edge of a Merkle tree of RFC 6962: the roots of its whole subtrees, the largest first. It is all that is needed
 * to add leaves and to tell the root, however many leaves there are.
 */
public final class Frontier {
    /** Bytes of a hash, SHA-256. */
    public static final int HASH = 32;

    private static final byte INNER = 1;

    private final List<byte[]> roots = new ArrayList<>();
    private final MessageDigest sha;
    private long size;

    /** The empty tree. */
    public Frontier() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * A tree as it was kept.
     *
     * @throws IllegalArgumentException when there are not as many hashes as a tree of that size has
     */
    public Frontier(long size, byte[] kept) {
        this();
        if (kept.length != Long.bitCount(size) * HASH) throw new IllegalArgumentException("no frontier of " + size);
        for (int from = 0; from < kept.length; from += HASH) roots.add(Arrays.copyOfRange(kept, from, from + HASH));
        this.size = size;
    }

    /** How many leaves. */
    public long size() {
        return size;
    }

    /** One more leaf, by its hash. */
    public void append(byte[] leaf) {
        var joined = leaf;
        for (long rest = size; (rest & 1) == 1; rest >>= 1) joined = inner(roots.removeLast(), joined);
        roots.add(joined);
        size++;
    }

    /** The root; of the empty tree the hash of nothing. */
    public byte[] root() {
        if (roots.isEmpty()) return sha.digest();
        var root = roots.getLast();
        for (int i = roots.size() - 2; i >= 0; i--) root = inner(roots.get(i), root);
        return root;
    }

    /** To be kept and read again. */
    public byte[] kept() {
        var all = new ByteArrayOutputStream();
        roots.forEach(all::writeBytes);
        return all.toByteArray();
    }

    private byte[] inner(byte[] left, byte[] right) {
        sha.update(INNER);
        sha.update(left);
        return sha.digest(right);
    }
}
