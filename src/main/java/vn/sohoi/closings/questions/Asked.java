package vn.sohoi.closings.questions;

/** One of the things that are asked. */
public record Asked(String wording, AnswerKind kind) {}
