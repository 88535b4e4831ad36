package vn.sohoi.imports.pages;

import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.imports.Batch.State;
import vn.sohoi.imports.Imports;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.web.Finder;
import vn.sohoi.web.Tab;
import vn.sohoi.web.WorkToDo;

/** What the import gives to the frame: its tab, a way in from the palette, the lists that wait. */
@Configuration(proxyBeanMethods = false)
class ImportTabs {

    @Bean
    Tab importTab(Authoriser authoriser) {
        return new Tab("import", "imports.tab", "/nhap", 90, reader -> mayImport(authoriser, reader));
    }

    @Bean
    Finder importFinder(Authoriser authoriser, Texts texts) {
        return (words, reader, most) -> {
            var asked = VietnameseText.fold(words);
            var language = LocaleContextHolder.getLocale();
            var known = VietnameseText.fold(texts.both("imports.found-words"));
            if (asked.length() < 3
                    || !Arrays.stream(asked.split(" ")).allMatch(known::contains)
                    || !mayImport(authoriser, reader)) return List.of();
            return List.of(new Finder.Found("imports.found", texts.say(language, "imports.title"), "", "/nhap"));
        };
    }

    @Bean
    WorkToDo importWork(Imports imports, Authoriser authoriser) {
        return reader -> {
            if (!mayImport(authoriser, reader)) return List.of();
            var waiting = imports.newest(reader).stream()
                    .filter(list -> list.state() == State.READ)
                    .toList();
            if (waiting.isEmpty()) return List.of();
            var href = waiting.size() == 1 ? "/nhap/" + waiting.getFirst().id() : "/nhap";
            return List.of(new WorkToDo.Work(waiting.size(), "imports.work-waiting", "", href));
        };
    }

    private static boolean mayImport(Authoriser authoriser, Actor reader) {
        return reader.unit() != null
                && authoriser.allows(reader, Purpose.ROLL, Act.WRITE)
                && authoriser.seesNames(reader, Purpose.ROLL);
    }
}
