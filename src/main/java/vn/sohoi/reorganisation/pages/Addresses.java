package vn.sohoi.reorganisation.pages;

import vn.sohoi.kernel.UnitId;
import vn.sohoi.reorganisation.PlanId;

/** Where the pages of a plan lie. */
final class Addresses {
    static final String ALL = "/to-chuc-lai";

    private Addresses() {}

    static String of(PlanId plan) {
        return ALL + "/" + plan;
    }

    static String unit(PlanId plan, UnitId unit) {
        return of(plan) + "/don-vi/" + unit;
    }

    static String change(PlanId plan, UnitId unit) {
        return of(plan) + "/doi/" + unit;
    }

    static String branch(PlanId plan, UnitId branch) {
        return of(plan) + "/chi-hoi/" + branch;
    }

    static String minutes(PlanId plan, UnitId from, UnitId to) {
        return of(plan) + "/ban-giao/" + from + "/" + to;
    }
}
