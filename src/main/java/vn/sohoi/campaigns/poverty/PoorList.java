package vn.sohoi.campaigns.poverty;

import java.time.LocalDate;
import vn.sohoi.kernel.UnitId;

/**
 * A list that was taken over.
 *
 * @param decision number of the commune's paper
 * @param homes how many households it brought
 * @param author login of whoever took it over
 * @param day on which it was taken over
 */
public record PoorList(
        PoorListId id, UnitId unit, int year, String decision, int homes, String author, LocalDate day) {}
