package vn.sohoi.privacy.pages;

/**
 * One incident in a list.
 *
 * @param state see {@link vn.sohoi.privacy.Incident.State}
 * @param discovered hour and day
 * @param clock how long the authority may still be told in time; empty once it was told or the work is ended
 * @param mark how the clock stands: wrong or waiting
 */
record IncidentLine(String href, String what, String state, String discovered, String clock, String mark) {}
