package vn.sohoi.desk.pages;

import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.web.Finder;
import vn.sohoi.web.Tab;

/** The reader's own tabs for the palette, by their words in either language, with marks or without. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageFinder implements Finder {
    private static final int SHORTEST = 2;

    private final ObjectProvider<Tab> tabs;
    private final Texts texts;

    PageFinder(ObjectProvider<Tab> tabs, Texts texts) {
        this.tabs = tabs;
        this.texts = texts;
    }

    @Override
    public List<Found> find(String words, Actor reader, int most) {
        var asked = VietnameseText.fold(words).split(" ");
        if (String.join("", asked).length() < SHORTEST) return List.of();
        var language = LocaleContextHolder.getLocale();
        return tabs.stream()
                .filter(tab -> tab.visible().test(reader) && says(tab, asked))
                .map(tab -> new Found("desk.page", texts.say(language, tab.textKey()), "", tab.href()))
                .toList();
    }

    /** Whether each asked word begins a word of the tab. */
    private boolean says(Tab tab, String[] asked) {
        var known = VietnameseText.fold(texts.both(tab.textKey())).split(" ");
        return Arrays.stream(asked).allMatch(word -> Arrays.stream(known).anyMatch(begun -> begun.startsWith(word)));
    }
}
