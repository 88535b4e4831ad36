package vn.sohoi.web.chart;

/**
 * One unit on the grid of tiles.
 *
 * @param code two letters
 * @param name the unit's name in full
 * @param value the value with its unit, as it is read
 * @param step 1 to 5 of the ramp, 0 where nothing is known
 * @param href what the tile opens
 * @param row from 0, north first
 * @param column from 0, west first
 */
public record Tile(String code, String name, String value, int step, String href, int row, int column) {}
