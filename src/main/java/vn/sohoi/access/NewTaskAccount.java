package vn.sohoi.access;

import java.time.LocalDate;

/**
 * An account to be opened for somebody who holds no office in the Union.
 *
 * @param login how she signs in
 * @param name how she is shown
 * @param last the last day on which tasks can be given to her
 * @param paper by which decision or letter she works for the unit
 */
public record NewTaskAccount(String login, String name, LocalDate last, String paper) {}
