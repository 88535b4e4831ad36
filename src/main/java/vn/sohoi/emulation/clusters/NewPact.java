package vn.sohoi.emulation.clusters;

import java.util.List;

/**
 * A pact as it is entered.
 *
 * @param source the paper or news that tells of it
 * @param doubt what the source does not tell
 */
public record NewPact(ClusterId cluster, int year, String source, String doubt, List<String> contents) {}
