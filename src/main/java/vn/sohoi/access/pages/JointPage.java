package vn.sohoi.access.pages;

import java.util.List;
import java.util.UUID;
import vn.sohoi.access.spi.TwoPersons.Line;
import vn.sohoi.web.Page;

/**
 * Acts that need two persons.
 *
 * @param waiting those that wait for the reader
 * @param own those that she started and that wait for somebody else
 * @param wrong what was refused a moment ago, or an empty text
 */
record JointPage(String title, List<Shown> waiting, List<Shown> own, String wrong) implements Page {

    /**
     * One act.
     *
     * @param mark first characters of what is signed
     * @param until day and hour after which it is void
     */
    record Shown(UUID id, String act, String starter, String until, String mark, List<Line> lines) {}

    @Override
    public int status() {
        return wrong.isEmpty() ? 200 : 422;
    }

    @Override
    public String tab() {
        return PostsTab.KEY;
    }
}
