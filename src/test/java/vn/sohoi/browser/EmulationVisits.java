package vn.sohoi.browser;

import com.google.errorprone.annotations.CompileTimeConstant;
import org.springframework.stereotype.Component;
import vn.sohoi.platform.sql.OwnerDb;

/** Real rounds and schemes of the story in place of the route's variables: those of Xã Thanh Trì. */
@Component
class EmulationVisits {
    private final OwnerDb db;

    EmulationVisits(OwnerDb db) {
        this.db = db;
    }

    String real(String path) {
        var real = path;
        real = put(real, "{claiming}", """
                select id::text from emulation.round where unit_id = :commune and cluster_id is null
                   and not exists (select from emulation.round_step where round_id = id and step <> 'OPENED')""");
        real = put(real, "{shown}", """
                select round_id::text from emulation.round_step join emulation.round on round.id = round_id
                 where unit_id = :commune and step = 'PUBLISHED'""");
        real = put(real, "{crossed}", "select id::text from emulation.round where cluster_id is not null");
        real = put(real, "{decided}", "select round_id::text from emulation.round_step where step = 'DECIDED'");
        real = put(real, "{scheme}", "select id::text from emulation.scheme where unit_id = :commune and version = 1");
        real = put(real, "{draft}", "select id::text from emulation.scheme where unit_id = :commune and version = 2");
        real = put(real, "{objection}", "select id::text from emulation.objection");
        real = put(real, "{branch}", """
                select unit_id::text from access.mandate join access.account on account.id = account_id
                 where login = 'chihoi'""");
        real = put(real, "{judged}", """
                select id::text from emulation.criterion
                 where scheme_id = (select id from emulation.scheme where unit_id = :commune and version = 1)
                   and indicator is null order by place limit 1""");
        return real;
    }

    private String put(String path, String place, @CompileTimeConstant final String sql) {
        if (!path.contains(place)) return path;
        long commune = db.sql("""
                        select unit from units.unit_name where name = 'Xã Thanh Trì' and upper_inf(recorded)
                         limit 1""").query((row, n) -> row.getLong(1)).single();
        return path.replace(
                place,
                db.sql(sql)
                        .param("commune", commune)
                        .query((row, n) -> row.getString(1))
                        .single());
    }
}
