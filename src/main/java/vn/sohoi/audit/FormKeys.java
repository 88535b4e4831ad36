package vn.sohoi.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.platform.sql.Db;

/**
 * The keys of forms that did their work. A key is spent in the transaction of the first act that the request logs, so neither
 * can be there without the other: a form that comes again, after a double press or a cut line, does nothing more.
 */
@Service
public class FormKeys {
    private static final String HANDED = Handed.class.getName();

    private final Db db;

    FormKeys(Db db) {
        this.db = db;
    }

    /**
     * What became of a key.
     *
     * @param content of the form that spent it
     * @param answer the address to which its answer led; null where the answer was a page
     */
    public record Spent(String content, @Nullable String answer) {}

    /** What became of the key of this form, if anything did. */
    public Optional<Spent> find(Handed handed) {
        return db.sql("select content, answer from audit.form_key where login = :login and key = :key")
                .param("login", handed.login())
                .param("key", handed.key())
                .query((row, n) -> new Spent(String.valueOf(row.getString("content")), row.getString("answer")))
                .optional();
    }

    /** From here on the acts of the request are the work of this form. */
    public static void carry(HttpServletRequest request, Handed handed) {
        request.setAttribute(HANDED, handed);
    }

    /**
     * In the transaction of an act.
     *
     * @throws AlreadyDone when another request, of another process too, did the work in the meantime
     */
    void spend(Trail trail) {
        if (!(trail.request().getAttribute(HANDED) instanceof Handed handed)) return;
        if (!spent(handed, trail.trace(), null)) throw new AlreadyDone();
    }

    /** Keeps where the answer led; spends the key where nothing was logged on the way. */
    @Transactional
    public void answered(HttpServletRequest request, String address) {
        var trail = Trail.current();
        if (trail != null && request.getAttribute(HANDED) instanceof Handed handed)
            spent(handed, trail.trace(), address);
    }

    /** The same request spends its key as often as it likes; nobody else does. Waits for one that is about to. */
    private boolean spent(Handed handed, String trace, @Nullable String answer) {
        return db.sql("""
                        insert into audit.form_key (login, key, content, trace, answer)
                        values (:login, :key, :content, :trace, :answer)
                        on conflict (login, key) do update set answer = coalesce(excluded.answer, form_key.answer)
                         where form_key.trace = excluded.trace""")
                        .param("login", handed.login())
                        .param("key", handed.key())
                        .param("content", handed.content())
                        .param("trace", trace)
                        .param("answer", answer)
                        .update()
                == 1;
    }

    /** Nobody hands in a form that she opened two weeks ago; one who does is asked to open it anew by what it finds. */
    @Scheduled(cron = "0 10 2 * * *", zone = "Asia/Ho_Chi_Minh")
    @Transactional
    public void forgetOld() {
        db.sql("delete from audit.form_key where at < clock_timestamp() - interval '14 days'")
                .update();
    }
}
