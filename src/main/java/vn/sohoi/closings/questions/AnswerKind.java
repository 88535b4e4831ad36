package vn.sohoi.closings.questions;

import java.util.Optional;

/** What is asked for. */
public enum AnswerKind {
    /** A whole number, none below zero. */
    NUMBER("\\d{1,12}"),
    /** {@code yes} or {@code no}. */
    YES_NO("yes|no"),
    /** A few words. */
    WORDS("(?s).{1,500}");

    private final String form;

    AnswerKind(String form) {
        this.form = form;
    }

    /** What was typed as it is kept; empty when it is no such thing. */
    Optional<String> read(String typed) {
        var said = this == NUMBER ? typed.replaceAll("[.\\s]", "") : typed.strip();
        return said.matches(form) ? Optional.of(said) : Optional.empty();
    }
}
