package vn.sohoi.cadres.handover;

import vn.sohoi.units.UnitLevel;

/**
 * Something that is handed over when the head of a unit changes.
 *
 * @param level of the units
 */
public record Item(ItemId id, UnitLevel level, String name, String nameEn) {}
