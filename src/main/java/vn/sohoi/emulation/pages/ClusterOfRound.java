package vn.sohoi.emulation.pages;

import static vn.sohoi.emulation.pages.EmulationWords.said;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.emulation.Round;
import vn.sohoi.emulation.clusters.Cluster;
import vn.sohoi.emulation.clusters.ClusterId;
import vn.sohoi.emulation.clusters.Clusters;
import vn.sohoi.kernel.Actor;

/** The clusters whose rounds a unit opens, and how the cluster of a round is told. */
@Component
class ClusterOfRound {
    private final Clusters clusters;
    private final EmulationWords words;

    ClusterOfRound(Clusters clusters, EmulationWords words) {
        this.clusters = clusters;
        this.words = words;
    }

    /** By identity, all units first; nothing for who set no cluster up. */
    Map<String, String> offered(Actor actor, Locale language) {
        var own = own(actor);
        if (own.isEmpty()) return Map.of();
        var offered = new LinkedHashMap<String, String>();
        offered.put("", words.say(language, "emulation.all-units"));
        for (var one : own) offered.put(one.id().toString(), one.name());
        return offered;
    }

    /** Only one of those that are offered. */
    @Nullable
    ClusterId chosen(@Nullable String typed, Actor actor) {
        return own(actor).stream()
                .filter(one -> one.id().toString().equals(said(typed)))
                .map(Cluster::id)
                .findFirst()
                .orElse(null);
    }

    /** Its name and address, and who hosts the year on whose last day the round ends; null for a round of no cluster. */
    RoundPage.@Nullable Within within(Round round, Actor reader) {
        if (round.cluster() == null) return null;
        var cluster = clusters.find(round.cluster(), reader);
        var day = round.period().lastDay();
        var host = cluster.hosts().get(day.getYear());
        return new RoundPage.Within(
                cluster.name(),
                "/thi-dua/cum/" + cluster.id(),
                host == null ? "" : words.unit(host, day).name());
    }

    private List<Cluster> own(Actor actor) {
        return clusters.all(actor).stream()
                .filter(one -> one.owner().equals(actor.unit()))
                .toList();
    }
}
