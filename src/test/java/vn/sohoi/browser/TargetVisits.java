package vn.sohoi.browser;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sohoi.platform.sql.OwnerDb;

/** Real resolutions, targets, rounds and papers of the story in place of the route's variables. */
@Component
class TargetVisits {
    private final OwnerDb db;
    private final Map<String, String> known = new LinkedHashMap<>();

    TargetVisits(OwnerDb db) {
        this.db = db;
    }

    /** The path with real things of the story in it. */
    String real(String path) {
        if (!path.contains("{target")
                && !path.contains("{resolution")
                && !path.contains("{round")
                && !path.contains("{paper")) return path;
        if (known.isEmpty()) find();
        var real = path;
        for (var one : known.entrySet()) real = real.replace("{" + one.getKey() + "}", one.getValue());
        return real;
    }

    private void find() {
        known.put("target-city", target("Phát triển 560%"));
        known.put("target-share", target("Mỗi xã, phường%"));
        known.put("target-460", target("Phát triển 460%"));
        known.put("target-done", target("Mỗi cơ sở Hội có hai%"));
        known.put("resolution-city", resolution("Chương trình công tác%"));
        known.put("resolution-term", resolution("%nhiệm kỳ 2016–2021"));
        known.put(
                "round",
                db.sql("select id::text from targets.round limit 1")
                        .query(String.class)
                        .single());
        known.put(
                "paper",
                db.sql("select id::text from targets.instruction limit 1")
                        .query(String.class)
                        .single());
    }

    private String target(String name) {
        return db.sql("select id::text from targets.target where name like :name limit 1")
                .param("name", name)
                .query(String.class)
                .single();
    }

    private String resolution(String title) {
        return db.sql("select id::text from targets.resolution where title like :title limit 1")
                .param("title", title)
                .query(String.class)
                .single();
    }
}
