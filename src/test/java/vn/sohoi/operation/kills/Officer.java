package vn.sohoi.operation.kills;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import vn.sohoi.operation.kills.Journal.Intention;

/** An officer of one commune who admits, moves and hands in lists, and sends again whatever got no answer. */
final class Officer implements Runnable {
    static final String PASSWORD = "mat-khau-dai-cua-toi";
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final LocalDate JOINED = LocalDate.of(2012, 3, 1);
    private static final int LISTED = 60;
    private static final Pattern HER_PAGE = Pattern.compile("/hoi-vien/([0-9a-f]{8}-[0-9a-f-]{27})");
    private static final Pattern LIST_PAGE = Pattern.compile("/nhap/[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final List<String> SYLLABLES = List.of(
            "An", "Bích", "Chi", "Dung", "Giang", "Hà", "Hạnh", "Hoa", "Hồng", "Huệ", "Hương", "Khánh", "Lan", "Liên",
            "Loan", "Mai", "Minh", "Nga", "Ngọc", "Nhung", "Oanh", "Phương", "Quyên", "Sen", "Tâm", "Thảo", "Thu",
            "Trang", "Vân", "Yến");

    private final String login;
    private final int number;
    private final Map<String, String> branches;
    private final Browser browser;
    private final Journal journal;
    private final Random random;
    private final List<Woman> women = new ArrayList<>();
    private boolean signedIn;
    private int count;
    private int lists;
    private volatile boolean stopped;
    private volatile String trouble = "";

    /** One whom she entered by hand, and where she stands. */
    private record Woman(String name, String page, String branch, LocalDate since) {}

    /** @param branches identities of the commune's branches and their names */
    Officer(String login, int number, Map<String, String> branches, URI site, Journal journal) {
        this.login = login;
        this.number = number;
        this.branches = branches;
        this.journal = journal;
        browser = new Browser(site);
        random = new Random(20_261_129L + number);
    }

    /** Ends when what was begun has its answer. */
    void stop() {
        stopped = true;
    }

    /** Why she could not go on; empty when nothing was wrong. */
    String trouble() {
        return trouble;
    }

    @Override
    public void run() {
        try {
            while (!stopped) {
                int dice = random.nextInt(20);
                if (dice == 0) handIn();
                else if (dice < 7 && !women.isEmpty()) move();
                else admit();
            }
        } catch (RuntimeException | InterruptedException | AssertionError broken) {
            trouble = login + ": " + broken;
        }
    }

    private void admit() throws InterruptedException {
        var name = nextName();
        var branch = oneOf(List.copyOf(branches.keySet()));
        var born = LocalDate.of(1940, 1, 1).plusDays(number + 8L * count);
        var intention = journal.means("ADMIT " + name, Set.of(stay(name, branch, JOINED)));
        var typed = Map.of("name", name, "birth", TYPED.format(born), "branch", branch, "joined", TYPED.format(JOINED));
        var answer = until(intention, "/hoi-vien/them", "/hoi-vien/them", typed);
        var her = HER_PAGE.matcher(Browser.onward(answer) + answer.body());
        if (!her.find()) throw new AssertionError(answer + answer.body());
        women.add(new Woman(name, her.group(), branch, JOINED));
    }

    private void move() throws InterruptedException {
        var woman = women.remove(random.nextInt(women.size()));
        var to = oneOf(branches.keySet().stream()
                .filter(one -> !one.equals(woman.branch()))
                .toList());
        var on = woman.since().plusDays(20);
        var intention = journal.means("MOVE " + woman.name(), Set.of(stay(woman.name(), to, on)));
        var path = woman.page() + "/chuyen";
        until(intention, path, path, Map.of("to", to, "on", TYPED.format(on)));
        women.add(new Woman(woman.name(), woman.page(), to, on));
    }

