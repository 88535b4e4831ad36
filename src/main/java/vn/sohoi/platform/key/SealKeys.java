package vn.sohoi.platform.key;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The keys that seal one class of data, one for each part of the book (security.md 4.1: a province). A seal names its key: what
 * comes under another part opens as before, and is sealed under that part's key when the keys are exchanged next. A part's key is
 * made when something of it is sealed first.
 */
public final class SealKeys {
    /** Of whatever lies in no part. */
    public static final long NO_PART = 0;

    private final BookKeys keys;
    private final String name;
    private volatile Known known;

    SealKeys(BookKeys keys, String name) {
        this.keys = keys;
        this.name = name;
        known = new Known(Map.of(), Map.of());
    }

    /** The keys by the part they are of, and by the numbers that their seals name. */
    private record Known(Map<Long, SealKey> parts, Map<Integer, SealKey> numbers) {}

    /**
     * Seals a value under the key of its part.
     *
     * @param place where it stands; elsewhere it does not open
     */
    public byte[] seal(long part, byte[] plain, byte[] place) {
        var key = known.parts().get(part);
        return (key == null ? made(part) : key).seal(plain, place);
    }

    /** @throws IllegalStateException when the seal was made for another place, by a destroyed key, or was altered */
    public byte[] open(byte[] sealed, byte[] place) {
        var number = SealKey.number(sealed);
        var key = known.numbers().get(number);
        // another process may have made or exchanged it
        if (key == null) key = look().numbers().get(number);
        if (key == null) throw new IllegalStateException("A seal names a key that is not there");
        return key.open(sealed, place);
    }

    /** With what each seal of the keys that seal now begins. */
    public byte[][] marks() {
        return look().parts().values().stream().map(SealKey::mark).toArray(byte[][]::new);
    }

    /** Fresh keys seal from now on; in other processes from {@link SealKey#NOTICED} later. */
    public void renew() {
        look().parts().values().forEach(SealKey::renew);
        look();
    }

    /** Only the keys that seal now are left: what others sealed opens no more. */
    public void destroyOlder() {
        look().parts().values().forEach(SealKey::destroyOlder);
        look();
    }

    private SealKey made(long part) {
        keys.seal(file(part));
        return Objects.requireNonNull(look().parts().get(part));
    }

    private Known look() {
        var parts = new HashMap<Long, SealKey>();
        var numbers = new HashMap<Integer, SealKey>();
        for (long part : keys.parts(name)) {
            var key = Objects.requireNonNullElseGet(known.parts().get(part), () -> keys.seal(file(part)));
            parts.put(part, key);
            key.numbers().forEach(number -> numbers.put(number, key));
        }
        var fresh = new Known(Map.copyOf(parts), Map.copyOf(numbers));
        known = fresh;
        return fresh;
    }

    private String file(long part) {
        return part == NO_PART ? name : name + "." + part;
    }
}
