package vn.sohoi.indicators.spi;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import vn.sohoi.kernel.Actor;

/** The only way from evidence to names; the feature that keeps the people gives those that the reader may see. */
public interface Names {
    /** Names by subject; whoever the reader may not see is left out. The machine sees nobody. */
    Map<UUID, String> of(Collection<UUID> subjects, Actor reader);
}
