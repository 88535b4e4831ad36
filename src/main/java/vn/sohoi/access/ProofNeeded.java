package vn.sohoi.access;

/** She must show her secret again first. What she asked for, and what she typed, waits in the page that asks. */
public final class ProofNeeded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ProofNeeded() {
        super("proof needed", null, false, false);
    }
}
