package vn.sohoi.people.pairs;

import java.util.ArrayList;
import java.util.List;

/**
 * How likely two rows are one person, from what agrees and how often that happens by chance: to share the name Nguyễn Thị
 * Hoa says little, a rare name much (Fellegi and Sunter 1969, with the frequencies of this very register).
 */
final class Judge {
    /** Of a hundred rows about two are a second row for somebody (the measured seed: 1.7). */
    private static final double SECOND_ROWS = 0.02;

    private static final double DAYS = 60 * 365.25;
    /** Days that differ from one in a single digit or in two swapped ones, of all days: counted over 1945–2005. */
    private static final double SLIPS = 1 / 700.0;

    private final Register register;
    private final Names names;

    Judge(Register register) {
        this.register = register;
        names = register.names();
    }

    private enum Name {
        SAME,
        BARE,
        MARKS,
        LETTER,
        WORD,
        OTHER
    }

    /** 0 to 100: of a hundred such pairs so many are one person. */
    int score(int one, int other) {
        double odds = SECOND_ROWS / register.size() * birth(one, other);
        odds *= rest(one, other);
        odds *= name(one, other);
        return (int) Math.round(100 * odds / (1 + odds));
    }

    /** What agrees and what differs, the strongest first. */
    List<Sign> signs(int one, int other) {
        var signs = new ArrayList<Sign>();
        if (sameOldId(one, other)) signs.add(Sign.OLD_ID);
        switch (relation(register.name(one), register.name(other))) {
            case SAME -> signs.add(Sign.NAME);
            case BARE -> signs.add(Sign.NAME_BARE);
            case MARKS -> signs.add(Sign.NAME_MARKS);
            case LETTER -> signs.add(Sign.NAME_LETTER);
            case WORD -> signs.add(Sign.NAME_WORD);
            case OTHER -> {}
        }
        switch (Births.relation(register.birth(one), register.birth(other))) {
            case SAME -> signs.add(Sign.BIRTH);
            case SWAPPED -> signs.add(Sign.BIRTH_SWAPPED);
            case DIGIT -> signs.add(Sign.BIRTH_DIGIT);
            case AGREES -> signs.add(Sign.BIRTH_AGREES);
            case UNKNOWN, OTHER -> {}
        }
        if (samePhone(one, other)) signs.add(Sign.PHONE);
        if (sameHousehold(one, other)) signs.add(Sign.HOUSEHOLD);
        if (sameBranch(one, other)) signs.add(Sign.BRANCH);
        if (register.isWoman(one) != register.isWoman(other)) signs.add(Sign.SEX_DIFFERS);
        if (bothHaveCitizenIds(one, other)) signs.add(Sign.ID_DIFFERS);
        return signs;
    }

    /** Each share: how often it is so of one person's two rows, over how often by chance. */
    private double birth(int one, int other) {
        return switch (Births.relation(register.birth(one), register.birth(other))) {
            case SAME -> 0.6 * DAYS;
            case SWAPPED -> 0.1 * DAYS;
            case DIGIT -> 0.15 / SLIPS;
            case AGREES -> 0.1 * 60;
            case UNKNOWN -> 1;
            case OTHER -> 0.02;
        };
    }

    private double name(int one, int other) {
        int first = register.name(one);
        int second = register.name(other);
        double all = register.size();
        return switch (relation(first, second)) {
            case SAME -> 0.5 * all / names.withMarks(first);
            case BARE -> 0.12 * all / names.withKey(first);
            case MARKS -> 0.05 * all / names.withKey(first);
            // a name has neighbours besides these two, about three times as many bear one
            case LETTER -> 0.22 * all / (3.0 * (names.withKey(first) + names.withKey(second)));
            case WORD -> 0.06 * all / (2.0 * (names.withKey(first) + names.withKey(second)));
            case OTHER -> names.given(first) == names.given(second) ? 0.03 * all / names.withGiven(first) : 0.02;
        };
    }

    /** A phone is shared in families, so it is worth less than chance alone would make it. */
    private double rest(int one, int other) {
        double odds = 1;
        if (sameOldId(one, other)) odds *= 1_000_000;
        else if (register.oldId(one) != 0 && register.oldId(other) != 0) odds *= 0.3;
        if (samePhone(one, other)) odds *= 200;
        else if (register.phone(one) != 0 && register.phone(other) != 0) odds *= 0.6;
        if (sameHousehold(one, other)) odds *= 10;
        if (sameBranch(one, other)) odds *= 30;
        if (register.isWoman(one) != register.isWoman(other)) odds *= 0.1;
        if (bothHaveCitizenIds(one, other)) odds *= 0.15;
        return odds;
    }

    private Name relation(int first, int second) {
        if (names.key(first) == names.key(second)) {
            if (names.marks(first) == names.marks(second)) return Name.SAME;
            return names.isPlain(first) || names.isPlain(second) ? Name.BARE : Name.MARKS;
        }
        var one = names.letters(first);
        var other = names.letters(second);
        if (Letters.isOneSlip(one, other)) return Name.LETTER;
        return Letters.isOneWord(one, other) ? Name.WORD : Name.OTHER;
    }

    private boolean sameOldId(int one, int other) {
        return register.oldId(one) != 0 && register.oldId(one) == register.oldId(other);
    }

    private boolean samePhone(int one, int other) {
        return register.phone(one) != 0 && register.phone(one) == register.phone(other);
    }

    private boolean sameHousehold(int one, int other) {
        return register.household(one) != 0 && register.household(one) == register.household(other);
    }

    private boolean sameBranch(int one, int other) {
        return register.branch(one) == register.branch(other);
    }

    /** No two rows that stand have one citizen id (the database refuses it), so two ids are two different ones. */
    private boolean bothHaveCitizenIds(int one, int other) {
        return register.hasCitizenId(one) && register.hasCitizenId(other);
    }
}
