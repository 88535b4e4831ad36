package vn.sohoi.browser;

import org.springframework.stereotype.Component;
import vn.sohoi.platform.sql.OwnerDb;

/** The story's reorganisations in place of a route's variables. */
@Component
class ActVisits {
    private final OwnerDb db;

    ActVisits(OwnerDb db) {
        this.db = db;
    }

    String real(String path) {
        return path.replace("{plan-draft}", path.contains("{plan-draft}") ? draft() : "")
                .replace("{plan-force}", path.contains("{plan-force}") ? inForce() : "")
                .replace("{ward-ending}", path.contains("{ward-ending}") ? ending() : "")
                .replace("{branch-ending}", path.contains("{branch-ending}") ? branch() : "")
                .replace("{minutes}", path.contains("{minutes}") ? minutes() : "");
    }

    private String draft() {
        return db.sql("select max(plan)::text from reorganisation.line where what = 'CLOSE'")
                .query(String.class)
                .single();
    }

    private String inForce() {
        return db.sql("select min(plan)::text from reorganisation.force")
                .query(String.class)
                .single();
    }

    private String ending() {
        return db.sql("""
                select max(unit)::text from reorganisation.line where what = 'CLOSE'""").query(String.class).single();
    }

    private String branch() {
        return db.sql("""
                select min(branch)::text from reorganisation.assignment
                 where plan = (select max(plan) from reorganisation.line where what = 'CLOSE')""").query(String.class).single();
    }

    private String minutes() {
        return db.sql("""
                select '/to-chuc-lai/' || plan || '/ban-giao/' || from_unit || '/' || to_unit
                  from reorganisation.assignment
                 where plan = (select max(plan) from reorganisation.line where what = 'CLOSE') and to_unit is not null
                 limit 1""").query(String.class).single();
    }
}
