package vn.sohoi.platform.cli;

/** A command that fills the book itself: a book that is new when it is called stays without the example. */
public interface FillsTheBook extends BookCommand {}
