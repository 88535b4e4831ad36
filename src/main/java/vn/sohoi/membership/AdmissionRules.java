package vn.sohoi.membership;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who may join. Vietnamese women of 18 and over who accept the Charter, by decision of the base unit; the Charter has said
 * so in each of its versions (Điều lệ Hội, "Hội viên"). Facts come in, a refusal or nothing goes out.
 *
 * @param age full years on the day of admission
 */
public record AdmissionRules(int age) {
    private static final AdmissionRules CHARTER = new AdmissionRules(18);

    /** The rules in force on a day. */
    public static AdmissionRules on(LocalDate day) {
        return CHARTER;
    }

    /**
     * What is known of somebody who wants to join.
     *
     * @param born the last day on which she may have been born
     */
    public record Facts(boolean woman, @Nullable LocalDate born) {}

    /** Why she may not, if so. */
    public Optional<Admission> refusal(Facts facts, MemberKind kind, LocalDate day) {
        if (kind == MemberKind.REGULAR && !facts.woman()) return Optional.of(new Admission.NotAWoman());
        if (facts.born() == null) return Optional.of(new Admission.BirthUnknown());
        var from = facts.born().plusYears(age);
        return day.isBefore(from) ? Optional.of(new Admission.NotYet18(from)) : Optional.empty();
    }
}
