package vn.sohoi.emulation.clusters.pages;

import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.emulation.Rounds;
import vn.sohoi.emulation.clusters.Cluster;
import vn.sohoi.emulation.clusters.ClusterId;
import vn.sohoi.emulation.clusters.Clusters;
import vn.sohoi.emulation.clusters.Pact;
import vn.sohoi.kernel.Actor;
import vn.sohoi.web.Ink;

/** Clusters of emulation to be read: their members in time, who hosts, and the pacts. */
@Controller
@Can(purpose = Purpose.FIGURES, act = Act.READ)
class ClusterController {
    private final Clusters clusters;
    private final Authoriser authoriser;
    private final Rounds rounds;
    private final ClusterWords words;

    ClusterController(Clusters clusters, Authoriser authoriser, Rounds rounds, ClusterWords words) {
        this.clusters = clusters;
        this.rounds = rounds;
        this.authoriser = authoriser;
        this.words = words;
    }

    @GetMapping("/thi-dua/cum")
    ClustersPage list(Actor actor) {
        var own = actor.unit();
        return new ClustersPage(
                clusters.all(actor).stream().map(this::row).toList(),
                own != null && clusters.mayWrite(own, actor),
                authoriser.allows(actor, Purpose.PERSONNEL, Act.READ));
    }

    @GetMapping("/thi-dua/cum/{id}")
    ClusterPage open(@PathVariable UUID id, Actor actor, Locale language) {
        var cluster = clusters.find(new ClusterId(id), actor);
        return new ClusterPage(
                cluster.name(),
                ClusterWords.href(cluster.id()),
                words.name(cluster.owner()),
                cluster.basis(),
                cluster.members().stream()
                        .map(one -> new ClusterPage.Member(words.name(one.unit()), words.days(one.valid(), language)))
                        .toList(),
                cluster.hosts().entrySet().stream()
                        .map(one -> new ClusterPage.Host(String.valueOf(one.getKey()), words.name(one.getValue())))
                        .toList(),
                clusters.pacts(cluster.id(), actor).stream().map(this::pact).toList(),
                rounds.of(cluster.id(), actor).stream()
                        .map(one -> new ClusterPage.RoundOf(
                                one.period().name(),
                                "/thi-dua/dot/" + one.id(),
                                words.state(one.stands().step(), language)))
                        .toList(),
                clusters.mayWrite(cluster.owner(), actor));
    }

    private ClustersPage.Row row(Cluster cluster) {
        var host = cluster.hosts().get(words.today().getYear());
        return new ClustersPage.Row(
                cluster.name(),
                ClusterWords.href(cluster.id()),
                words.name(cluster.owner()),
                cluster.on(words.today()).size(),
                host == null ? "" : words.name(host));
    }

    private ClusterPage.PactPart pact(Pact pact) {
        return new ClusterPage.PactPart(
                String.valueOf(pact.year()),
                pact.source(),
                pact.doubt(),
                pact.contents(),
                pact.signatures().stream()
                        .map(one -> one.day() == null
                                ? words.name(one.unit())
                                : words.name(one.unit()) + " (" + Ink.day(one.day()) + ")")
                        .toList());
    }
}