    /** A list is handed in, read and written; only the writing has to hold, what was not read yet may be handed in again. */
    private void handIn() throws InterruptedException {
        var text = new StringBuilder("STT;Họ và tên;Năm sinh;Chi hội;Ngày vào Hội\n");
        var stays = new LinkedHashSet<String>();
        for (int row = 1; row <= LISTED; row++) {
            var name = nextName();
            var branch = oneOf(List.copyOf(branches.keySet()));
            var born = LocalDate.of(1940, 1, 1).plusDays(number + 8L * count);
            text.append("%d;%s;%s;%s;%s\n"
                    .formatted(row, name, TYPED.format(born), branches.get(branch), TYPED.format(JOINED)));
            stays.add(stay(name, branch, JOINED));
        }
        var file = "ds-" + number + "-" + ++lists + ".csv";
        var intention = journal.means("LIST " + file, stays);
        while (!written(intention, file, text.toString())) Thread.sleep(300);
    }

    private boolean written(Intention intention, String file, String text) throws InterruptedException {
        try {
            signIn();
            var start = browser.get("/nhap");
            var known = Pattern.compile("href=\"(" + LIST_PAGE + ")\">" + Pattern.quote(file))
                    .matcher(start.body());
            var list = known.find() ? known.group(1) : handedIn(start, file, text);
            var state = browser.get(list);
            if (state.body().contains(list + "/doc-lai\""))
                browser.post(list + "/doc-lai", Browser.hidden(state, list + "/doc-lai"));
            if (!state.body().contains(list + "/cot\"") && !state.body().contains("hoan-tac")) return false;
            if (state.body().contains(list + "/cot\""))
                browser.post(list + "/ghi", Browser.hidden(browser.get(list + "/dong"), list + "/ghi"));
            if (!browser.get(list).body().contains("hoan-tac")) return false;
            journal.hears(intention, "DONE");
            return true;
        } catch (IOException unknown) {
            signedIn = false;
            return false;
        }
    }

    private String handedIn(HttpResponse<String> start, String file, String text) throws IOException {
        var fields = Browser.hidden(start, "/nhap");
        fields.put("on", "01/01/2026");
        var list = LIST_PAGE.matcher(Browser.onward(browser.post("/nhap", fields, file, text)));
        if (!list.find()) throw new IOException("not taken");
        return list.group();
    }

    /**
     * Sends a form until there is an answer; the same hidden fields each time, but for those of the session. A page that says that
     * the book was cut off is none.
     */
    private HttpResponse<String> until(Intention intention, String page, String action, Map<String, String> typed)
            throws InterruptedException {
        var first = new HashMap<String, String>();
        for (boolean again = false; ; Thread.sleep(300))
            try {
                signIn();
                var form = Browser.hidden(browser.get(page), action);
                if (form.isEmpty()) throw new IOException("no form at " + page);
                first.forEach((name, value) ->
                        form.computeIfPresent(name, (same, fresh) -> name.equals("_csrf") ? fresh : value));
                first.putAll(form);
                form.putAll(typed);
                boolean before = again;
                again = true;
                var answer = browser.post(action, form);
                if (Browser.onward(answer).contains("/dang-nhap") || answer.statusCode() == 403)
                    throw new IOException("signed out");
                if (answer.statusCode() >= 500) throw new IOException("nobody knows");
                boolean done = answer.statusCode() == 302 || answer.statusCode() == 303;
                if (!done && !before) throw new AssertionError(intention + " was refused: " + answer.body());
                journal.hears(intention, done ? "DONE" : "THERE");
                return answer;
            } catch (IOException unknown) {
                signedIn = false;
            }
    }

    private void signIn() throws IOException {
        if (!signedIn) browser.signIn(login, PASSWORD);
        signedIn = true;
    }

    private String nextName() {
        int n = count++ * 8 + number;
        int many = SYLLABLES.size();
        return "Trần " + SYLLABLES.get(n / many / many % many) + " " + SYLLABLES.get(n / many % many) + " "
                + SYLLABLES.get(n % many);
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static String stay(String name, String branch, LocalDate since) {
        return name + " | " + branch + " | " + since;
    }
}
