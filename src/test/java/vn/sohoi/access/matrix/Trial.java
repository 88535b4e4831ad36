package vn.sohoi.access.matrix;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohoi.access.matrix.Endpoints.Visit;
import vn.sohoi.access.matrix.Holders.Holder;
import vn.sohoi.access.matrix.Oracle.Answer;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.web.FormKey;

/** One case: somebody asks for an address, and the oracle says what must come of it. */
class Trial {
    private final Asking asking;
    private final Things things;
    private final TransactionTemplate transaction;
    private final Db db;
    private final Map<String, Object> turns = new ConcurrentHashMap<>();

    Trial(Asking asking, Things things, TransactionTemplate transaction, Db db) {
        this.asking = asking;
        this.things = things;
        this.transaction = transaction;
        this.db = db;
    }

    /** What came of it. */
    private record Came(int status, String body, String headers, String location, List<String> wrote, int refusals) {}

    /** What is wrong with the answer; empty when all is as it must be. Null asks as somebody who has not signed in. */
    List<String> faults(Visit visit, @Nullable Holder who) {
        var expected =
                who == null ? Oracle.answerToStranger(visit.asked()) : Oracle.answer(who.mandate(), visit.asked());
        var came = ask(visit.path(), visit, who);
        var faults = new ArrayList<String>();
        // where anybody may knock, being told to wait says nothing of who may: so many forms came from one place
        boolean waits = visit.asked().column() == Oracle.Column.ANYBODY
                && came.location().endsWith("?cho");
        if (!waits && observed(came, visit) != expected)
            faults.add("must be " + expected + ", was " + came.status() + " " + came.location());
        var mandate = who == null ? null : who.mandate();
        if (mandate == null || !Oracle.isToldWhoAsks(mandate, visit.asked()))
            Canary.foreign(came.body() + came.headers(), mandate, visit.asked().column())
                    .forEach(canary -> faults.add("shows " + canary));
        if (expected != Answer.LET_IN) {
            if (!came.wrote().isEmpty()) faults.add("was refused and wrote " + came.wrote());
            if (who != null && came.refusals() != 1) faults.add(came.refusals() + " entries of the refusal in the log");
        }
        if (who != null && visit.namesAThing() && Oracle.isHidden(who.mandate(), visit.asked())) {
            var unknown = ask(visit.unknown(), visit, who);
            if (!blank(came, visit.path()).equals(blank(unknown, visit.unknown())))
                faults.add("is told apart from what does not exist");
        }
        if (visit.lists() && expected == Answer.LET_IN && mandate != null) {
            var mine = things.world().branches().stream()
                    .filter(branch -> Oracle.seesWomen(mandate, branch))
                    .collect(Collectors.toSet());
            var shown = Canary.womenNamed(came.body());
            if (!shown.equals(mine)) faults.add("lists women of " + shown + ", must be of " + mine);
        }
        var name = who == null ? "nobody" : who.login();
        var address = visit.endpoint().method() + " " + visit.endpoint().pattern() + " of '"
                + visit.asked().unit() + "'";
        return faults.stream()
                .map(fault -> address + " as " + name + " " + fault)
                .toList();
    }

    /** One at a time for each person, because her refusals are counted. */
    private Came ask(String path, Visit visit, @Nullable Holder who) {
        var login = who == null ? "" : who.login();
        synchronized (turns.computeIfAbsent(login, fresh -> new Object())) {
            return ask(path, visit, login);
        }
    }

    private Came ask(String path, Visit visit, String login) {
        if (!visit.endpoint().writes()) {
            long before = last();
            var answer = asking.get(path, login);
            return came(answer, List.of(), refusals(login, before));
        }
        if (!visit.namesAThing()) asking.keepForms(visit.path(), login);
        // what is let in is taken back, so that the world stays as it is for the next case
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            long before = last();
            // the server's counts of a connection may still hold those of the transaction before
            var earlier = wrote();
            var answer = asking.post(path, visit, login);
            var wrote = wrote();
            wrote.removeAll(earlier);
            return came(answer, wrote, refusals(login, before));
        }));
    }

    private static Came came(MockHttpServletResponse answer, List<String> wrote, int refusals) {
        var headers = answer.getHeaderNames().stream()
                .sorted()
                .map(name -> name + ": " + answer.getHeaders(name))
                .collect(Collectors.joining("\n"));
        var body = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        var location = Objects.requireNonNullElse(answer.getHeader("Location"), "");
        return new Came(answer.getStatus(), body, headers, location, wrote, refusals);
    }

    private static @Nullable Answer observed(Came came, Visit visit) {
        return switch (came.status()) {
            case 403 -> Answer.FORBIDDEN;
            case 404 -> Answer.NOT_FOUND;
            case 302 -> isSignIn(came.location()) ? Answer.SIGN_IN : Answer.LET_IN;
            case 200, 303, 422 -> Answer.LET_IN;
            case 409 -> visit.endpoint().writes() ? Answer.LET_IN : null;
            default -> null;
        };
    }

    /** Led there at once, or, where too many forms came from one place, told to wait first. */
    private static boolean isSignIn(String location) {
        return location.endsWith("/dang-nhap") || location.endsWith("?cho");
    }

    /** Without what is another in every answer: the form's token and key, the page's number, the cookie, the asked address. */
    private static String blank(Came came, String path) {
        var parts = path.split("\\?", 2);
        return (came.status() + "\n" + came.headers() + "\n" + came.body())
                .replace(parts[0], "@")
                .replaceAll(
                        parts[0].matches(".*/[0-9A-Z]{4}-[0-9A-Z]{4}")
                                ? parts[0].substring(parts[0].length() - 9)
                                : "\0",
                        "@")
                .replace(parts.length == 1 ? "\0" : parts[1].replace("&", "&amp;"), "@")
                .replaceAll("(type=\"hidden\" name=\"(_csrf|" + FormKey.FIELD + ")\" value=\")[^\"]*", "$1")
                .replaceAll("(sohoi-[a-z]+=)[^;,\\]]*", "$1")
                .replaceAll("nonce(=\"|-)[\\w-]{22}", "nonce")
                .replaceAll("Content-Length: \\[[0-9]*]", "");
    }

    /** By table and number, so that the same again is told apart; counters are no acts. */
    private List<String> wrote() {
        return new ArrayList<>(db.sql("""
                        select schemaname || '.' || relname || ' ' || n_tup_ins + n_tup_upd + n_tup_del from pg_stat_xact_user_tables
                         where n_tup_ins + n_tup_upd + n_tup_del > 0 and schemaname <> 'audit'
                           and relname not in ('counter', 'allowance') order by 1""").query(String.class).list());
    }

    private int refusals(String login, long before) {
        return db.sql("select count(*) from audit.entry where login = :login and id > :before and kind = 'REFUSED'")
                .param("login", login)
                .param("before", before)
                .query(Integer.class)
                .single();
    }

    private long last() {
        return db.sql("select coalesce(max(id), 0) from audit.entry")
                .query(Long.class)
                .single();
    }
}
