package vn.sohoi.platform.cli;

import vn.sohoi.kernel.Refused;

/** A name that fits several things: the command ends with 2 and the sentence lists them. */
public final class Ambiguous extends Refused {
    private static final long serialVersionUID = 1L;

    public Ambiguous(String key, Object... arguments) {
        super(key, arguments);
    }
}
