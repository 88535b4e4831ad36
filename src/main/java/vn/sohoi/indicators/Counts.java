package vn.sohoi.indicators;

import org.springframework.stereotype.Component;

/** The three ways of counting: from tallies, from the rows themselves, and coarsely. */
@Component
record Counts(Tallies tallies, Recount recount, CoarseCounts coarse) {}
