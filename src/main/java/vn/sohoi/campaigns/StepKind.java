package vn.sohoi.campaigns;

/** Who says how a household stands, in the order of the year. */
public enum StepKind {
    /** The household of itself. */
    SELF,
    /** The branch, after it was there. */
    BRANCH,
    /** The commune, of a household that was drawn. */
    COMMUNE,
    /** What is counted. */
    RESULT
}
