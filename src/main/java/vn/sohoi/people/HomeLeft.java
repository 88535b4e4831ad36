package vn.sohoi.people;

import java.time.LocalDate;
import vn.sohoi.kernel.PersonId;

/**
 * Somebody lives at her place no more.
 *
 * @param on the first day without her
 */
public record HomeLeft(PersonId person, LocalDate on, Left how) {}
