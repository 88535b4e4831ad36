package vn.sohoi.reorganisation;

import java.time.LocalDate;

/**
 * The paper that a reorganisation rests on.
 *
 * @param number as it stands on the paper: 1656/NQ-UBTVQH15
 * @param decidedOn its day, on or before the day of force
 * @param basis the law or resolution above it; may be empty
 * @param day the first day of the new state
 */
public record Decision(String number, LocalDate decidedOn, String basis, LocalDate day) {}
