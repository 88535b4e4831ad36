package vn.sohoi.people.pairs;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All persons in columns of primitive arrays: 53 bytes a person and the names once, so that 15 million women take about
 * 0.8 GB and one more sorted column of 120 MB. Numbers of identity are here by their keyed index alone.
 */
public final class Register {
    private static final int FIRST = 1 << 14;
    private static final byte WOMAN = 1;
    private static final byte CITIZEN_ID = 2;

    private final Names names = new Names();
    private long[] high = new long[FIRST];
    private long[] low = new long[FIRST];
    private long[] phone = new long[FIRST];
    private long[] oldId = new long[FIRST];
    private long[] household = new long[FIRST];
    private int[] branch = new int[FIRST];
    private int[] name = new int[FIRST];
    private int[] birth = new int[FIRST];
    private byte[] marks = new byte[FIRST];
    private int size;

    /** One more: id, branch, full name, woman, year, month, day, phone's index, has a citizen id, old id's index, household. */
    public void add(ResultSet row) throws SQLException {
        if (size == branch.length) grow();
        var id = row.getObject(1, UUID.class);
        high[size] = id.getMostSignificantBits();
        low[size] = id.getLeastSignificantBits();
        branch[size] = row.getInt(2);
        name[size] = names.met(row.getString(3));
        marks[size] = (byte) ((row.getBoolean(4) ? WOMAN : 0) | (row.getBoolean(9) ? CITIZEN_ID : 0));
        birth[size] = Births.packed(row.getInt(5), row.getInt(6), row.getInt(7));
        phone[size] = beginning(row.getBytes(8));
        oldId[size] = beginning(row.getBytes(10));
        var home = row.getObject(11, UUID.class);
        household[size] = home == null ? 0 : home.getLeastSignificantBits();
        size++;
    }

    /** How many persons. */
    public int size() {
        return size;
    }

    /** Her identity, by her place. */
    public UUID id(int place) {
        return new UUID(high[place], low[place]);
    }

    Names names() {
        return names;
    }

    int name(int place) {
        return name[place];
    }

    int birth(int place) {
        return birth[place];
    }

    int branch(int place) {
        return branch[place];
    }

    /** Zero when there is none; so of the old id and the household. */
    long phone(int place) {
        return phone[place];
    }

    long oldId(int place) {
        return oldId[place];
    }

    long household(int place) {
        return household[place];
    }

    boolean isWoman(int place) {
        return (marks[place] & WOMAN) != 0;
    }

    boolean hasCitizenId(int place) {
        return (marks[place] & CITIZEN_ID) != 0;
    }

    /** Enough of a keyed index to tell two numbers apart; 0 for none. */
    private static long beginning(byte @Nullable [] index) {
        return index == null ? 0 : ByteBuffer.wrap(index).getLong();
    }

    private void grow() {
        int more = size + (size >> 1);
        high = Arrays.copyOf(high, more);
        low = Arrays.copyOf(low, more);
        phone = Arrays.copyOf(phone, more);
        oldId = Arrays.copyOf(oldId, more);
        household = Arrays.copyOf(household, more);
        branch = Arrays.copyOf(branch, more);
        name = Arrays.copyOf(name, more);
        birth = Arrays.copyOf(birth, more);
        marks = Arrays.copyOf(marks, more);
    }
}
