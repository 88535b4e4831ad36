package vn.sohoi.platform.cli;

/**
 * A command that works apart from the operator's book, which stays closed: a class with picocli's {@code @Command} and a
 * constructor that takes {@link OtherBooks}, through which it opens books of its own. It is no Spring bean.
 */
public interface ApartCommand extends BookCommand {}
