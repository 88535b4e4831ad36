package vn.sohoi.desk.tree;

/** Says that a unit is not of the asked day, and leads to the nearest day on which it was. */
record Absence(String sentence, String href, String action) {}
