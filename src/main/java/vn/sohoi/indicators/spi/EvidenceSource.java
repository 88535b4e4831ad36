package vn.sohoi.indicators.spi;

import java.util.List;

/** A feature's contribution to the figures: a Spring bean. No central list names it. */
public interface EvidenceSource {
    /** Its evidence, in the order in which people read it. */
    List<Evidence> evidence();
}
