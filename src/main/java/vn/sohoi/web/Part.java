package vn.sohoi.web;

/**
 * Which part of a long list is read: so many rows after so many.
 *
 * @param after how many rows come before it
 * @param most how many rows at most
 */
public record Part(int after, int most) {
    /**
     * As the address asks for it: the list by parts of so many on screen, whole for a file.
     *
     * @param file the value of {@link Fetch#FILE}, empty for the page itself
     */
    public static Part asked(int after, int most, String file) {
        return file.isEmpty() ? new Part(Math.max(0, after), most) : new Part(0, Fetch.MOST_ROWS);
    }
}
