package vn.sohoi.reports.templates;

import java.time.Instant;
import java.util.UUID;
import vn.sohoi.kernel.UnitId;

/**
 * A unit's own Word file.
 *
 * @param kind what it is for, of {@link PaperKinds}
 * @param name what the unit calls it
 * @param file the file's name as it was handed in
 */
public record Template(UUID id, UnitId unit, String kind, String name, String file, String login, Instant at) {}
