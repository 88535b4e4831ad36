package vn.sohoi.emulation.awards;

/** What a form asks of whoever is to receive it. */
public sealed interface Condition {
    /**
     * So many awards of a form within the years before.
     *
     * @param key of the form that was held
     * @param times from 1
     * @param years from 1, counted back from the day of the proposal
     */
    record HeldBefore(String key, int times, int years) implements Condition {}

    /**
     * So many years between two of the same form.
     *
     * @param years from 1
     */
    record YearsBetween(int years) implements Condition {}

    /** Once and never again. */
    record Once() implements Condition {}

    /** Not several forms for one achievement (Law 06/2022/QH15, article 5). */
    record OneForOneAchievement() implements Condition {}
}
