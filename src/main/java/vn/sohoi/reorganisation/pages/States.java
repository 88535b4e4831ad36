package vn.sohoi.reorganisation.pages;

import vn.sohoi.reorganisation.State;

/** How the states of a plan are stamped. */
final class States {
    private States() {}

    static String stamp(State state) {
        return switch (state) {
            case DRAFTED -> "";
            case PREVIEWED, AGREED, SCHEDULED -> "waiting";
            case IN_FORCE -> "done";
            case UNDONE -> "returned";
        };
    }
}
