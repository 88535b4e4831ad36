package vn.sohoi.activities;

import java.time.LocalDate;

/**
 * A theme to be entered.
 *
 * @param basis the paper that asks for it
 * @param from the first day on which activities may be planned under it
 */
public record NewTheme(String name, String nameEn, CountsAs countsAs, String basis, LocalDate from) {}
