package vn.sohoi.people.pairs;

/** How two names without marks differ. */
final class Letters {
    private Letters() {}

    /** One letter more, less or another, or two beside each other in the other order. */
    static boolean isOneSlip(byte[] one, byte[] other) {
        if (one.length > other.length) return isOneSlip(other, one);
        if (other.length - one.length > 1) return false;
        int start = 0;
        while (start < one.length && one[start] == other[start]) start++;
        int end = 0;
        while (end < one.length - start && one[one.length - 1 - end] == other[other.length - 1 - end]) end++;
        int leftOne = one.length - start - end;
        int leftOther = other.length - start - end;
        if (leftOther <= 1) return true;
        return leftOne == 2 && leftOther == 2 && one[start] == other[start + 1] && one[start + 1] == other[start];
    }

    /** The one has a word in the middle that the other leaves out: nguyen thi lan, nguyen lan. */
    static boolean isOneWord(byte[] one, byte[] other) {
        if (one.length > other.length) return isOneWord(other, one);
        int start = 0;
        while (start < one.length && one[start] == other[start]) start++;
        while (start > 0 && (start == other.length || other[start - 1] != ' ')) start--;
        int left = other.length - one.length;
        if (left < 2 || start == 0) return false;
        for (int i = start; i < one.length; i++) if (one[i] != other[i + left]) return false;
        return other[start + left - 1] == ' ';
    }
}
