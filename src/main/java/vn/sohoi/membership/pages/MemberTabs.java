package vn.sohoi.membership.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.access.Scopes;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.membership.Transfers;
import vn.sohoi.people.PeopleSearch;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.units.Unit;
import vn.sohoi.units.Units;
import vn.sohoi.web.Finder;
import vn.sohoi.web.Tab;
import vn.sohoi.web.WorkToDo;

/** What the roll gives to the frame: its tab, people for the palette, what waits. */
@Configuration(proxyBeanMethods = false)
class MemberTabs {

    @Bean
    Tab membersTab(Authoriser authoriser) {
        return new Tab(
                "members",
                "membership.tab",
                "/hoi-vien",
                30,
                reader -> authoriser.allows(reader, Purpose.ROLL, Act.READ)
                        && authoriser.seesNames(reader, Purpose.ROLL));
    }

    @Bean
    Finder peopleFinder(PeopleSearch search, Units units, Clock clock) {
        return (words, reader, most) -> search.search(words, reader, Optional.empty(), most).stream()
                .map(person -> new Finder.Found(
                        "membership.found",
                        person.fullName(),
                        units.find(person.branch(), LocalDate.now(clock))
                                .map(Unit::name)
                                .orElse(""),
                        "/hoi-vien/" + person.id()))
                .toList();
    }

    /** To enter a woman is asked for often enough to be found by its words, before women who are called so. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 1)
    Finder addFinder(Authoriser authoriser, Texts texts) {
        return (words, reader, most) -> {
            var asked = VietnameseText.fold(words);
            var known = VietnameseText.fold(texts.both("membership.add"));
            boolean may =
                    authoriser.allows(reader, Purpose.ROLL, Act.WRITE) && authoriser.seesNames(reader, Purpose.ROLL);
            if (asked.length() < 3 || !known.startsWith(asked) || !may) return List.of();
            var title = texts.say(LocaleContextHolder.getLocale(), "membership.add");
            return List.of(new Finder.Found("membership.page", title, "", "/hoi-vien/them"));
        };
    }

    @Bean
    WorkToDo memberWork(
            Transfers transfers, RollRows rows, Scopes scopes, Authoriser authoriser, Units units, Clock clock) {
        return reader -> {
            var own = reader.unit();
            if (own == null || !authoriser.seesNames(reader, Purpose.ROLL)) return List.of();
            var work = new ArrayList<WorkToDo.Work>();
            long waiting = transfers.waiting(reader).stream()
                    .filter(one -> authoriser.reaches(reader, one.answerer()))
                    .count();
            if (waiting > 0)
                work.add(new WorkToDo.Work(waiting, "membership.work-transfers", "", "/hoi-vien/cho-chuyen"));
            var branches = units.branchesUnder(own, LocalDate.now(clock));
            long asking = scopes.names(reader, () -> rows.countAskers(branches));
            if (asking > 0)
                work.add(new WorkToDo.Work(asking, "membership.work-askers", "", "/chua-vao-hoi?buoc=ASKED_TO_JOIN"));
            return work;
        };
    }
}
