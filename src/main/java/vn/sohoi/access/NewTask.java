package vn.sohoi.access;

import java.time.LocalDate;
import vn.sohoi.kernel.UnitId;

/**
 * A task to be given: reading the people of a unit.
 *
 * @param login of who shall read
 * @param unit whose people, with all beneath it
 * @param purpose which part of the work it is for, of {@link Tasks#PURPOSES}
 * @param most the highest class of a field
 * @param last the last day
 * @param reason what it is for; the unit reads it
 */
public record NewTask(String login, UnitId unit, Purpose purpose, FieldClass most, LocalDate last, String reason) {}
