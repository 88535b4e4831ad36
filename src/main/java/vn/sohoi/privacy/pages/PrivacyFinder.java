package vn.sohoi.privacy.pages;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.privacy.Looking;
import vn.sohoi.web.Finder;

/** The unit's own page of reads is found by its words: nobody needs it daily, so it has no tab. */
@Configuration(proxyBeanMethods = false)
class PrivacyFinder {
    private static final int LEAST = 3;

    @Bean
    Finder readsFinder(Looking looking, Texts texts) {
        return (words, reader, most) -> {
            var asked = VietnameseText.fold(words);
            var known = VietnameseText.fold(texts.both("privacy.unit-reads"));
            if (asked.length() < LEAST || !known.contains(asked) || !looking.answersForUnit(reader)) return List.of();
            var title = texts.say(LocaleContextHolder.getLocale(), "privacy.unit-reads");
            return List.of(new Finder.Found("privacy.page", title, "", UnitReadsController.PAGE));
        };
    }
}
