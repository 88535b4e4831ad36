package vn.sohoi.activities.clubs.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.activities.clubs.ClubWomen;
import vn.sohoi.activities.pages.ActivityTabs;
import vn.sohoi.web.Ink;
import vn.sohoi.web.Page;

/** Which women of a branch belong to a club: a box for each. */
record WomenPage(
        String club, String href, String branch, String action, List<ClubWomen.Woman> women, Map<String, String> errors)
        implements Page {

    @Override
    public String title() {
        return Ink.t("activities.club.women-of");
    }

    @Override
    public String tab() {
        return ActivityTabs.KEY;
    }

    @Override
    public int peopleByName() {
        return women.size();
    }
}
