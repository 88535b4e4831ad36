package vn.sohoi.emulation.awards;

import java.util.List;
import vn.sohoi.kernel.Refused;

/** Something speaks against the proposal, and nobody said why it is made all the same. */
public final class Against extends Refused {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    Against(List<Finding> findings) {
        super("emulation.award.error.against");
        this.findings = findings;
    }

    /** What speaks against it, at least one. */
    public List<Finding> findings() {
        return findings;
    }
}
