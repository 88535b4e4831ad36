package vn.sohoi.desk.pages;

import java.util.List;
import vn.sohoi.web.LateBeneath.Late;

/**
 * A unit that is late, with all that it is late with.
 *
 * @param name on the asked day
 * @param href its picture of that day
 */
record LateUnit(String name, String href, List<Late> with) {}
