package vn.sohoi.people;

import vn.sohoi.kernel.UnitId;

/**
 * A household to be opened.
 *
 * @param headName name of its head
 * @param address in free words, may be empty
 */
public record NewHousehold(UnitId branch, String headName, String address) {}
