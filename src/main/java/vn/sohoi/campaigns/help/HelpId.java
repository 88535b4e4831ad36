package vn.sohoi.campaigns.help;

import java.util.UUID;

/** Identity of an act of help, the same when it is corrected. */
public record HelpId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
