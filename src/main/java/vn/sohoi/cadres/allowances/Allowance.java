package vn.sohoi.cadres.allowances;

import vn.sohoi.cadres.training.Post;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.UnitLevel;

/**
 * What is paid each month to whoever serves in a post.
 *
 * @param unit for it and all beneath it
 * @param name what it is called; several may be paid for one post
 * @param level of the units in whose bodies the post stands
 * @param acting whether it is paid to who stands in, too
 * @param amount đồng a month
 * @param days a month counts from so many days served in it
 * @param basis the paper that grants it
 * @param valid the days for which it is paid
 */
public record Allowance(
        AllowanceId id,
        UnitId unit,
        String name,
        UnitLevel level,
        Post post,
        boolean acting,
        long amount,
        int days,
        String basis,
        DateSpan valid) {}
