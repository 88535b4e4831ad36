package vn.sohoi.campaigns;

import java.util.UUID;

/** Identity of a commune's sample of a year. */
public record SampleId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
