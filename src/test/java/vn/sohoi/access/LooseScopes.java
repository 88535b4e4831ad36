package vn.sohoi.access;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.key.BookKeys;
import vn.sohoi.platform.sql.OwnerDb;

/** The scopes, in which a test takes one call away at a time to see whether the others notice. */
@Primary
public class LooseScopes extends Scopes {
    private static final StackWalker CALLERS = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private final TransactionTemplate transaction;
    private final Set<String> called = ConcurrentHashMap.newKeySet();
    private volatile @Nullable String removed;

    LooseScopes(
            JdbcTemplate template,
            OwnerDb owner,
            TransactionTemplate transaction,
            Authoriser authoriser,
            BookKeys keys) {
        super(template, owner, transaction, authoriser, keys);
        this.transaction = transaction;
    }

    /** As if the method never asked for a scope. */
    public void remove(String method) {
        removed = method;
    }

    /** As it should be. */
    public void mend() {
        removed = null;
    }

    /** The methods that asked for a scope since this was asked last. */
    public Set<String> calledSince() {
        var since = Set.copyOf(called);
        called.clear();
        return since;
    }

    @Override
    public <T> T names(Actor actor, Supplier<T> work) {
        return isRemoved() ? plain(work) : super.names(actor, work);
    }

    @Override
    public <T> T names(Actor actor, Purpose purpose, Supplier<T> work) {
        return isRemoved() ? plain(work) : super.names(actor, purpose, work);
    }

    @Override
    public <T> T officers(Actor actor, Supplier<T> work) {
        return isRemoved() ? plain(work) : super.officers(actor, work);
    }

    @Override
    public <T> T numbers(Supplier<T> work) {
        return isRemoved() ? plain(work) : super.numbers(work);
    }

    private <T> T plain(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    private boolean isRemoved() {
        var method =
                CALLERS.walk(frames -> frames.filter(frame -> !Scopes.class.isAssignableFrom(frame.getDeclaringClass()))
                        .findFirst()
                        .map(frame -> frame.getDeclaringClass().getSimpleName() + "." + frame.getMethodName())
                        .orElseThrow());
        called.add(method);
        return method.equals(removed);
    }
}
