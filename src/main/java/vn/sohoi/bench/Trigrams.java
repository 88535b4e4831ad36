package vn.sohoi.bench;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.sohoi.bench.NameSearch.Query;
import vn.sohoi.bench.NameSearch.Scope;
import vn.sohoi.kernel.VietnameseText;

/** What others search names with: a trigram index. On a throw-away table without row-level security, with its scope's column. */
@Lazy
@Component
class Trigrams {
    /** The times of the same queries; nothing where the server does not have the extension. */
    Optional<Times> measure(Workshop shop, List<Query> queries, int hits) {
        var plain = shop.plain();
        if (!available(plain)) {
            shop.books().console().warn("bench.no-trigrams");
            return Optional.empty();
        }
        build(plain);
        var times = new Times();
        queries.forEach(query -> times.of(() -> ask(plain, query, hits)));
        plain.sql("drop table bench.name").update();
        return Optional.of(times);
    }

    private static boolean available(PlainSql plain) {
        return plain.sql("""
                        select count(*) = 2 from pg_available_extensions where name in ('pg_trgm', 'btree_gin')""").query(Boolean.class).single();
    }

    private static void build(PlainSql plain) {
        plain.sql("create extension if not exists pg_trgm").update();
        plain.sql("create extension if not exists btree_gin").update();
        plain.sql("""
                        create table bench.name as
                        select person.id, parent.parent_id as commune, name_key as key, full_name, birth_year
                          from people.person join units.newest_parent parent on parent.unit_id = branch_id""").update();
        plain.sql("create index name_trigram on bench.name using gin (commune, key gin_trgm_ops)")
                .update();
        plain.sql("vacuum analyze bench.name").update();
    }

    private static int ask(PlainSql plain, Query query, int hits) {
        var pattern = "%" + VietnameseText.fold(query.typed()) + "%";
        if (query.scope() == Scope.COMMUNE)
            return plain.sql("""
                            select id, full_name, birth_year from bench.name
                             where commune = :commune and key like :pattern order by key limit :hits""")
                    .param("commune", query.unit().value())
                    .param("pattern", pattern)
                    .param("hits", hits)
                    .query()
                    .listOfRows()
                    .size();
        return plain.sql("""
                        select id, full_name, birth_year from bench.name
                         where key like :pattern order by key limit :hits""")
                .param("pattern", pattern)
                .param("hits", hits)
                .query()
                .listOfRows()
                .size();
    }
}
