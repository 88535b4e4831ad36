package vn.sohoi.cadres;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.access.FieldClass;

/** What a structure table (bảng cơ cấu) parts cadres by, as reports to a congress do. */
public enum Trait {
    AGE(FieldClass.C2, "UNDER_30", "FROM_30", "FROM_40", "FROM_50", "FROM_60"),
    SERVICE(FieldClass.C2, "FULL_TIME", "PART_TIME"),
    EDUCATION(FieldClass.C2, "SECONDARY", "VOCATIONAL", "COLLEGE", "UNIVERSITY", "POSTGRADUATE"),
    /** Political theory. */
    THEORY(FieldClass.C2, "NONE", "ELEMENTARY", "INTERMEDIATE", "ADVANCED"),
    PARTY(FieldClass.C2, "MEMBER", "NOT"),
    /** Sensitive by law (Law 91/2025/QH15). */
    ETHNICITY(FieldClass.C3, "KINH", "MINORITY"),
    /** Sensitive by law (Law 91/2025/QH15). */
    RELIGION(FieldClass.C3, "NONE", "RELIGIOUS");

    /** The part of those of whom it is not known. */
    public static final String UNKNOWN = "UNKNOWN";

    private static final int DECADE = 10;
    private static final int YOUNGEST = 30;
    private static final int OLDEST = 60;

    private final FieldClass sensitivity;
    private final List<String> parts;

    Trait(FieldClass sensitivity, String... parts) {
        this.sensitivity = sensitivity;
        this.parts = List.of(parts);
    }

    /** How sensitive it is of one by name; numbers of all of them are not. */
    public FieldClass sensitivity() {
        return sensitivity;
    }

    /** What somebody may be, in the order of the table; of each it may also be unknown. */
    public List<String> parts() {
        return parts;
    }

    /** Whether it is written of each cadre; the others follow from her birth and her positions. */
    public boolean isWritten() {
        return this != AGE && this != SERVICE;
    }

    /** The part of an age on the day, in completed years. */
    static String age(@Nullable LocalDate born, LocalDate day) {
        if (born == null) return UNKNOWN;
        int years = Period.between(born, day).getYears();
        if (years < YOUNGEST) return "UNDER_30";
        return "FROM_" + Math.min(years / DECADE * DECADE, OLDEST);
    }
}
