package vn.sohoi.cadres.pages;

import java.util.Map;
import vn.sohoi.web.Page;

/**
 * Giving a position.
 *
 * @param href of the position
 * @param whos who may be meant by the name, by what the form says; none before a name is typed
 * @param ways how one comes to it
 * @param comes the post that comes with it in the reader's words, empty where none does or she has no say in it
 */
record GivePage(
        String position,
        String unit,
        String href,
        GiveForm form,
        Map<String, String> whos,
        Map<String, String> ways,
        String comes,
        Map<String, String> errors)
        implements Page {

    @Override
    public String title() {
        return vn.sohoi.web.Ink.t("cadres.give");
    }

    @Override
    public String tab() {
        return CadreTabs.KEY;
    }
}
