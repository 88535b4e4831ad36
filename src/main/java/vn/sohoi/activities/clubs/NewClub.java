package vn.sohoi.activities.clubs;

import java.time.LocalDate;
import vn.sohoi.kernel.UnitId;

/**
 * A club or model as it is founded.
 *
 * @param founder the unit that founds it and keeps it up
 * @param moves whether it dances or does sport (domain 4.3, line 65)
 * @param about what it does; may be empty
 * @param from the first day
 * @param basis the decision or minutes by which it was founded
 */
public record NewClub(
        UnitId founder, String name, ClubKind kind, boolean moves, String about, LocalDate from, String basis) {}
