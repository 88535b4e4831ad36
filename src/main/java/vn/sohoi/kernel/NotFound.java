package vn.sohoi.kernel;

/** The asked thing is not there, or not for this reader: the two answers are one, byte for byte. */
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not found", null, false, false);
    }
}
