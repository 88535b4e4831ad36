package vn.sohoi.web;

import java.util.UUID;

/** The key that each form carries, fresh whenever it is drawn: what the form asks is done once, however often it comes. */
public final class FormKey {
    /** Its hidden field. */
    public static final String FIELD = "_key";

    private FormKey() {}

    /** A key that no form had before. */
    public static String fresh() {
        return UUID.randomUUID().toString();
    }
}
