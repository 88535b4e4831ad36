package vn.sohoi.access;

import java.util.Set;
import vn.sohoi.units.UnitLevel;

/** The posts through which people act. District posts hold until 30 June 2025 only. */
public enum Role {
    MEMBER(UnitLevel.BRANCH, UnitLevel.GROUP),
    GROUP_HEAD(UnitLevel.GROUP),
    BRANCH_HEAD(UnitLevel.BRANCH),
    COMMUNE_OFFICER(UnitLevel.COMMUNE),
    COMMUNE_CHAIR(UnitLevel.COMMUNE),
    DISTRICT_OFFICER(UnitLevel.DISTRICT),
    DISTRICT_CHAIR(UnitLevel.DISTRICT),
    PROVINCE_OFFICER(UnitLevel.PROVINCE),
    PROVINCE_CHAIR(UnitLevel.PROVINCE),
    CENTRE_OFFICER(UnitLevel.CENTRE),
    CENTRE_CHAIR(UnitLevel.CENTRE),
    /** Looks at books and reads people only within a task. */
    INSPECTOR(UnitLevel.CENTRE, UnitLevel.PROVINCE, UnitLevel.DISTRICT, UnitLevel.COMMUNE),
    /** Answers for personal data (Law 91/2025/QH15). */
    DATA_OFFICER(UnitLevel.CENTRE, UnitLevel.PROVINCE, UnitLevel.COMMUNE),
    /** Keeps the machine running and sees nobody. */
    SYSADMIN(UnitLevel.CENTRE, UnitLevel.PROVINCE),
    /** Reads and verifies the log. */
    AUDITOR(UnitLevel.CENTRE, UnitLevel.PROVINCE),
    /** Holds no office in the Union: an account that reads what tasks give it, and without one nothing. */
    TASK_HOLDER(UnitLevel.PROVINCE, UnitLevel.DISTRICT, UnitLevel.COMMUNE);

    private final Set<UnitLevel> levels;

    Role(UnitLevel... levels) {
        this.levels = Set.of(levels);
    }

    /** Whether a unit of the level can have such a post. */
    public boolean standsOn(UnitLevel level) {
        return levels.contains(level);
    }
}
