package vn.sohoi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The yardstick of writing people: a logged COPY of the very rows that the product wrote, all columns of the five tables,
 * into plain tables without indexes. Into the tables themselves nobody can copy under row-level security.
 */
@Lazy
@Component
class Copying {

    /** People per second for everybody in the book. */
    double all(Workshop shop) {
        shop.plain().sql("truncate bench.sample").update();
        shop.plain()
                .sql("insert into bench.sample select id from people.person")
                .update();
        return rate(shop, false);
    }

    /** The same with all the indexes and keys that the tables have, in place. */
    double indexed(Workshop shop, int people) {
        shop.plain().sql("truncate bench.sample").update();
        shop.plain()
                .sql("insert into bench.sample select id from people.person order by id limit :people")
                .param("people", people)
                .update();
        return rate(shop, true);
    }

    /** People per second for those entered last. */
    double newest(Workshop shop, int people) {
        shop.plain().sql("truncate bench.sample").update();
        shop.plain()
                .sql("insert into bench.sample select id from people.person order by created_at desc limit :people")
                .param("people", people)
                .update();
        return rate(shop, false);
    }

    /** Makes the empty tables anew. */
    void prepare(Workshop shop) {
        var plain = shop.plain();
        plain.sql("drop schema if exists bench cascade").update();
        plain.sql("create schema bench").update();
        plain.sql("create table bench.sample (id uuid)").update();
    }

    private static double rate(Workshop shop, boolean indexed) {
        var plain = shop.plain();
        long people =
                plain.sql("select count(*) from bench.sample").query(Long.class).single();
        tables(plain, indexed);
        var times = new Times();
        try {
            var file = Files.createTempFile(shop.directory(), "copy", "");
            copyPeople(plain, file, times);
            copyMembers(plain, file, times);
            Files.delete(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return people / times.sum() * 1000;
    }

    private static void tables(PlainSql plain, boolean indexed) {
        plain.sql("drop table if exists bench.person, bench.residence, bench.member, bench.stay, bench.core")
                .update();
        if (indexed) {
            plain.sql("create table bench.person (like people.person including indexes)")
                    .update();
            plain.sql("create table bench.residence (like people.residence including indexes)")
                    .update();
            plain.sql("create table bench.member (like membership.member including indexes)")
                    .update();
            plain.sql("create table bench.stay (like membership.stay including indexes)")
                    .update();
            plain.sql("create table bench.core (like membership.core including indexes)")
                    .update();
        } else {
            plain.sql("create table bench.person (like people.person)").update();
            plain.sql("create table bench.residence (like people.residence)").update();
            plain.sql("create table bench.member (like membership.member)").update();
            plain.sql("create table bench.stay (like membership.stay)").update();
            plain.sql("create table bench.core (like membership.core)").update();
        }
    }

    private static void copyPeople(PlainSql plain, Path file, Times times) {
        plain.copyOut("copy (select one.* from people.person one join bench.sample using (id)) to stdout", file);
        times.of(() -> copied(() -> plain.copyIn("copy bench.person from stdin", file)));
        plain.copyOut(
                "copy (select one.* from people.residence one join bench.sample on sample.id = person_id) to stdout",
                file);
        times.of(() -> copied(() -> plain.copyIn("copy bench.residence from stdin", file)));
    }

    private static void copyMembers(PlainSql plain, Path file, Times times) {
        plain.copyOut(
                "copy (select one.* from membership.member one join bench.sample on sample.id = person_id) to stdout",
                file);
        times.of(() -> copied(() -> plain.copyIn("copy bench.member from stdin", file)));
        plain.copyOut(
                "copy (select one.* from membership.stay one join bench.sample on sample.id = person_id) to stdout",
                file);
        times.of(() -> copied(() -> plain.copyIn("copy bench.stay from stdin", file)));
        plain.copyOut(
                "copy (select one.* from membership.core one join bench.sample on sample.id = person_id) to stdout",
                file);
        times.of(() -> copied(() -> plain.copyIn("copy bench.core from stdin", file)));
    }

    private static boolean copied(Runnable work) {
        work.run();
        return true;
    }
}
