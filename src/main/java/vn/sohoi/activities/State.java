package vn.sohoi.activities;

/** What became of an activity. */
public enum State {
    PLANNED,
    HELD,
    /** Its day passed and people did not meet; a reason says why. */
    NOT_MET,
    /** It was given up before its day, with a reason. */
    CALLED_OFF
}
