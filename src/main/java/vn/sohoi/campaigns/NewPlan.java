package vn.sohoi.campaigns;

import java.time.LocalDate;

/** A plan to be made; see {@link HelpPlan}. */
public record NewPlan(int criterion, String what, String helper, LocalDate due) {}
