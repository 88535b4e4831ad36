package vn.sohoi.browser;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Scopes;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.sql.Db;

/** Real awards and the cluster of the story in place of the route's variables. */
@Component
class AwardVisits {
    private final Db db;
    private final Scopes scopes;

    AwardVisits(Db db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    /** The path with what waits for the commune in it, what waits for the city, or what a commune was given in 2019. */
    String real(String path) {
        if (path.contains("{cluster}"))
            return path.replace("{cluster}", db.sql("""
                                    select id::text from emulation.cluster
                                     where name like 'Cụm thi đua các thành phố%'""").query(String.class).single());
        if (path.contains("{example}"))
            return scopes.names(
                    Actor.MACHINE,
                    () -> path.replace(
                            "{example}", db.sql("""
                                    select id::text from emulation.example
                                     where about = 'WOMAN' order by at desc limit 1""").query(String.class).single()));
        if (Stream.of("{proposed}", "{passed}", "{given}", "{decided}", "{handed}")
                .noneMatch(path::contains)) return path;
        return scopes.names(
                Actor.MACHINE,
                () -> path.replace("{proposed}", last("PROPOSED", "UNIT"))
                        .replace("{passed}", last("VOTED", "INDIVIDUAL"))
                        .replace("{given}", last("HANDED", "UNIT"))
                        .replace("{decided}", last("DECIDED", "UNIT"))
                        .replace("{handed}", handed()));
    }

    /** A unit's, handed over at a conference of the book. */
    private String handed() {
        return db.sql("""
                        select award_id::text from emulation.award_step step join emulation.award on award.id = award_id
                         where occasion_id is not null and receiver = 'UNIT' order by award_id limit 1""").query(String.class).single();
    }

    private String last(String kind, String receiver) {
        return db.sql("""
                        select award_id::text from emulation.award_step last join emulation.award on award.id = award_id
                         where kind = :kind and receiver = :receiver
                           and not exists (select from emulation.award_step later
                                            where later.award_id = last.award_id and later.number > last.number)
                         order by last.recorded_at limit 1""")
                .param("kind", kind)
                .param("receiver", receiver)
                .query(String.class)
                .single();
    }
}
