package vn.sohoi.reports;

import java.util.UUID;

/** Identity of a report. */
public record ReportId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
