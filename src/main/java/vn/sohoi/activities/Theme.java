package vn.sohoi.activities;

import vn.sohoi.kernel.DateSpan;

/**
 * What activities are about.
 *
 * @param basis the paper that asks for it
 * @param valid the days on which activities may be planned under it
 */
public record Theme(ThemeId id, String name, String nameEn, CountsAs countsAs, String basis, DateSpan valid) {}
