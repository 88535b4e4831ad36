package vn.sohoi.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.Refused;

/** Runs the parts that are asked for, one after the other, on the same database. */
@Lazy
@Component
class Benchmark {
    private final List<Part> parts;
    private final BulkLoad load;
    private final Copying copying;

    Benchmark(List<Part> parts, BulkLoad load, Copying copying) {
        this.parts = parts;
        this.load = load;
        this.copying = copying;
    }

    /**
     * The rows of each part by its name.
     *
     * @param only names of parts; empty for all
     * @throws Refused for an unknown part, or a kept book of another size
     */
    Map<String, List<Measured>> run(Workshop shop, List<String> only) {
        var console = shop.books().console();
        for (var name : only)
            if (parts.stream().noneMatch(part -> part.name().equals(name)))
                throw new Refused("bench.no-part", name, String.join(", ", names()));
        copying.prepare(shop);
        demandSize(shop);
        if (!only.isEmpty() && !only.contains(load.name())) load.fillIfEmpty(shop, new Times(), new Times());
        var rows = new LinkedHashMap<String, List<Measured>>();
        for (var part : parts) {
            if (!only.isEmpty() && !only.contains(part.name())) continue;
            console.warn("bench.part", part.name(), rows.size() + 1, only.isEmpty() ? parts.size() : only.size());
            rows.put(part.name(), part.measure(shop));
        }
        return rows;
    }

    private List<String> names() {
        var names = new ArrayList<String>();
        parts.forEach(part -> names.add(part.name()));
        return names;
    }

    private static void demandSize(Workshop shop) {
        long kept = shop.plain()
                .sql("select count(*) from people.person")
                .query(Long.class)
                .single();
        if (kept > 0 && kept != shop.people())
            throw new Refused("bench.kept-other", shop.directory(), Long.toString(kept));
    }
}
