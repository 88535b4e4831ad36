package vn.sohoi.bench;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.bench.Measured.Unit;
import vn.sohoi.bench.Workshop.Commune;
import vn.sohoi.imports.Imports;
import vn.sohoi.imports.Upload;
import vn.sohoi.kernel.Actor;
import vn.sohoi.units.Units;

/** A spreadsheet of a commune on its way into the book and back out: read in the small process, compared, written, undone. */
@Lazy
@Component
@Order(2)
class Importing implements Part {
    private static final int ROWS = 5000;
    private static final int CHILD_LIMIT = 256;
    private static final int LISTS = 3;

    /** Counts the runs of this process: a file's people are never those of the file before. */
    private final AtomicInteger files = new AtomicInteger();

    private final Imports imports;
    private final Units units;
    private final Towns towns;
    private final Copying copying;

    Importing(Imports imports, Units units, Towns towns, Copying copying) {
        this.imports = imports;
        this.units = units;
        this.towns = towns;
        this.copying = copying;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public List<Measured> measure(Workshop shop) {
        var commune = towns.of(shop.people(), shop.today()).communes().getLast();
        // the first lists warm the compiler up, as a server that has been serving is
        for (int list = 0; list < LISTS; list++) run(shop, commune, new Steps());
        var steps = new Steps();
        for (int list = 0; list < LISTS; list++) run(shop, commune, steps);
        double milliseconds = steps.read.sum() + steps.preview.sum() + steps.write.sum();
        return List.of(
                Measured.share(
                        "bench.work.import",
                        LISTS * rows(shop) * 1000.0 / milliseconds,
                        steps.copied / steps.copySeconds,
                        0.02),
                Measured.context("bench.work.import-read", steps.read.median() / 1000, Unit.SECONDS),
                Measured.context("bench.work.import-preview", steps.preview.median() / 1000, Unit.SECONDS),
                Measured.context("bench.work.import-write", steps.write.median() / 1000, Unit.SECONDS),
                Measured.context("bench.work.import-undo", steps.undo.median() / 1000, Unit.SECONDS),
                Measured.size("bench.work.import-child", steps.child, CHILD_LIMIT));
    }

    private static final class Steps {
        private final Times read = new Times();
        private final Times preview = new Times();
        private final Times write = new Times();
        private final Times undo = new Times();
        private double copied;
        private double copySeconds;
        private double child;
    }

    private static int rows(Workshop shop) {
        return Math.min(ROWS, shop.people() / 4);
    }

    private void run(Workshop shop, Commune commune, Steps steps) {
        int number = files.incrementAndGet();
        var invented = new Invented(shop.chance(100 + number), "031", 900_000 + 1000 * number);
        var names = units.on(commune.branches(), shop.today()).stream()
                .map(branch -> branch.name())
                .toList();
        var content = ListFile.of(invented, names, rows(shop));
        var officer = Workshop.officer(commune.id());
        var upload =
                new Upload("do-" + number + ".xlsx", content, commune.id(), "membership.members", shop.today(), false);
        try (var watch = new ChildMemory()) {
            var id = steps.read.of(() -> {
                var handed = imports.handIn(upload, officer);
                imports.read(handed, officer);
                return handed;
            });
            steps.child = Math.max(steps.child, watch.peak());
            var preview = steps.preview.of(() -> imports.preview(id, officer));
            // of an officer's list so large a second person would be asked, and her answer is nothing to measure
            var written = steps.write.of(() -> imports.write(id, Actor.MACHINE));
            if (written.count("NEW") < preview.fresh()) throw new IllegalStateException("rows were lost");
            steps.copied += preview.fresh();
            steps.copySeconds += preview.fresh() / copying.newest(shop, preview.fresh());
            steps.undo.of(() -> imports.undo(id, officer));
        }
    }
}
