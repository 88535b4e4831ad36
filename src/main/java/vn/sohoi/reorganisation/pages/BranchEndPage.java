package vn.sohoi.reorganisation.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.web.Page;

/**
 * What stands on a branch, and the form that ends it once nothing does.
 *
 * @param people who stand there, by what is counted
 * @param groups how many groups are beneath
 * @param matters what else is to be settled before
 * @param empty whether it may end
 */
record BranchEndPage(
        String title,
        long id,
        List<Counted> people,
        int groups,
        List<Matter> matters,
        boolean empty,
        BranchForm form,
        Map<String, String> errors)
        implements Page {
    /** One sentence, and where it is settled. */
    record Matter(String sentence, String href) {}

    @Override
    public String tab() {
        return "units";
    }
}
