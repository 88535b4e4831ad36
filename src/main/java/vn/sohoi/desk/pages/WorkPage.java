package vn.sohoi.desk.pages;

import java.util.List;
import vn.sohoi.web.Page;
import vn.sohoi.web.WorkToDo.Work;

/** The work list of one reader. */
record WorkPage(String title, List<Work> work) implements Page {
    @Override
    public String tab() {
        return "work";
    }
}
