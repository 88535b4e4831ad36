package vn.sohoi.membership;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.units.Unit;

/** Finds the branch of a unit that a list means: without marks, capitals and the words that go before its name. */
public final class ListedBranches {
    private static final Pattern KIND = Pattern.compile(
            "^(?:chi hoi|chi|ch|phu nu|lhpn|pn|thon|xom|to dan pho|tdp|khu dan cu|khu pho|khu tap the|khu|kdc|lang|ap|cum|doi|to|so|t)"
                    + "(?: |(?=\\d))(?=\\S)");

    private final Unit unit;
    private final Map<String, List<Unit>> byName = new HashMap<>();
    private final Map<String, List<Unit>> byBareName = new HashMap<>();

    /** @param branches those that live on the list's day, without groups */
    public ListedBranches(Unit unit, List<Unit> branches) {
        this.unit = unit;
        for (var branch : branches) {
            byName.computeIfAbsent(VietnameseText.fold(branch.name()), key -> new ArrayList<>())
                    .add(branch);
            byBareName
                    .computeIfAbsent(bare(branch.name()), key -> new ArrayList<>())
                    .add(branch);
        }
    }

    /** The branch, or null when none or several may be meant. */
    public @Nullable UnitId find(@Nullable String written) {
        boolean isBranch = unit.level() == vn.sohoi.units.UnitLevel.BRANCH;
        if (written == null) return isBranch ? unit.id() : null;
        if (isBranch) return bare(unit.name()).equals(bare(written)) ? unit.id() : null;
        var exactly = byName.getOrDefault(VietnameseText.fold(written), List.of());
        if (exactly.size() == 1) return exactly.getFirst().id();
        var nearly = byBareName.getOrDefault(bare(written), List.of());
        return nearly.size() == 1 ? nearly.getFirst().id() : null;
    }

    /** Whether a branch of that name may be opened: the unit is no branch itself and has none of that name. */
    boolean lacks(String written) {
        return unit.level() != vn.sohoi.units.UnitLevel.BRANCH && !byBareName.containsKey(bare(written));
    }

    /** By which two spellings of one branch are told to be one. */
    static String bare(String name) {
        var folded = VietnameseText.fold(name);
        while (true) {
            var shorter = KIND.matcher(folded).replaceFirst("");
            if (shorter.equals(folded) || shorter.isEmpty()) return folded;
            folded = shorter;
        }
    }
}
