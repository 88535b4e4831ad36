package vn.sohoi.closings.questions;

import java.time.Instant;
import java.util.List;
import vn.sohoi.kernel.UnitId;

/**
 * What a unit said of itself last.
 *
 * @param said one for each thing that was asked
 * @param who as she calls herself; nobody has proved it
 * @param taken whether somebody of who asked has looked at it and took it
 */
public record Answer(long id, UnitId unit, List<String> said, String who, Instant at, boolean taken) {}
