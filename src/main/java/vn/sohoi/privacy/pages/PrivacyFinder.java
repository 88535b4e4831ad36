package vn.sohoi.privacy.pages;

import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.privacy.Impact;
import vn.sohoi.privacy.Looking;
import vn.sohoi.privacy.Requests;
import vn.sohoi.web.Finder;

/** These pages are found by their words: nobody needs them daily, so they have no tab. */
@Configuration(proxyBeanMethods = false)
class PrivacyFinder {
    private static final int LEAST = 3;

    @Bean
    Finder privacyFinder(Looking looking, Requests requests, Impact impact, Authoriser authoriser, Texts texts) {
        return (words, reader, most) -> {
            var asked = VietnameseText.fold(words);
            if (asked.length() < LEAST) return List.of();
            var pages = new LinkedHashMap<String, String>();
            if (looking.answersForUnit(reader)) pages.put("privacy.unit-reads", UnitReadsController.PAGE);
            if (requests.answers(reader)) pages.put("privacy.requests", RequestsController.PAGE);
            if (requests.answers(reader)) pages.put("privacy.outlived", RetentionController.PAGE);
            if (requests.watches(reader)) pages.put("privacy.incidents", IncidentsController.PAGE);
            if (impact.reviews(reader)) pages.put("privacy.impact", ImpactController.PAGE);
            if (authoriser.allows(reader, Purpose.CATALOGUE, Act.READ))
                pages.put("privacy.fields", FieldsController.PAGE);
            return pages.entrySet().stream()
                    .filter(page ->
                            VietnameseText.fold(texts.both(page.getKey())).contains(asked))
                    .map(page -> new Finder.Found(
                            "privacy.page",
                            texts.say(LocaleContextHolder.getLocale(), page.getKey()),
                            "",
                            page.getValue()))
                    .limit(most)
                    .toList();
        };
    }
}
