package vn.sohoi.indicators;

import org.springframework.stereotype.Component;

/** The ways of counting: from tallies, from the rows themselves, each subject once, and coarsely. */
@Component
record Counts(Tallies tallies, Recount recount, HeldSubjects subjects, CoarseCounts coarse) {}
