package vn.sohoi.cadres.allowances;

import java.time.LocalDate;
import vn.sohoi.cadres.training.Post;
import vn.sohoi.units.UnitLevel;

/**
 * An allowance to be entered, as {@link Allowance} holds it.
 *
 * @param from the first day for which it is paid
 */
public record NewAllowance(
        String name, UnitLevel level, Post post, boolean acting, long amount, int days, String basis, LocalDate from) {}
