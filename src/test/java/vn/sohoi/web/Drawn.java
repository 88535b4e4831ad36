package vn.sohoi.web;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.web.excel.PageWorkbook;
import vn.sohoi.web.excel.TableFetched;
import vn.sohoi.web.excel.TableLeaving;

/** Draws parts and pages without a server. */
final class Drawn {
    static final Texts TEXTS = Texts.ofAllFeatures();
    static final Actor READER = new Actor("ha", "Đặng Thị Thu Hà", 1L, new UnitId(1), "COMMUNE_CHAIR");
    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Drawn.class.getClassLoader(), "vn.sohoi");

    private Drawn() {}

    static <T> T in(Locale language, Supplier<T> drawing) {
        var ink = new Ink(TEXTS, language, READER, "/hoi-vien?", "secret", "once");
        return ScopedValue.where(Ink.CURRENT, ink).call(drawing::get);
    }

    /** A template of this folder with its parameters, as name and value in turn. */
    static Content part(String name, Object... parameters) {
        var named = new HashMap<String, Object>();
        for (int at = 0; at < parameters.length; at += 2) named.put((String) parameters[at], parameters[at + 1]);
        return output -> ENGINE.render("web/" + name + ".jte", named, output);
    }

    static Content html(String markup) {
        return output -> output.writeContent(markup);
    }

    static Content all(Content... contents) {
        return output -> {
            for (var content : contents) content.writeTo(output);
        };
    }

    static String page(Page page, Content body) {
        var output = new StringOutput();
        ENGINE.render("web/layout.jte", Map.of("page", page, "frame", frame(), "body", body), output);
        return output.toString();
    }

    /** Draws pages; nobody takes any of them away as a file. */
    static PageRendering rendering() {
        var none = new StaticListableBeanFactory();
        return new PageRendering(
                TEXTS,
                frame(),
                none.getBeanProvider(PageWorkbook.class),
                new FileLeaving(none.getBeanProvider(TableLeaving.class), none.getBeanProvider(TableFetched.class)));
    }

    static Frame frame() {
        var beans = new StaticListableBeanFactory();
        int order = 0;
        for (var key : new String[] {"web.search", "web.tabs", "web.home"})
            beans.addBean(key, new Tab(key, key, "/" + key, order += 10, reader -> true));
        beans.addBean("line", (ReaderLine) (reader, language) -> "Hội LHPN xã Thanh Trì · chị " + reader.name());
        return new Frame(beans.getBeanProvider(Tab.class), beans.getBeanProvider(ReaderLine.class), new Assets());
    }
}
