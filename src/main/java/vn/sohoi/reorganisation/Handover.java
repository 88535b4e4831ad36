package vn.sohoi.reorganisation;

import java.util.List;
import java.util.Map;
import vn.sohoi.kernel.UnitId;

/**
 * What one unit hands over to another.
 *
 * @param branches that go whole, pieces not among them
 * @param counts people by what is counted, a key of the texts
 */
public record Handover(UnitId from, UnitId to, List<UnitId> branches, List<Piece> pieces, Map<String, Long> counts) {}
