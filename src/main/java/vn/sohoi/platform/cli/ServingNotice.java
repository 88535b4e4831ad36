package vn.sohoi.platform.cli;

/** What a feature wants said on the console once pages are served. */
public interface ServingNotice {
    /** Says it. */
    void say(Console console);
}
