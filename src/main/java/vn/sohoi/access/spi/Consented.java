package vn.sohoi.access.spi;

import java.util.Collection;
import java.util.Set;
import vn.sohoi.kernel.PersonId;

/**
 * Asked by a feature before it shows what only a woman's consent allows; the privacy desk answers. It is asked each time and the
 * answer is kept nowhere, so that a withdrawal holds from the moment in which it is written down.
 */
public interface Consented {
    /**
     * Those of the women who consented to the use and did not take it back; to be asked within a scope that reaches them.
     *
     * @param use as the privacy desk calls it
     */
    Set<PersonId> among(Collection<PersonId> women, String use);
}
