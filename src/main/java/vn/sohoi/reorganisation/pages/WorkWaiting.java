package vn.sohoi.reorganisation.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.reorganisation.Agreement.Side;
import vn.sohoi.reorganisation.Plan;
import vn.sohoi.reorganisation.Plans;
import vn.sohoi.reorganisation.State;
import vn.sohoi.web.Finder;
import vn.sohoi.web.WorkToDo;

/** What of reorganisations waits for the reader, and the way to all of them from the palette. */
@Configuration(proxyBeanMethods = false)
class WorkWaiting {
    private static final Set<String> WORDS =
            Set.of("to chuc lai", "sap nhap", "sap xep", "chia tach", "ban giao", "reorganisation", "merge", "split");

    @Bean
    WorkToDo reorganisationWork(Plans plans, Authoriser authoriser) {
        return reader -> {
            if (reader.unit() == null || !authoriser.allows(reader, Purpose.UNITS, Act.WRITE)) return List.of();
            var work = new ArrayList<WorkToDo.Work>();
            for (var plan : plans.all(reader)) waits(plan, plans, reader, work);
            return work;
        };
    }

    private static void waits(Plan plan, Plans plans, Actor reader, List<WorkToDo.Work> work) {
        var href = Addresses.of(plan.id());
        if (plan.state() == State.DRAFTED && plans.may(Act.WRITE, plan.id(), reader)) {
            long open = plans.assignments(plan.id(), reader).stream()
                    .filter(one -> one.to() == null)
                    .count();
            if (open > 0) work.add(new WorkToDo.Work(open, "reorganisation.work-branches", "", href));
        }
        if (plan.state() == State.PREVIEWED) {
            long sides = sidesWaiting(plan, plans, reader);
            if (sides > 0) work.add(new WorkToDo.Work(sides, "reorganisation.work-minutes", "", href + "/xem-truoc"));
        }
        if (plan.state() == State.AGREED && plans.may(Act.APPROVE, plan.id(), reader))
            work.add(new WorkToDo.Work(1, "reorganisation.work-force", "", href + "/xem-truoc"));
    }

    /** Sides of hand-overs that the reader may speak for and nobody has spoken for. */
    private static long sidesWaiting(Plan plan, Plans plans, Actor reader) {
        var spoken = new HashSet<List<Object>>();
        plans.agreements(plan.id(), reader).forEach(one -> spoken.add(List.of(one.from(), one.to(), one.side())));
        var waiting = new HashSet<List<Object>>();
        for (var one : plans.handed(plan.id(), reader)) {
            var to = one.to();
            if (to == null) continue;
            if (plans.speaksFor(one.from(), plan.id(), reader)) waiting.add(List.of(one.from(), to, Side.FROM));
            if (plans.speaksFor(to, plan.id(), reader)) waiting.add(List.of(one.from(), to, Side.TO));
        }
        waiting.removeAll(spoken);
        return waiting.size();
    }

    @Bean
    Finder reorganisationFinder(Authoriser authoriser, Texts texts) {
        return (words, reader, most) ->
                WORDS.contains(VietnameseText.fold(words)) && authoriser.allows(reader, Purpose.UNITS, Act.READ)
                        ? List.of(new Finder.Found(
                                "reorganisation.found-page",
                                texts.say(LocaleContextHolder.getLocale(), "reorganisation.title"),
                                "",
                                Addresses.ALL))
                        : List.of();
    }
}
