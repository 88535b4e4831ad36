package vn.sohoi.platform.start;

/** A part of the demo that nobody needs for the first page; it follows while the pages are open already. */
public interface LaterFilling {
    /** Its name, the same for ever: a part that was written once is not written again. */
    String part();

    /** Writes all of it in the transaction that it is called in. */
    void fill();
}
