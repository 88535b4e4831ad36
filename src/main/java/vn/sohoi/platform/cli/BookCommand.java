package vn.sohoi.platform.cli;

/**
 * A command that a feature contributes: a Spring bean with picocli's {@code @Command}, {@code @Lazy} by nature. It is
 * listed under {@code ./so-hoi --help} without the book being opened, and made by Spring when it is called.
 */
public interface BookCommand {}
