package vn.sohoi.desk.tree;

/** A unit to go to. */
record Link(String name, String href) {}
