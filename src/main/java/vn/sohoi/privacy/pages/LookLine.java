package vn.sohoi.privacy.pages;

/**
 * One line: who, as whom, looked at what, for what.
 *
 * @param when day and time
 * @param who how she is shown
 * @param post her role and unit then; empty for the machine
 * @param of whose people; empty where it is plain
 * @param what what was opened or done, with the fields
 * @param why the purpose, and the reason that she gave
 * @param people how many were shown
 */
record LookLine(String when, String who, String post, String of, String what, String why, long people) {}
