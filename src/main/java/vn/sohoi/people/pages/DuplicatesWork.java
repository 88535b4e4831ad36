package vn.sohoi.people.pages;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.people.Duplicates;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.web.Finder;
import vn.sohoi.web.WorkToDo;

/** What waits: pairs that are rather one woman than two; and the way to all of them from the palette. */
@Configuration(proxyBeanMethods = false)
class DuplicatesWork {
    private static final int LIKELY = 50;
    private static final Set<String> WORDS = Set.of("trung", "ghi trung", "cap trung", "ghep", "duplicates", "twice");

    @Bean
    WorkToDo pairsToAnswer(Duplicates duplicates) {
        return reader -> {
            long likely = duplicates.count(LIKELY, reader);
            return likely == 0
                    ? List.of()
                    : List.of(new WorkToDo.Work(likely, "people.work-duplicates", "", DuplicatesController.PAGE));
        };
    }

    @Bean
    Finder pairsPage(Authoriser authoriser, Texts texts) {
        return (words, reader, most) ->
                WORDS.contains(VietnameseText.fold(words)) && authoriser.seesNames(reader, Purpose.ROLL)
                        ? List.of(new Finder.Found(
                                "people.found-page",
                                texts.say(LocaleContextHolder.getLocale(), "people.duplicates"),
                                "",
                                DuplicatesController.PAGE))
                        : List.of();
    }
}
