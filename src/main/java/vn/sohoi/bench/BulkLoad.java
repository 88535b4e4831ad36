package vn.sohoi.bench;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.bench.Measured.Unit;

/** Invented people and members through the facades for many, against COPY. A book that was kept is not filled again. */
@Lazy
@Component
@Order(1)
class BulkLoad implements Part {
    /** So many are enough to see what indexes cost: COPY with them is slow. */
    private static final int INDEXED = 100_000;

    private final Towns towns;
    private final Filling filling;
    private final Copying copying;

    BulkLoad(Towns towns, Filling filling, Copying copying) {
        this.towns = towns;
        this.filling = filling;
        this.copying = copying;
    }

    @Override
    public String name() {
        return "load";
    }

    @Override
    public List<Measured> measure(Workshop shop) {
        var rows = new ArrayList<Measured>();
        var bulk = new Times();
        var departures = new Times();
        boolean filled = isFilled(shop);
        fillIfEmpty(shop, bulk, departures);
        double copy = copying.all(shop);
        if (!filled) {
            rows.add(Measured.share("bench.work.load", shop.people() / bulk.sum() * 1000, copy, 0.02));
            rows.add(Measured.context("bench.work.load-departure", departures.median(), Unit.MILLISECONDS));
        }
        rows.add(Measured.beside(
                "bench.work.copy-indexed",
                copying.indexed(shop, Math.min(INDEXED, shop.people())),
                copy,
                Unit.PER_SECOND));
        return rows;
    }

    private static boolean isFilled(Workshop shop) {
        return shop.plain()
                .sql("select exists (select from people.person)")
                .query(Boolean.class)
                .single();
    }

    /** Everybody is there afterwards, whichever parts are asked for. */
    void fillIfEmpty(Workshop shop, Times bulk, Times departures) {
        if (isFilled(shop)) return;
        var communes = towns.of(shop.people(), shop.today()).communes();
        var invented = new Invented(shop.chance(0), "001", 900_000);
        var progress = shop.books().console().progress("bench.loading", communes.size());
        for (int i = 0; i < communes.size(); i++) {
            int count = shop.people() / communes.size() + (i < shop.people() % communes.size() ? 1 : 0);
            filling.write(communes.get(i).branches(), count, invented, bulk, departures);
            progress.at(i + 1);
        }
        progress.done();
        shop.plain().sql("vacuum analyze").update();
    }
}
