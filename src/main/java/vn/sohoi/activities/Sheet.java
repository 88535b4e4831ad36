package vn.sohoi.activities;

import vn.sohoi.units.Unit;

/**
 * What is known of a branch or group at an activity, in numbers.
 *
 * @param members how many stood on its register on that day
 * @param taken whether its roll call was taken
 * @param came how many members came
 * @param guests how many others came
 */
public record Sheet(Unit branch, long members, boolean taken, long came, long guests) {}
