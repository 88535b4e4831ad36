package vn.sohoi.reorganisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.reorganisation.Agreement.Side;
import vn.sohoi.reorganisation.spi.HandedOver;
import vn.sohoi.reorganisation.spi.Minutes;

/** Puts together what the minutes of one hand-over say. */
@Service
public class HandoverMinutes {
    private final PlanParts parts;
    private final Plans plans;
    private final Previewing previewing;
    private final ObjectProvider<HandedOver> besides;

    HandoverMinutes(PlanParts parts, Plans plans, Previewing previewing, ObjectProvider<HandedOver> besides) {
        this.parts = parts;
        this.plans = plans;
        this.previewing = previewing;
        this.besides = besides;
    }

    /** @throws NotFound when nothing is handed over between the two, or it is none of the reader's business */
    public Minutes of(PlanId id, UnitId from, UnitId to, Actor reader, Locale language) {
        var plan = plans.find(id, reader);
        var handover = previewing.of(id, reader).handovers().stream()
                .filter(one -> one.from().equals(from) && one.to().equals(to))
                .findFirst()
                .orElseThrow(NotFound::new);
        var names = plans.names(id, reader);
        var decision = plan.decision();
        var counted = handover.counts().keySet().stream()
                .filter(key -> !previewing.figure(key, from, id, reader).isEmpty())
                .toList();
        return new Minutes(
                plan.under(),
                side(plan, handover, Side.FROM, names, reader),
                side(plan, handover, Side.TO, names, reader),
                decision.number(),
                decision.decidedOn(),
                decision.basis(),
                decision.day(),
                counted,
                rows(plan, handover, counted, names, reader),
                counts(plan, handover.counts(), counted, from, reader),
                officers(plan, handover, reader),
                lists(plan, from, language),
                "/to-chuc-lai/" + id + "/ban-giao/" + from + "/" + to);
    }

    private Minutes.Side side(Plan plan, Handover handover, Side side, Plans.Names names, Actor reader) {
        var unit = side == Side.FROM ? handover.from() : handover.to();
        var word = plans.agreements(plan.id(), reader).stream()
                .filter(one ->
                        one.from().equals(handover.from()) && one.to().equals(handover.to()) && one.side() == side)
                .findFirst();
        return new Minutes.Side(
                unit,
                names.of(unit),
                word.map(Agreement::name).orElse(""),
                word.map(Agreement::at).orElse(null));
    }

    private List<Minutes.Row> rows(
            Plan plan, Handover handover, List<String> counted, Plans.Names names, Actor reader) {
        var counts = previewing.counts(plan.id(), reader);
        var ofPieces = previewing.pieceCounts(plan.id(), reader);
        var pieces = new Cuts(List.of(), List.of(), parts.pieces().of(plan.id()));
        var rows = new ArrayList<Minutes.Row>();
        for (var branch : handover.branches()) {
            var rest = new HashMap<>(counts.getOrDefault(branch, Map.of()));
            // who has gone stands on the new branch already
            if (plan.state() != State.IN_FORCE)
                for (var piece : pieces.of(branch))
                    ofPieces.getOrDefault(piece.id(), Map.of())
                            .forEach((key, count) -> rest.merge(key, -count, Long::sum));
            boolean whole = pieces.of(branch).isEmpty();
            rows.add(new Minutes.Row(names.of(branch), whole, counts(plan, rest, counted, branch, reader)));
        }
        for (var piece : handover.pieces()) {
            var gone = ofPieces.getOrDefault(piece.id(), Map.of());
            rows.add(new Minutes.Row(piece.name(), false, counts(plan, gone, counted, piece.branch(), reader)));
        }
        return rows;
    }

    private List<Minutes.Count> counts(
            Plan plan, Map<String, Long> counts, List<String> counted, UnitId unit, Actor reader) {
        return counted.stream()
                .map(key -> new Minutes.Count(
                        counts.getOrDefault(key, 0L), previewing.figure(key, unit, plan.id(), reader)))
                .toList();
    }

    private List<Minutes.Officer> officers(Plan plan, Handover handover, Actor reader) {
        return plans.posts(plan.id(), reader).stream()
                .filter(post ->
                        post.on().equals(handover.from()) && handover.to().equals(post.to()))
                .map(post -> new Minutes.Officer(post.name(), "access.role." + post.role()))
                .toList();
    }

    /** Of a unit that stays nothing but its branches goes over. */
    private List<HandedOver.Listed> lists(Plan plan, UnitId from, Locale language) {
        var ending = PlanGate.ending(parts.gate().ground(plan), parts.contents().assignments(plan.id()));
        if (!ending.contains(from)) return List.of();
        return besides.orderedStream()
                .map(one -> one.of(from, plan.decision().day(), language))
                .filter(list -> !list.rows().isEmpty())
                .toList();
    }
}
