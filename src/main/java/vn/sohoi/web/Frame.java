package vn.sohoi.web;

import static vn.sohoi.web.Ink.ink;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What stands around every page: the bar, the tabs, the addresses of style and script. */
@Component
public final class Frame {
    private final ObjectProvider<Tab> tabs;
    private final ObjectProvider<ReaderLine> readerLine;
    private final Assets assets;

    Frame(ObjectProvider<Tab> tabs, ObjectProvider<ReaderLine> readerLine, Assets assets) {
        this.tabs = tabs;
        this.readerLine = readerLine;
        this.assets = assets;
    }

    /** The tabs that this reader sees, from left to right; none before signing in. */
    public List<Tab> tabs() {
        var reader = ink().reader();
        if (reader == null) return List.of();
        return tabs.stream()
                .filter(tab -> tab.visible().test(reader))
                .sorted(Comparator.comparingInt(Tab::order).thenComparing(Tab::key))
                .toList();
    }

    /** Unit and person of the reader; her name alone while no feature says more. */
    public String readerLine() {
        var reader = ink().reader();
        if (reader == null) return "";
        return readerLine.stream()
                .findFirst()
                .map(line -> line.of(reader, ink().language()))
                .orElse(reader.name());
    }

    /** Where the one stylesheet lies. */
    public String style() {
        return assets.style().address();
    }

    /** Where the one script lies. */
    public String script() {
        return assets.script().address();
    }
}
