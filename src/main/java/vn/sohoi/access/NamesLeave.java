package vn.sohoi.access;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.access.JointActs.Signer;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.web.excel.TableLeaving;

/**
 * A list of more than two hundred people, and any that says guarded data (C3) of people, leaves the book only after a second
 * person agreed (security.md 3.3).
 */
@Service
public class NamesLeave implements TableLeaving {
    /** Where the second person is asked. */
    public static final String ASKING = "/hai-nguoi/mang-ra";

    /** So many people leave without a second person. */
    public static final int ALONE = 200;

    private static final Pattern PAGE = Pattern.compile("/[a-z0-9/-]+");

    private final Permits permits;
    private final JointActs acts;
    private final Authoriser authoriser;
    private final Proofs proofs;
    private final NamesServe serve;

    NamesLeave(Permits permits, JointActs acts, Authoriser authoriser, Proofs proofs, NamesServe serve) {
        this.permits = permits;
        this.acts = acts;
        this.authoriser = authoriser;
        this.proofs = proofs;
        this.serve = serve;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> demands(Actor reader, String path, int people, boolean guarded) {
        if (people > 0) proofs.demand();
        boolean alone = people == 0 || (people <= ALONE && !guarded);
        return alone || permits.holds(NamesLeaveTogether.KIND, reader.login(), path)
                ? Optional.empty()
                : Optional.of(ASKING + "?trang=" + path);
    }

    /**
     * Asks a second person to let the page's list leave.
     *
     * @throws Forbidden for who reads no names there
     * @throws NotFound for what is no page
     */
    @Transactional
    public UUID ask(String page, Signer by) {
        var unit = by.actor().unit();
        if (!PAGE.matcher(page).matches()) throw new NotFound();
        if (unit == null || !serve.seesThem(by.actor(), page)) throw new Forbidden();
        return acts.start(NamesLeaveTogether.KIND, unit, NamesLeaveTogether.write(by.actor(), page), by);
    }

    /**
     * Whether she may take what leaves by no page, which would ask whether she reaches the unit: both persons must stand at it or
     * above.
     *
     * @param unit whose people leave
     */
    public boolean isPermitted(Actor reader, String path, UnitId unit) {
        return permits.within(NamesLeaveTogether.KIND, reader.login(), path).stream()
                .anyMatch(within -> authoriser.isWithin(unit, within));
    }
}
